import type { Decision, DecisionKind, Ruling } from '../domain/decision.js';
import type { LapsedDecision, Report, ReportedFinding } from '../domain/report.js';
import { type Match, matchDecisions } from './match-decisions.js';
import { withoutSuperseded } from './superseded.js';

/**
 * The report with each finding's decision beside it, and with the decisions that hold no longer.
 *
 * @param today ISO 8601 calendar date, against which expiry is counted
 */
export function applyDecisions(
  report: Report,
  decisions: readonly Decision[],
  today: string,
): Report {
  const { current, superseded } = withoutSuperseded(decisions);
  const matches = matchDecisions(current, report);
  const marks = new Map<ReportedFinding, Pick<ReportedFinding, 'decision' | 'reopened'>>();
  for (const match of matches) {
    const { finding, decision } = match;
    if (!finding) continue;
    const holds = match.why === undefined && !isExpired(decision, today);
    if (holds) marks.set(finding, { decision: rulingOf(decision) });
    else if (!marks.has(finding)) marks.set(finding, { reopened: rulingOf(decision) });
  }
  const findings = report.findings.map((finding) => {
    const mark = marks.get(finding);
    return mark ? Object.assign({}, finding, mark) : finding;
  });
  const count = (kind: DecisionKind) =>
    findings.filter(({ decision }) => decision?.decision === kind).length;
  return {
    ...report,
    findings,
    decisions: {
      confirmed: count('confirmed'),
      dismissed: count('dismissed'),
      open: count('open'),
      lapsed: [
        ...matches.flatMap((match) => lapsed(match, report, today)),
        ...superseded.map((decision) => ({
          state: 'superseded' as const,
          why: 'the same finding was decided again',
          decision,
        })),
      ],
    },
  };
}

const isExpired = ({ expires }: Ruling, today: string) => expires !== undefined && expires < today;

/** What a person decided, without what it is about. */
export function rulingOf({ decision, reason, note, author, date, expires }: Decision): Ruling {
  return {
    decision,
    ...(reason !== undefined && { reason }),
    ...(note !== undefined && { note }),
    ...(author !== undefined && { author }),
    date,
    ...(expires !== undefined && { expires }),
  };
}

function lapsed(
  { decision, finding, why }: Match,
  { stories }: Report,
  today: string,
): readonly LapsedDecision[] {
  if (isExpired(decision, today)) {
    return [{ state: 'expired', why: `it was to hold until ${decision.expires}`, decision }];
  }
  if (why === undefined) return [];
  if (!finding && !stories.some(({ id }) => id === decision.story)) {
    return [{ state: 'elsewhere', why: 'its story is not in this report', decision }];
  }
  return [{ state: 'stale', why, decision }];
}
