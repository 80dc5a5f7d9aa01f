import { isTelling, likenessOf, type Residue } from './residue.js';

type Stage = 'open' | 'coming' | 'planned' | 'done';

/** What stands before a verb says how far the act has come. */
const stages: ReadonlyMap<string, Stage> = new Map([
  ...['may', 'might', 'could'].map((word) => [word, 'open'] as const),
  ...['will', 'would', 'shall'].map((word) => [word, 'coming'] as const),
  ...['plans to', 'plan to', 'planned to', 'intends to', 'intend to', 'intended to'].map(
    (word) => [word, 'planned'] as const,
  ),
  ...['has', 'have', 'had'].map((word) => [word, 'done'] as const),
]);
/** So much of the clause that says less is in both. */
const leastAlike = 0.6;
const leastKept = 3;
/** "may be", "would have": anything can follow. */
const anyVerb: ReadonlySet<string> = new Set(
  'be been have had do done get got make made take taken'.split(' '),
);
const capital = /^\p{Lu}/u;
const conditional = /^(?:if|unless|not|never|without|no)$|n['’]t$/iu;

/**
 * Whether two clauses that are alike else tell one act at two stages, before one verb: as coming and
 * as possible, or as planned and as done.
 *
 *     The engineer would appeal, she said.     The engineer may appeal, she said.
 */
export const willAndMay = (residue: Residue): boolean => haveStages(residue, 'open', 'coming');
export const planAndDone = (residue: Residue): boolean => haveStages(residue, 'planned', 'done');

function haveStages(residue: Residue, less: Stage, more: Stage): boolean {
  const { a, b, gaps, kept } = residue;
  if (kept.filter((i) => isTelling(a[i] as string)).length < leastKept) return false;
  if (likenessOf(residue) < leastAlike || [...a, ...b].some((word) => conditional.test(word)))
    return false;
  const at = gaps.findIndex((gap) => {
    const verb = a[gap.a[1]] ?? '';
    if (verb.length < 3 || anyVerb.has(verb.toLowerCase())) return false;
    const [left, right] = [stageBefore(a, gap.a[1]), stageBefore(b, gap.b[1])];
    return (left === less && right === more) || (left === more && right === less);
  });
  return at >= 0 && gaps.every((gap, i) => leavesOne(residue, gap, i < at || i === at));
}

function stageBefore(words: readonly string[], verb: number): Stage | undefined {
  const [first = '', second = ''] = words
    .slice(Math.max(0, verb - 2), verb)
    .map((word) => word.toLowerCase());
  return stages.get(`${first} ${second}`) ?? stages.get(second || first);
}

/** Behind the verb nothing is exchanged, and before it no name: it is one act of one. */
function leavesOne({ a, b }: Residue, gap: Residue['gaps'][number], isBefore: boolean): boolean {
  const sides = [a.slice(...gap.a), b.slice(...gap.b)].map((words) => words.filter(isTelling));
  if (sides.some((words) => words.length === 0)) return true;
  return isBefore && !sides.every((words) => words.some((word) => capital.test(word)));
}
