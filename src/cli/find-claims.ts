import type { Report } from '../domain/report.js';
import { shorten } from '../report/view/printable.js';
import { type Candidate, type FoundId, findId, matching } from './find-id.js';

interface ClaimCandidate extends Candidate {
  readonly article: string;
  readonly story: string;
  /** Of the facts, the one it belongs to. */
  readonly fact: string;
}

/**
 * The two claims that are meant by what a person typed: ids, or their words. What several claims are
 * called is one of those that can be compared: in the same story as the other, in another article. Of
 * claims of one fact any will do.
 */
export function findClaims(typed: readonly [string, string], report: Report): readonly FoundId[] {
  const candidates = claimsOf(report);
  const [ours, theirs] = typed.map((each) => matching(each, candidates)) as [
    readonly ClaimCandidate[],
    readonly ClaimCandidate[],
  ];
  const isComparable = (a: ClaimCandidate) => (b: ClaimCandidate) =>
    a.story === b.story && a.article !== b.article;
  const left = oneOfFact(ours.filter((a) => theirs.some(isComparable(a))));
  const right = oneOfFact(theirs.filter((b) => left.some(isComparable(b))));
  const narrowed = [left, right];
  return typed.map((each, i) => {
    const found = findId(each, narrowed[i]?.length ? narrowed[i] : candidates, 'claim');
    return 'id' in found || found.choices.length > 0 ? found : { ...found, ...told(each, report) };
  });
}

/** Where words stand that no claim bears. */
function told(typed: string, { articles }: Report): { readonly reason?: string } {
  const within = typed.length < shortest ? [] : articles.filter(({ text }) => text.includes(typed));
  const [first] = within;
  if (!first) return {};
  const { outlet = first.id, text } = first;
  const at = text.indexOf(typed);
  const said = text.slice(Math.max(0, at - around), at + typed.length + around);
  const reason =
    `these words are no claim of this report; they stand in ${outlet}: “…${shorten(said, 100)}…”; ` +
    'a statement becomes a claim only where another outlet has one that is like it';
  return { reason };
}

/** Fewer letters stand in any text. */
const shortest = 3;
const around = 30;

const oneOfFact = (claims: readonly ClaimCandidate[]) =>
  claims.every(({ fact }) => fact !== '' && fact === claims[0]?.fact) ? claims.slice(0, 1) : claims;

function claimsOf({ claims, articles, facts }: Report): readonly ClaimCandidate[] {
  const factOf = new Map(facts.flatMap((fact) => fact.claims.map((id) => [id, fact.id] as const)));
  const known = new Map(articles.map((article) => [article.id, article]));
  return claims.map(({ id, words, article, kind, sentence }) => {
    const { outlet = article, text = '', story = '' } = known.get(article) ?? {};
    const said = text.slice(...sentence);
    const about = `${outlet}, ${kind} “${shorten(words, 30)}”: ${said}`;
    return { id, names: [words], about, article, story, fact: factOf.get(id) ?? '' };
  });
}
