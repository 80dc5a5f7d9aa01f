import { irregularBase } from '../domain/irregular-verbs.js';
import { wordSet } from '../domain/word-set.js';
import {
  type Gap,
  isTelling,
  likenessOf,
  type Residue,
  saysOneThing,
  tellingPairs,
} from './residue.js';

type Stage =
  | 'open'
  | 'provided'
  | 'coming'
  | 'foreseen'
  | 'planned'
  | 'perhaps'
  | 'done'
  | 'undergone'
  | 'allowed'
  | 'required';

const weighing = ['considering', 'weighing', 'mulling'];
const perhaps = ['may have', 'might have', 'could have', 'believed to have', 'thought to have'];

/** "May close" and "may be closed". */
const withBe = (...said: readonly string[]) => said.flatMap((one) => [one, `${one} be`]);

const phrases: Readonly<Record<Exclude<Stage, 'provided'>, readonly string[]>> = {
  open: [
    ...withBe('may', 'might', 'could', 'whether to'),
    ...weighing.flatMap((verb) => [verb, `${verb} a`, `${verb} an`, `${verb} the`]),
  ],
  coming: withBe('will', 'shall'),
  foreseen: withBe('would'),
  planned: ['plans to', 'plan to', 'planned to', 'intends to', 'intend to', 'intended to'],
  perhaps: perhaps.flatMap((said) => [said, `${said} been`]),
  done: ['has', 'have', 'had'],
  undergone: ['was', 'were', 'has been', 'have been', 'had been'],
  allowed: ['allowed to', 'permitted to', 'free to', 'able to', 'entitled to'],
  required: ['must', 'has to', 'have to', 'had to', 'required to', 'obliged to', 'forced to'],
};
/** What stands before a verb says how far the act has come, and of whose will it is. */
const stages: ReadonlyMap<string, Stage> = new Map(
  Object.entries(phrases).flatMap(([stage, said]) => said.map((one) => [one, stage as Stage])),
);
/** By what such a phrase ends: most words end none. */
const lastWords: ReadonlySet<string> = new Set(
  [...stages.keys()].map((said) => said.split(' ').at(-1) as string),
);
/** So many words say a stage. */
const longest = 4;
/** So much of the clause that says less is in both. */
const leastAlike = 0.6;
/** So many words in both behind the verb say what is done: what comes then may be told or not. */
const leastOfObject = 2;
/** "may be", "would have": anything can follow. */
const anyVerb = wordSet('be been have had do done get got make made take taken');
const capital = /^\p{Lu}/u;
const conditional = /^(?:if|unless|not|never|without|no)$|n['’]t$/iu;
const manner = /ly$|^(?:now|also|soon)$/u;
const isPast = (word: string) => /..ed$/u.test(word) || irregularBase(word) !== undefined;
/** "The bill closes": as if it were law. */
const isPresent = /[a-z]{3}s$/u;
const instrument =
  /^(?:bill|legislation|measure|plan|proposal|amendment|resolution|reform|draft|package|initiative)$/u;
/** "was opened", "the proposed bill": no act of whoever stands before it. */
const noDoer =
  /^(?:am|is|are|was|were|be|been|being|get|gets|got|a|an|the|this|that|these|those|his|her|its|their|no)$/u;

/**
 * Whether two clauses that are alike else tell one act at two stages, before one verb: as coming and
 * as possible, or as planned and as done, or as perhaps done and as done, or as allowed and as required.
 *
 *     The engineer would appeal, she said.     The engineer may appeal, she said.
 */
export const willAndMay = (residue: Residue): boolean =>
  haveStages(residue, ['open'], ['coming', 'foreseen', 'planned']);
export const planAndDone = (residue: Residue): boolean =>
  haveStages(residue, ['planned', 'coming'], ['done']);
export const perhapsAndDone = (residue: Residue): boolean =>
  haveStages(residue, ['perhaps'], ['done', 'undergone']);
export const wouldAndDoes = (residue: Residue): boolean =>
  haveStages(residue, ['foreseen'], ['provided']);
export const mayAndMust = (residue: Residue): boolean =>
  haveStages(residue, ['allowed'], ['required']);

function haveStages(residue: Residue, less: readonly Stage[], more: readonly Stage[]): boolean {
  return stagesTold(residue).some(({ verb, left, right }) => {
    const differ =
      (less.includes(left) && more.includes(right)) ||
      (less.includes(right) && more.includes(left));
    return differ && isOneAct(residue, verb);
  });
}

/** A verb that both clauses tell, at two stages. */
interface Told {
  readonly verb: number;
  readonly left: Stage;
  readonly right: Stage;
}

/** Rules ask of one pair of clauses for all stages, one after the other. */
const known = new WeakMap<Residue, readonly Told[]>();

function stagesTold(residue: Residue): readonly Told[] {
  const told = known.get(residue) ?? readStages(residue);
  known.set(residue, told);
  return told;
}

function readStages(residue: Residue): readonly Told[] {
  const { a, b } = residue;
  const pairs = tellingPairs(residue);
  if (!saysOneThing(residue) || [...a, ...b].some((word) => conditional.test(word))) return [];
  return pairs.flatMap(([verb, j]) => {
    const left = stageBefore(a, verb);
    const right = left && stageBefore(b, j);
    return left && right && left !== right ? [{ verb, left, right }] : [];
  });
}

/** The stage at which a clause tells the act of its verb: "will officially open", "opened". */
function stageBefore(words: readonly string[], verb: number): Stage | undefined {
  const printed = words[verb]?.toLowerCase() ?? '';
  if (printed.length < 3 || anyVerb.has(printed)) return undefined;
  let at = verb;
  while (at > 0 && manner.test(words[at - 1] as string)) at--;
  const before = words.slice(Math.max(0, at - longest), at).map((word) => word.toLowerCase());
  if (lastWords.has(before.at(-1) ?? '')) {
    const rows = before.map((_, from) => before.slice(from).join(' '));
    const said = rows.find((row) => stages.has(row));
    if (said) return stages.get(said);
  }
  if (isPresent.test(printed) && instrument.test(before.at(-1) ?? '')) return 'provided';
  return isPast(printed) && !noDoer.test(before.at(-1) ?? '') ? 'done' : undefined;
}

/**
 * Nothing else is exchanged behind the verb, and before it no name: it is one act of one. Where both
 * say what is done, they may go on in two ways.
 */
export function isOneAct(residue: Residue, verb: number): boolean {
  const object = tellingPairs(residue).filter(([i]) => i > verb);
  if (object.length < leastOfObject && likenessOf(residue) < leastAlike) return false;
  const isSaidBefore = (gap: Gap) => object.filter(([i]) => i < gap.a[0]).length >= leastOfObject;
  return residue.gaps.every(
    (gap) => isSaidBefore(gap) || leavesOne(residue, gap, gap.a[1] <= verb),
  );
}

function leavesOne({ a, b }: Residue, gap: Gap, isBefore: boolean): boolean {
  const sides = [a.slice(...gap.a), b.slice(...gap.b)].map((words) => words.filter(isTelling));
  if (sides.some((words) => words.length === 0)) return true;
  return isBefore && !sides.every((words) => words.some((word) => capital.test(word)));
}
