import type { Claim } from '../../domain/claim.js';
import type { Slot } from '../../domain/fact.js';
import type { Finding } from '../../domain/finding.js';
import type { Kinship } from '../../domain/kinship.js';
import type { Page } from '../terminal/page.js';
import { wrapText } from '../terminal/wrap.js';
import { shorten } from '../view/printable.js';
import { outletOf } from '../view/sides.js';
import { section } from './finding.js';

const mostNamed = 3;

/** What the rules made of the two claims. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** For each rule that found nothing between them, which condition they don't meet. */
  readonly unmet: readonly string[];
}

/** Why two claims are one fact or not, and what came of it. */
export function explainKinship(
  kinship: Kinship,
  { findings, unmet }: Judged,
  page: Page,
): readonly string[] {
  const name = (claim: Claim) => nameOf(claim, page);
  return [
    ...[kinship.a, kinship.b].map((claim) => `  ${name(claim)}`),
    '',
    ...wrapText(verdictOn(kinship, findings, name), page.width - 2).map((line) => `  ${line}`),
    ...section('Rules that found nothing', unmet, page),
    ...section('Slots', kinship.slots.map(slotLine), page),
    ...section('Words around', wordsAround(kinship), page),
  ];
}

const brief = (words: string) => `“${shorten(words, 60)}”`;

function nameOf({ article, kind, words }: Claim, { lookup }: Page): string {
  const known = lookup.articles.get(article);
  return `${known ? outletOf(known) : article}: ${kind} ${brief(words)}`;
}

/** The first thing that kept them apart; where they are one fact, what was made of it. */
function verdictOn(
  kinship: Kinship,
  findings: readonly Finding[],
  name: (claim: Claim) => string,
): string {
  const { a, b, fact, standing, comparison, parting, explainedBy, preferred } = kinship;
  if (fact !== undefined) return judged(kinship, findings);
  if (a.kind !== b.kind) return `Not aligned: a ${a.kind} and a ${b.kind} are never compared.`;
  if (comparison?.relation === 'incomparable') return `Not aligned: ${comparison.because}.`;
  if (standing === 'rival' && parting.length > 0) {
    return `Not aligned: they differ in ${parting.map((slot) => partedBy(slot, kinship)).join(', ')}, and so speak of two things.`;
  }
  if (standing !== 'apart') {
    return 'Not aligned: their facts already hold two claims of one article.';
  }
  if (comparison?.relation === 'disjoint' && explainedBy.length > 0) {
    const who = explainedBy.slice(0, mostNamed).map(name).join('; ');
    return `Not aligned: ${comparison.because}, but one article also says what the other does (${who}), so that neither is in dispute.`;
  }
  const closer = preferred
    .slice(0, mostNamed)
    .map(({ claim, sum }) => `${name(claim)}, ${sum.toFixed(2)} of 3`);
  const instead = closer.length > 0 ? ` Paired instead: ${closer.join('; ')}.` : '';
  return `Not aligned: ${comparison ? `${comparison.because}; ` : ''}${likenessLine(kinship)}.${instead}`;
}

const partedBy = (slot: string, { slots }: Kinship) => {
  const { a, b } = slots.find(({ name }) => name === slot) ?? { a: null, b: null };
  return `${slot} (${brief(a ?? '')}, ${brief(b ?? '')})`;
};

/** `the words around are too unlike (sum 0.21, needed 0.45; shared: levee, repair)`. */
function likenessLine({ likeness, bars, sharedWords }: Kinship): string {
  const failed = bars.filter(({ score, least }) => likeness[score] < least);
  if (bars.length > 0 && failed.length < bars.length) {
    return 'the words around are alike enough, but another pair or too few shared words close by stood before it';
  }
  const told = failed.map(
    ({ score, least }) => `${score} ${likeness[score].toFixed(2)}, needed ${least.toFixed(2)}`,
  );
  const scores =
    told.length > 0 ? told.join('; or ') : `sentence ${likeness.sentence.toFixed(2)} of 1`;
  const words = sharedWords.length > 0 ? sharedWords.slice(0, 8).join(', ') : 'none';
  return `the words around are too unlike (${scores}; shared: ${words})`;
}

function judged({ a, b }: Kinship, findings: readonly Finding[]): string {
  const own = findings.filter(({ evidence }) =>
    [a, b].every(({ id }) => evidence.some(({ claim }) => claim === id)),
  );
  if (own.length > 0) {
    const told = own.map(({ id, verdict, rule }) => `${verdict} by ${rule} (${id})`);
    return `Aligned as one fact, and judged: ${told.join(', ')}.`;
  }
  return 'Aligned as one fact, but no rule finds anything between these two.';
}

const slotLine = ({ name, a, b, match }: Slot) =>
  `${name}: ${a === null ? 'not said' : brief(a)} and ${b === null ? 'not said' : brief(b)} – ${match}`;

function wordsAround({ likeness, sharedWords, comparison }: Kinship): readonly string[] {
  const { sentence, sum, contained } = likeness;
  return [
    ...(comparison ? [`values: ${comparison.because}`] : []),
    `sentence ${sentence.toFixed(2)} of 1, sentence and near words and clause ${sum.toFixed(2)} of 3, contained ${contained.toFixed(2)} of 1`,
    `shared: ${sharedWords.length > 0 ? sharedWords.join(', ') : 'nothing'}`,
  ];
}
