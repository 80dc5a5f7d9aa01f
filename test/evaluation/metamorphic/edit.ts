import type { Article } from '../../../src/domain/article.js';
import type { Claim } from '../../../src/domain/claim.js';
import type { Finding } from '../../../src/domain/finding.js';
import type { Kinship } from '../../../src/domain/kinship.js';
import type { Report } from '../../../src/domain/report.js';
import { gistOf, outletsOf } from '../../support/gist.js';
import { type Agreed, overlaps } from './agreed.js';

/** Words in one article of a story replaced by others. */
export interface Edit {
  readonly agreed: Agreed;
  readonly start: number;
  readonly old: string;
  readonly fresh: string;
}

export const edited = (articles: readonly Article[], { agreed, start, old, fresh }: Edit) =>
  articles.map((article) =>
    article.id === agreed.mine.article
      ? {
          ...article,
          text: article.text.slice(0, start) + fresh + article.text.slice(start + old.length),
        }
      : article,
  );

const conflicts: ReadonlySet<string> = new Set(['contradiction', 'difference', 'update']);
const agreements: ReadonlySet<string> = new Set(['agreement', 'refinement']);

const placeOf = ({ agreed, start }: Edit, words: string) =>
  ({ article: agreed.mine.article, span: [start, start + words.length] }) as const;

/** Findings between the edited words and what they agreed with before. */
function between(report: Report, edit: Edit): readonly Finding[] {
  const place = placeOf(edit, edit.fresh);
  return report.findings.filter(
    ({ evidence }) =>
      evidence.some((own) => overlaps(own, place)) &&
      evidence.some((own) => edit.agreed.theirs.some((their) => overlaps(own, their))),
  );
}

/** Whether a conflict is found that shows the changed words beside those they agreed with. */
export const isNoticed = (after: Report, edit: Edit): boolean =>
  between(after, edit).some(({ verdict }) => conflicts.has(verdict));

/** Whether the other wording still agrees in what it agreed in, and nothing new is held against it. */
export function isKept(before: Report, after: Report, edit: Edit): boolean {
  const found = between(after, edit);
  const { aspect } = edit.agreed.finding;
  const known = new Set(
    between(before, { ...edit, fresh: edit.old })
      .filter(({ verdict }) => conflicts.has(verdict))
      .map(({ rule }) => rule),
  );
  return (
    found.some((finding) => finding.aspect === aspect && agreements.has(finding.verdict)) &&
    found.every(({ verdict, rule }) => !conflicts.has(verdict) || known.has(rule))
  );
}

/** Findings that came or went although the edit does not touch them. */
export function changedElsewhere(before: Report, after: Report, edit: Edit): readonly string[] {
  const [was, is] = [untouched(before, edit, edit.old), untouched(after, edit, edit.fresh)].map(
    (gists) => new Set(gists),
  ) as [Set<string>, Set<string>];
  return [
    ...[...was].filter((gist) => !is.has(gist)).map((gist) => `gone ${gist}`),
    ...[...is].filter((gist) => !was.has(gist)).map((gist) => `new ${gist}`),
  ];
}

function untouched(report: Report, edit: Edit, words: string): readonly string[] {
  const places = [placeOf(edit, words), ...edit.agreed.theirs];
  const isTouched = (place: Pick<Claim, 'article' | 'span'>) =>
    places.some((each) => overlaps(place, each));
  const claims = new Set(report.claims.filter(isTouched).map(({ id }) => id));
  const facts = new Set(
    report.facts.filter((fact) => fact.claims.some((id) => claims.has(id))).map(({ id }) => id),
  );
  const nameOf = outletsOf(report);
  return report.findings
    .filter(({ fact, evidence }) => !facts.has(fact) && !evidence.some(isTouched))
    .map((finding) => gistOf(finding, nameOf));
}

/** Why two claims of some articles are one fact or not. */
export type Relate = (
  articles: readonly Article[],
  ids: readonly [string, string],
) => Kinship | undefined;

/** Why an edit was not noticed or not kept: what became of the edited words. */
export function reason(after: Report, edit: Edit, relate: Relate): string {
  const place = placeOf(edit, edit.fresh);
  const claims = after.claims.filter((claim) => overlaps(claim, place));
  const mine = claims.find(({ kind }) => kind === edit.agreed.mine.kind);
  if (!mine) return `no ${edit.agreed.mine.kind} is recognised`;
  if (mine.words !== edit.fresh && mine.kind !== 'quote') return `read as “${mine.words}”`;
  const found = between(after, edit).map(({ verdict, rule }) => `${verdict} ${rule}`);
  if (found.length > 0) return found.join(', ');
  const their = after.claims.find(
    (claim) => claim.kind === mine.kind && edit.agreed.theirs.some((t) => overlaps(t, claim)),
  );
  if (!their) return 'the other side is no claim any more';
  const kinship = relate(after.articles, [mine.id, their.id]);
  return kinship ? partedBy(kinship) : 'not aligned';
}

function partedBy(kinship: Kinship): string {
  const { fact, standing, parting, explainedBy, likeness, bars, preferred } = kinship;
  if (fact !== undefined) return 'aligned, but no rule fires';
  if (standing === 'rival') return `rivals, parted by ${parting.join(', ') || 'their facts'}`;
  if (explainedBy.length > 0) return 'explained: one article says what the other says';
  if (bars.some(({ score, least }) => likeness[score] >= least) && preferred.length > 0) {
    return `set beside others: ${preferred.map(({ claim }) => `“${claim.words}”`).join(', ')}`;
  }
  const scores = bars.map(
    ({ score, least }) => `${score} ${likeness[score].toFixed(2)} of ${least}`,
  );
  return `too unlike around: ${scores.join(', ') || `sentence ${likeness.sentence.toFixed(2)}`}`;
}
