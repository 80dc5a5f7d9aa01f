import type { Result } from 'sarif';
import type { Finding, Severity, Verdict } from '../../domain/finding.js';
import type { Report, ReportedFinding } from '../../domain/report.js';
import { isOpen } from '../view/is-open.js';
import { rulingText } from '../view/ruling-text.js';
import type { Locate } from './location.js';
import { sarifText } from './text.js';

/** What the finding is to a tool that looks for faults. */
const kinds: Readonly<Record<Verdict, Result.kind>> = {
  contradiction: 'fail',
  difference: 'fail',
  update: 'review',
  refinement: 'pass',
  agreement: 'pass',
  'single-source': 'informational',
};

const levels: Readonly<Record<Severity, Result.level>> = {
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

const states = { new: 'new', unchanged: 'unchanged', changed: 'updated' } as const;

/** Other evidence of a finding that is listed; a copied text may be printed by hundreds. */
const mostRelated = 24;

interface Around {
  readonly report: Report;
  /** Rule → its place in the list of rules. */
  readonly rules: ReadonlyMap<string, number>;
  readonly locate: Locate;
}

/** A finding: the first side's words are its location, all others are related. */
export function resultOf(finding: ReportedFinding, { report, rules, locate }: Around): Result {
  const [first, ...others] = finding.evidence;
  return {
    ...commonOf(finding, rules),
    locations: first ? [locate(first)] : [],
    relatedLocations: others
      .slice(0, mostRelated)
      .map((evidence, index) => ({ id: index + 1, ...locate(evidence) })),
    partialFingerprints: { 'twosource/v1': finding.fingerprint },
    ...(finding.baseline && { baselineState: states[finding.baseline.state] }),
    ...(report.decisions && { suppressions: suppressionsOf(finding) }),
    properties: propertiesOf(finding),
  };
}

/** A finding of an earlier report, whose articles may be gone with it. */
export function goneResult(finding: Finding, rules: ReadonlyMap<string, number>): Result {
  return { ...commonOf(finding, rules), baselineState: 'absent' };
}

function commonOf(finding: Finding, rules: ReadonlyMap<string, number>) {
  const { rule, verdict, severity, title, message } = finding;
  const [kind, index] = [kinds[verdict], rules.get(rule)];
  return {
    ruleId: rule,
    ...(index !== undefined && { ruleIndex: index }),
    kind,
    level: kind === 'fail' ? levels[severity] : ('none' as const),
    message: { text: sarifText(`${title}. ${message}`, 1500) },
  };
}

function suppressionsOf(finding: ReportedFinding): NonNullable<Result['suppressions']> {
  const { decision } = finding;
  if (!decision || isOpen(finding)) return [];
  return [{ kind: 'external', status: 'accepted', justification: rulingText(decision) }];
}

function propertiesOf(finding: ReportedFinding) {
  const { id, story, fact, verdict, aspect, severity, score } = finding;
  const { outlets, independent, because, decision, baseline } = finding;
  return {
    ...{
      finding: id,
      story,
      fact,
      verdict,
      aspect,
      severity,
      score,
      outlets,
      independent,
      because,
    },
    ...(decision && { decision: decision.decision }),
    ...(baseline?.was && { was: baseline.was }),
  };
}
