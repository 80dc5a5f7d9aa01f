import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractor } from '../../src/check.js';
import type { Article } from '../../src/domain/article.js';
import type { Claim } from '../../src/domain/claim.js';
import type { Quantity } from '../../src/domain/quantity.js';
import type { TimeExpression } from '../../src/domain/time-expression.js';
import { segment } from '../../src/segment/segment.js';
import { book } from '../support/book.js';

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    set: { type: 'string', default: 'clusters_allsides' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
  },
});

interface Drawn {
  readonly place: string;
  readonly published: string | undefined;
  readonly text: string;
  readonly claims: readonly Claim[];
}

const extract = extractor(book);

/** Sentences with a figure or a time, and those in which a digit was read as neither. */
function sentencesOf(article: Article): readonly Drawn[] {
  const claims = extract(article);
  return segment(article).sentences.flatMap(({ span: [start, end] }) => {
    const own = claims.filter(({ span }) => span[0] < end && span[1] > start);
    const text = article.text.slice(start, end);
    return own.some(({ kind }) => kind === 'quantity' || kind === 'time') || /\d/.test(text)
      ? [{ place: `${article.id}@${start}`, published: article.published, text, claims: own }]
      : [];
  });
}

/** The seed and a sentence's place give its lot: the same seed draws the same sentences. */
const lot = ({ place }: Drawn): string =>
  createHash('sha256').update(`${values.seed} ${place}`).digest('hex');

const fields = (record: Readonly<Record<string, unknown>>): string =>
  Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join(', ');

function shown(words: string, quantity: Quantity): string {
  const { value, low, high, unit, dimension, hedge, change, of, per, against, concept } = quantity;
  const size = value ?? `${low ?? ''}..${high ?? ''}`;
  const moved = change && `${change.direction} ${change.role}`;
  return `${words} = ${size} ${unit ?? '–'} (${fields({ dimension, hedge, per, against, change: moved, of, concept })})`;
}

function shownTime({ words, type, value, start, end, relation, implied }: TimeExpression): string {
  return `${words} = ${value} (${fields({ type, start: start ?? '–', end: end ?? '–', relation, implied })})`;
}

function meaning(claim: Claim): string {
  if (claim.kind === 'quantity') return shown(claim.words, claim.quantity);
  if (claim.kind === 'time') return shownTime(claim.time);
  if (claim.kind === 'statement') return claim.words;
  const { form, speaker, cue, occasion } = claim.quote;
  return `${claim.words} (${fields({ form, speaker, cue, occasion })})`;
}

/** What a claim's sentence says of it. */
function frame({ subject, predicate, holder, modality, polarity, kind, time }: Claim): string {
  const firm = modality === 'asserted' ? undefined : modality;
  const not = polarity === 'negated' ? polarity : undefined;
  const when = kind === 'time' ? undefined : time?.value;
  return fields({ subject, predicate, holder, modality: firm, polarity: not, when });
}

function print({ place, published, text, claims }: Drawn, number: number): void {
  console.log(
    `\n${number + 1}. [${place}] ${published ?? 'no date'}\n${text.replaceAll('\n', ' ')}`,
  );
  for (const claim of claims) {
    console.log(`    ${claim.kind.padEnd(9)} ${meaning(claim)}`);
    const framed = frame(claim);
    if (framed) console.log(`              ${framed}`);
  }
}

/** Draws sentences by chance from a set of articles and prints what was extracted, to be read. */
function draw(): void {
  const file = join(values.shared, 'data', `${values.set}.jsonl`);
  if (!existsSync(file)) {
    console.log(`not sampled, missing: ${file}`);
    return;
  }
  const articles = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Article);
  const drawn = articles
    .flatMap(sentencesOf)
    .map((sentence) => ({ sentence, lot: lot(sentence) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, Number(values.count));
  for (const [number, { sentence }] of drawn.entries()) print(sentence, number);
}

draw();
