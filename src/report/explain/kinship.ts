import type { Claim } from '../../domain/claim.js';
import type { Verdict } from '../../domain/finding.js';
import type { Kinship } from '../../domain/kinship.js';
import { printedWords } from '../../domain/printed-words.js';
import { slotLines } from '../../domain/slot-lines.js';
import type { Page } from '../terminal/page.js';
import { wrapText } from '../terminal/wrap.js';
import { shorten } from '../view/printable.js';
import { shortId } from '../view/short-id.js';
import { outletOf } from '../view/sides.js';
import { section } from './finding.js';

const mostNamed = 2;
const mostRules = 4;

/** A rule that found nothing, and the first condition that is not met. */
interface Unmet {
  readonly rule: string;
  readonly condition: string;
}

/** A rule that found something, and the id of the finding that tells it. */
interface Held {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly finding?: string;
}

/** What the rules made of the two claims. */
export interface Judged {
  /** Of the two by themselves. */
  readonly own: readonly Held[];
  /** Findings that hold both, each with the two claims that it is about. */
  readonly around: readonly (Held & { readonly about: readonly [Claim, Claim] })[];
  /** Rules that found nothing between them, the nearest first. */
  readonly unmet: readonly Unmet[];
}

/**
 * Why two claims are one fact or not, and what came of it: in a sentence, and then in detail.
 *
 * @param judged absent where they are not one fact
 */
export function explainKinship(
  kinship: Kinship,
  judged: Judged | undefined,
  page: Page,
): readonly string[] {
  const name = (claim: Claim) => nameOf(claim, page);
  return [
    ...[kinship.a, kinship.b].map((claim) => `  ${name(claim)}`),
    '',
    ...wrapText(causeOf(kinship, judged, name), page.width - 2).map((line) => `  ${line}`),
    ...section('Rules that found nothing', unmetLines(judged?.unmet ?? []), page),
    ...section('Slots', slotLines(kinship.slots), page),
    ...section('Words around', wordsAround(kinship), page),
  ];
}

const brief = (words: string) => `“${shorten(words, 60)}”`;

function nameOf(claim: Claim, { lookup }: Page): string {
  const { article, kind } = claim;
  const known = lookup.articles.get(article);
  return `${known ? outletOf(known) : article}: ${kind} ${brief(printedWords(claim))}`;
}

type Name = (claim: Claim) => string;

/** The first thing that kept them apart; where they are one fact, what was made of it. */
function causeOf(kinship: Kinship, judged: Judged | undefined, name: Name): string {
  if (judged !== undefined) return judgementOn(judged, name);
  return `Not compared: ${obstacle(kinship, name)}.`;
}

/** Why two claims are not one fact. */
export function obstacle(kinship: Kinship, name: Name): string {
  const { a, b, standing, comparison, parting, explainedBy, between } = kinship;
  if (a.kind !== b.kind) return `a ${a.kind} and a ${b.kind} never are`;
  if (comparison?.relation === 'incomparable') return comparison.because;
  if (standing === 'rival' && parting.length > 0) {
    return `they seem to speak of two things, for they differ in ${parting.map((slot) => partedBy(slot, kinship)).join(', ')}`;
  }
  if (standing !== 'apart') return `other pairs were nearer${matchedAlready(between, name)}`;
  if (comparison?.relation === 'disjoint' && explainedBy.length > 0) {
    const who = explainedBy.slice(0, mostNamed).map(name).join('; ');
    return `one article also says what the other does (${who}), so that neither is in dispute`;
  }
  return apart(kinship, name);
}

/** Two claims of one article cannot stand in one fact; of which article, and which they are. */
function matchedAlready(between: Kinship['between'], name: Name): string {
  const pairs = between
    .slice(0, mostNamed)
    .map(([x, y]) => `${name(x)} and ${brief(printedWords(y))}`);
  const rest = 'would then stand in one fact as well, and one article doesn’t differ with itself';
  return pairs.length > 0 ? `; ${pairs.join('; ')} ${rest}` : '';
}

const partedBy = (slot: string, { slots }: Kinship) => {
  const { a, b } = slots.find(({ name }) => name === slot) ?? { a: null, b: null };
  return `${slot} (${brief(a ?? '')}, ${brief(b ?? '')})`;
};

/** What was not alike enough, and what was liker. */
function apart({ likeness, bars, sharedWords, preferred }: Kinship, name: Name): string {
  const closer = preferred.slice(0, mostNamed).map(({ claim }) => name(claim));
  const failed = bars.filter(({ score, least }) => likeness[score] < least);
  const isAlike = bars.length > 0 && failed.length < bars.length;
  if (isAlike && closer.length > 0) return `another pair was nearer, with ${closer.join('; ')}`;
  const shared = sharedWords.slice(0, 8).join(', ');
  const which = shared === '' ? 'no telling word is in both' : `in both: ${shared}`;
  const what = isAlike
    ? 'the words close by have too little in common'
    : 'the words around them are too unlike';
  const instead = closer.length > 0 ? `; nearer was ${closer.join('; ')}` : '';
  return `${what} (${which})${instead}`;
}

function judgementOn(judged: Judged, name: Name): string {
  return [`One fact, ${onTheTwo(judged)}.`, ...aroundBoth(judged, name)].join(' ');
}

function onTheTwo({ own, around, unmet }: Judged): string {
  if (own.length > 0) return `and judged: ${own.map(heldWords).join(', ')}`;
  const [nearest] = unmet;
  if (nearest) {
    return `but no rule finds anything between these two; ${nearest.rule} came nearest: ${nearest.condition}`;
  }
  return around.length > 0
    ? 'but these two are not held against each other'
    : 'but only through a third claim, by which too little is known of the two to judge them';
}

const heldWords = ({ verdict, rule, finding }: Held) =>
  `${verdict} by ${rule}${finding === undefined ? '' : ` (${shortId(finding)})`}`;

/** Findings that sum up several pairs, and are told of another one than the two. */
function aroundBoth({ own, around }: Judged, name: Name): readonly string[] {
  return around
    .filter(({ finding }) => own.every((one) => one.finding !== finding))
    .map((held) => {
      const [a, b] = held.about;
      return `Both stand in ${heldWords(held)}, which is about ${name(a)}, and ${name(b)}.`;
    });
}

function unmetLines(unmet: readonly Unmet[]): readonly string[] {
  const more = unmet.length - mostRules;
  return [
    ...unmet.slice(0, mostRules).map(({ rule, condition }) => `${rule}: ${condition}`),
    ...(more > 0 ? [`… and ${more} more, of which less is met`] : []),
  ];
}

function wordsAround({ likeness, bars, sharedWords, comparison }: Kinship): readonly string[] {
  const { sentence, sum, contained } = likeness;
  const needed = bars.map(({ score, least }) => `${score} ${least.toFixed(2)}`);
  return [
    ...(comparison ? [`values: ${comparison.because}`] : []),
    `sentence ${sentence.toFixed(2)} of 1, sum (with near words and clause) ${sum.toFixed(2)} of 3, contained ${contained.toFixed(2)} of 1`,
    ...(needed.length > 0 ? [`to be paired: ${needed.join(', or ')}`] : []),
    `shared: ${sharedWords.length > 0 ? sharedWords.join(', ') : 'nothing'}`,
  ];
}
