import type { Claim } from '../domain/claim.js';
import { groupBy } from '../domain/group-by.js';
import { printedWords } from '../domain/printed-words.js';
import type { Report } from '../domain/report.js';
import { shorten } from '../report/view/printable.js';
import { type Candidate, type FoundId, findId, matching, shortestPart } from './find-id.js';

interface ClaimCandidate extends Candidate {
  readonly article: string;
  readonly story: string;
  /** Of the facts, the one it belongs to. */
  readonly fact: string;
}

/**
 * The two claims that are meant by what a person typed: ids, their words, or some of these. What
 * several claims are called is one of those that can be compared: in the same story as the other, in
 * another article. Of claims of one fact any will do.
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
  const within =
    typed.length < shortestPart ? [] : articles.filter(({ text }) => text.includes(typed));
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

const around = 30;

const oneOfFact = (claims: readonly ClaimCandidate[]) =>
  claims.every(({ fact }) => fact !== '' && fact === claims[0]?.fact) ? claims.slice(0, 1) : claims;

function claimsOf({ claims, articles, facts }: Report): readonly ClaimCandidate[] {
  const factOf = new Map(facts.flatMap((fact) => fact.claims.map((id) => [id, fact.id] as const)));
  const known = new Map(articles.map((article) => [article.id, article]));
  const bare = claims.map((claim): ClaimCandidate & { readonly claim: Claim } => {
    const { id, article, kind } = claim;
    const { outlet = article, story = '' } = known.get(article) ?? {};
    const words = printedWords(claim);
    const names = [...new Set([claim.words, words])];
    const about = `${outlet}, ${kind} “${shorten(words, 30)}”`;
    return { id, names, holds: words, about, article, story, fact: factOf.get(id) ?? '', claim };
  });
  return [...groupBy(bare, ({ about }) => about).values()].flatMap((alike) =>
    alike.map(({ claim, ...candidate }) => {
      const said = known.get(claim.article)?.text.slice(...claim.sentence) ?? '';
      const details = alike.length > 1 ? ` (${detailsOf(claim)})` : '';
      return { ...candidate, about: `${candidate.about}${details}: ${said}` };
    }),
  );
}

/** What parts claims of the same words: `possible, negated, blame: full, at 120`. */
const detailsOf = ({ modality, polarity, qualifiers = {}, holder, span }: Claim): string =>
  [
    modality,
    polarity === 'negated' && polarity,
    qualifiers.scale && `${qualifiers.scale}: ${qualifiers.degree}`,
    holder && `held by ${holder}`,
    `at ${span[0]}`,
  ]
    .filter(Boolean)
    .join(', ');
