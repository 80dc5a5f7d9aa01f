import type { QuoteMention } from '../../src/domain/mention.js';
import type { Quote } from '../../src/domain/quote.js';
import type { Span } from '../../src/domain/span.js';
import { recogniseQuotes } from '../../src/recognise/quotes.js';
import { segment } from '../../src/segment/segment.js';
import { type Evaluation, f1, type Row } from './evaluation.js';

interface Attributed {
  readonly content: readonly Span[];
  readonly cue: Span | undefined;
  readonly source: Span | undefined;
}

interface GoldQuote {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speaker_spans: readonly Span[];
  readonly cue_spans: readonly Span[];
  readonly content_spans: readonly Span[];
}

interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

interface GoldAssertion {
  readonly id: string;
  readonly doc: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
}

/**
 * Attribution, by span overlap and head match.
 *
 * A found utterance and one of the gold are a pair where the characters they share are at least
 * half of each one's content; each is paired once, the greatest overlap first.
 * - content: pairs over all utterances.
 * - cue: pairs whose cue spans overlap, over the utterances that have a cue.
 * - source: pairs whose source spans overlap so that one holds the other's head: the last word
 *   before the first comma, relative clause or "of" and "for".
 *
 * "Indirect" are attitudes and acts as well (wants, supports, plans to, criticized); "reported" are
 * those of both sides whose cue is a verb of reporting: what becomes a claim's holder.
 *
 * What is found is direct and partial speech; where it lies in a gold utterance of the other kind
 * (partly quoted or indirect is a matter of taste) it is neither right nor wrong. Gold content that
 * holds '' is quoted, as some newspapers print it.
 *
 * Quotations of the seeds: the span must be the same up to punctuation at its ends; the speaker
 * must share the gold speaker's last word.
 */
export const quotes: Evaluation = {
  name: 'quotes',
  needs: ['data/attribution.jsonl', 'gold/seed-assertions.jsonl', 'seeds/articles.jsonl'],
  run(read, { vocabulary }) {
    const recognise = recogniseQuotes(vocabulary);
    const quotesOf = (article: { id: string; text: string }) =>
      recognise(segment({ ...article, story: '' })) as readonly QuoteMention[];
    const articles = read('data/attribution.jsonl') as readonly GoldArticle[];
    const seeds = read('seeds/articles.jsonl') as readonly GoldArticle[];
    const gold = (read('gold/seed-assertions.jsonl') as readonly GoldAssertion[]).filter(
      ({ kind }) => kind === 'quote',
    );
    return [
      ...attributionRows('attribution, direct and mixed', articles, quotesOf, isQuoted, reach),
      ...attributionRows('attribution, indirect', articles, quotesOf, isIndirect, {}),
      ...attributionRows('attribution, reported', articles, quotesOf, isIndirect, {}, reporting),
      ...seedRows(seeds, gold, quotesOf),
    ];
  },
};

type QuotesOf = (article: { id: string; text: string }) => readonly QuoteMention[];
type Part = 'content' | 'cue' | 'source';

const parts: readonly Part[] = ['content', 'cue', 'source'];
const reach: Partial<Record<Part, string>> = {
  content: 'Guardian/AFP 0.93; aim 0.94',
  cue: 'Guardian/AFP 0.86; aim 0.88',
  source: 'Guardian/AFP 0.84; aim 0.86',
};

const isQuoted = (kind: string) => kind !== 'indirect' && kind !== 'term';
const isIndirect = (kind: string) => kind === 'indirect';
/** Verbs that report what somebody holds to be so, as a grammar lists them. */
const reporting =
  /\b(?:say|says|said|saying|tell|tells|told|telling|according to|(?:report|claim|argu|add|not|warn|insist|acknowledg|admit|conced|assert|stat|announc|reveal|disclos|confirm|conclud|suggest|believ|predict|estimat|explain|alleg|maintain|contend|testif)(?:e|es|s|ed|ing|ies|ied|y|ying)?|write|writes|wrote|writing|think|thinks|thought)\b/i;

function attributionRows(
  set: string,
  articles: readonly GoldArticle[],
  quotesOf: QuotesOf,
  isWanted: (kind: string) => boolean,
  others: Partial<Record<Part, string>>,
  cues = /(?:)/,
): readonly Row[] {
  const counts = parts.map((part) => ({ part, hits: 0, found: 0, wanted: 0 }));
  const misses: Record<Part, string[]> = { content: [], cue: [], source: [] };
  for (const article of articles) {
    const isOfSet = (quote: GoldQuote) => isWanted(kindOf(article.text, quote));
    const isCued = ({ cue }: Attributed) => cues.test(article.text.slice(...(cue ?? [0, 0])));
    const wanted = article.quotes.filter(isOfSet).map(goldUtterance).filter(isCued);
    const other = article.quotes.filter((quote) => !isOfSet(quote)).map(goldUtterance);
    const all = utterances(quotesOf(article), isWanted).filter(isCued);
    const pairs = pairUp(all, wanted);
    const paired = new Set(pairs.map(([found]) => found));
    const found = all.filter((one) => paired.has(one) || !other.some((gold) => touches(one, gold)));
    const say = (words: readonly Span[] | Span | undefined) =>
      words === undefined
        ? '–'
        : [words].flat(2).length === 2
          ? quote(article.text, words as Span)
          : (words as readonly Span[]).map((span) => quote(article.text, span)).join(' … ');
    for (const count of counts) {
      const has = (one: Attributed) => count.part === 'content' || one[count.part] !== undefined;
      count.found += found.filter(has).length;
      count.wanted += wanted.filter(has).length;
      for (const [one, gold] of pairs) {
        if (!has(gold)) continue;
        if (isRight(article.text, count.part, one, gold)) count.hits += 1;
        else
          misses[count.part].push(
            `${article.id}: ${say(one[count.part])} for ${say(gold[count.part])} (${say(gold.content[0])})`,
          );
      }
    }
    const matched = new Set(pairs.map(([, gold]) => gold));
    for (const gold of wanted)
      if (!matched.has(gold))
        misses.content.push(`${article.id}: missed ${gold.content.map(say).join(' … ')}`);
    for (const one of found)
      if (!paired.has(one))
        misses.content.push(`${article.id}: false ${one.content.map(say).join(' … ')}`);
  }
  return counts.map(({ part, hits, found, wanted }) => ({
    set: `${set}: ${part}`,
    n: wanted,
    ...f1(hits, found, wanted),
    others: others[part] ?? '',
    misses: misses[part],
  }));
}

/** The set's kinds were told by the marks “ and ", so that words between '' and '' pass for indirect. */
const kindOf = (text: string, { kind, content_spans }: GoldQuote) =>
  content_spans.some((span) => text.slice(...span).includes("''")) ? 'mixed' : kind;

const quote = (text: string, [start, end]: Span) =>
  JSON.stringify(text.slice(start, Math.min(end, start + 120)));

const goldUtterance = ({ content_spans, cue_spans, speaker_spans }: GoldQuote): Attributed => ({
  content: content_spans,
  cue: hull(cue_spans),
  source: hull(speaker_spans),
});

const hull = (spans: readonly Span[]): Span | undefined =>
  spans.length === 0
    ? undefined
    : [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];

/** Mentions of one speech are one utterance. */
function utterances(
  mentions: readonly QuoteMention[],
  isWanted: (kind: string) => boolean,
): readonly Attributed[] {
  const speeches = new Map<string, Quote>();
  for (const { quote } of mentions) if (isWanted(quote.form)) speeches.set(quote.speech, quote);
  return [...speeches.values()].map(({ content, cueSpan, speakerSpan }) => ({
    content,
    cue: cueSpan,
    source: speakerSpan,
  }));
}

const size = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);

const shared = (a: readonly Span[], b: readonly Span[]) =>
  a.reduce((sum, one) => sum + b.reduce((part, other) => part + overlap(one, other), 0), 0);

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

const touches = (a: Attributed, b: Attributed) => shared(a.content, b.content) > 0;

function pairUp(
  found: readonly Attributed[],
  wanted: readonly Attributed[],
): readonly (readonly [Attributed, Attributed])[] {
  const candidates = found.flatMap((one) =>
    wanted.flatMap((gold) => {
      const common = shared(one.content, gold.content);
      return 2 * common >= size(one.content) && 2 * common >= size(gold.content) && common > 0
        ? [{ one, gold, common }]
        : [];
    }),
  );
  const used = new Set<Attributed>();
  return candidates
    .sort((a, b) => b.common - a.common)
    .flatMap(({ one, gold }) => {
      if (used.has(one) || used.has(gold)) return [];
      used.add(one).add(gold);
      return [[one, gold] as const];
    });
}

function isRight(text: string, part: Part, one: Attributed, gold: Attributed): boolean {
  if (part === 'content') return true;
  const [a, b] = [one[part], gold[part]];
  if (!a || !b || overlap(a, b) === 0) return false;
  return part === 'cue' || overlap(a, headOf(text, b)) > 0 || overlap(b, headOf(text, a)) > 0;
}

function headOf(text: string, [start, end]: Span): Span {
  const phrase =
    text
      .slice(start, end)
      .split(/,| \(| who | which | of | for /)[0]
      ?.trimEnd() ?? '';
  return [start + phrase.search(/[^\s]*$/), start + phrase.length];
}

function seedRows(
  articles: readonly GoldArticle[],
  gold: readonly GoldAssertion[],
  quotesOf: QuotesOf,
): readonly Row[] {
  const found = new Map(articles.map((article) => [article.id, quotesOf(article)]));
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const misses = { bounds: [] as string[], speaker: [] as string[] };
  for (const { id, doc, start, end, speaker } of gold) {
    const words = (texts.get(doc) ?? '').slice(start, end);
    const bare = (span: Span) =>
      (texts.get(doc) ?? '')
        .slice(...span)
        .replace(/[\s.,!?…]+$/, '')
        .trimStart();
    const match = found
      .get(doc)
      ?.find(({ span }) => overlap(span, [start, end]) > 0 && bare(span) === bare([start, end]));
    if (!match) misses.bounds.push(`${id}: ${words}`);
    if (lastWord(match?.quote.speaker) !== lastWord(speaker))
      misses.speaker.push(`${id}: ${match?.quote.speaker} for ${speaker} (${words})`);
  }
  const row = (set: string, missed: readonly string[], others: string): Row => ({
    set,
    n: gold.length,
    precision: null,
    recall: (gold.length - missed.length) / gold.length,
    f1: null,
    others,
    misses: missed,
  });
  return [
    row('seed quotations: bounds', misses.bounds, 'aim 0.97'),
    row('seed quotations: speaker', misses.speaker, 'aim 0.92'),
  ];
}

const lastWord = (name: string | null | undefined) => name?.split(' ').at(-1)?.toLowerCase();
