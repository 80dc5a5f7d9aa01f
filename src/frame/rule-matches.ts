import type { Reading } from '../domain/mention.js';
import type { RecognisingRule } from '../domain/recognising-rule.js';
import type { Span } from '../domain/span.js';
import { compilePattern, type Pattern } from './pattern.js';
import { sentencesWith } from './sentences-with.js';
import { type Term, tagSentence } from './syntax/compromise.js';

/** A place where a recognising rule's pattern matches; spans are into the article. */
export interface RuleMatch {
  readonly rule: RecognisingRule;
  readonly sentence: number;
  readonly span: Span;
  readonly captures: Readonly<Record<string, Span>>;
}

interface Compiled {
  readonly rule: RecognisingRule;
  readonly patterns: readonly Pattern[];
}

/**
 * Compiles recognising rules. A sentence is tagged only where a word stands without which a rule
 * cannot match, so that other text costs one scan for all rules together.
 */
export function compileMatcher(
  rules: readonly RecognisingRule[],
): (reading: Reading) => readonly RuleMatch[] {
  if (rules.length === 0) return () => [];
  const compiled = rules.map((rule) => ({ rule, patterns: rule.match.map(patternOf) }));
  const words = compiled.flatMap(({ patterns }) => patterns.flatMap(({ anchors }) => anchors));
  const find = sentencesWith(words);
  return (reading) =>
    find(reading).flatMap(([sentence, found]) => matchesIn(reading, sentence, found, compiled));
}

function patternOf(text: string): Pattern {
  const compiled = compilePattern(text);
  if ('pattern' in compiled) return compiled.pattern;
  throw new Error(`pattern “${text}”: ${compiled.fault.message}`);
}

function matchesIn(
  { article, sentences }: Reading,
  sentence: number,
  found: ReadonlySet<string>,
  compiled: readonly Compiled[],
): readonly RuleMatch[] {
  const span = sentences[sentence]?.span ?? [0, 0];
  const doc = tagSentence(article.text, span);
  return compiled.flatMap(({ rule, patterns }) => {
    const matches = patterns
      .filter(({ anchors }) => anchors.some((word) => found.has(word)))
      .flatMap(({ parts }) => placesOf(doc.match(parts), span[0]));
    return withoutOverlap(matches).map((place) => ({ rule, sentence, ...place }));
  });
}

type Place = Pick<RuleMatch, 'span' | 'captures'>;

/** Captures come for all matches together; each belongs to the match that it lies in. */
function placesOf(view: ReturnType<typeof tagSentence>, from: number): readonly Place[] {
  const captured = Object.entries(view.groups()).flatMap(([name, { docs }]) =>
    docs.map((terms) => [name, spanOf(terms, from)] as const),
  );
  return view.docs.map((terms) => {
    const span = spanOf(terms, from);
    const own = captured.filter(([, [start, end]]) => start >= span[0] && end <= span[1]);
    return { span, captures: Object.fromEntries(own) };
  });
}

function spanOf(terms: readonly Term[], from: number): Span {
  const [first, last] = [terms[0], terms.at(-1)];
  if (!first || !last) return [from, from];
  return [from + first.offset.start, from + last.offset.start + last.text.length];
}

/** Of a rule's patterns the first that matches at a place counts. */
function withoutOverlap(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    const [start, end] = place.span;
    if (kept.every(({ span }) => span[1] <= start || span[0] >= end)) kept.push(place);
  }
  return kept;
}
