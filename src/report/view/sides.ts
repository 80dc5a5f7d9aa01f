import { byCodeUnits } from '../../domain/by-code-units.js';
import type { Evidence, Finding } from '../../domain/finding.js';
import { groupBy } from '../../domain/group-by.js';
import type { ReportedArticle } from '../../domain/report.js';
import type { Span } from '../../domain/span.js';
import { excerpt, type Piece } from './excerpt.js';
import type { Lookup } from './lookup.js';
import { type Telling, whole } from './telling.js';

/** One sentence that holds evidence. */
interface Voice {
  readonly article: ReportedArticle;
  readonly pieces: readonly Piece[];
}

/** The outlets that hold the same, with their sentences. */
export interface Side {
  readonly side: string;
  readonly voices: readonly Voice[];
}

/**
 * The sides of a finding, `a` first, each with its sentences in the order of articles and text, and in
 * these what `telling` marks: by default all evidence.
 */
export function sidesOf(
  finding: Finding,
  lookup: Lookup,
  telling: Telling = whole,
): readonly Side[] {
  return [...groupBy(finding.evidence, ({ side }) => side)]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([side, evidence]) => ({ side, voices: voicesOf(evidence, lookup, telling) }));
}

/** Evidence of one sentence is shown together, so that no sentence is printed twice. */
function voicesOf(
  evidence: readonly Evidence[],
  lookup: Lookup,
  telling: Telling,
): readonly Voice[] {
  const sentenceOf = ({ claim, span }: Evidence): Span =>
    lookup.claims.get(claim)?.sentence ?? span;
  const bySentence = groupBy(evidence, (one) => `${sentenceOf(one)[0]} ${one.article}`);
  return [...bySentence.values()].flatMap((together) => {
    const [first] = together;
    const article = first && lookup.articles.get(first.article);
    if (!article) return [];
    const spans = together.flatMap(telling);
    return [{ article, pieces: excerpt(article.text, sentenceOf(first), spans) }];
  });
}

/** An article without an outlet is known by its id. */
export function outletOf(article: ReportedArticle): string {
  return article.outlet ?? article.id;
}

/** `2025-02-26` of a date or date-time; empty where the article has none. */
export function dayOf(article: ReportedArticle): string {
  return article.published?.slice(0, 10) ?? '';
}
