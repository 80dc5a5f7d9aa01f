import {
  articles,
  conjunctions,
  formsOfHave,
  modals,
  possessives,
  prepositions,
} from '../domain/function-words.js';
import { wordSet } from '../domain/word-set.js';

const token = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const longest = 600;
/** So many words stand between the two that change places. */
const mostBetween = 4;
const capital = /^\p{Lu}/u;
/** Words with a capital where they open a clause. */
const notNames: ReadonlySet<string> = new Set([
  ...[...articles, 'of', ...prepositions, ...conjunctions],
  ...wordSet('as after before when while mr mrs ms dr'),
]);
/** Who does so does it with the other: "met", "and"; and what joins names without an act. */
const mutual =
  /^(?:and|or|with|both|met|meets?|meeting|married|marries|marry|faced?|faces|facing|play(?:s|ed)?|fought|fights?|clash\p{L}*|debat\p{L}*|agree\p{L}*|drew|draws?|tied|ties|joined|versus|vs|v|between|near|neighbou?rs?|borders?|spoke|talk\p{L}*|nor)$/u;
/** An act, and not only prepositions. */
const act = /^\p{Ll}{3,}$/u;
const joining: ReadonlySet<string> = new Set([
  ...[...articles, 'of', ...prepositions, ...possessives],
  ...[...formsOfHave, ...modals, 'than', 'not'],
]);

interface Name {
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

/**
 * Whether two names stand in both clauses, before and behind the same words, in exchanged places:
 *
 *     Velm Rovers beat Ostrel City in the cup.     Ostrel City beat Velm Rovers in the cup.
 *     The ferry went from Velm to Ostrel.          The ferry went from Ostrel to Velm.
 */
export function exchangedNames(a: string, b: string): boolean {
  const [left, right] = [pairsIn(a), pairsIn(b)];
  return left.some((ours) =>
    right.some(
      (theirs) =>
        ours.between === theirs.between &&
        isOne(ours.first, theirs.second) &&
        isOne(ours.second, theirs.first) &&
        !isOne(ours.first, theirs.first) &&
        !isOne(ours.second, theirs.second),
    ),
  );
}

const isOne = (one: Name, other: Name) => one.words.some((word) => other.words.includes(word));

/** Neighbouring names of a clause, with an act between them. */
function pairsIn(clause: string) {
  const tokens = clause.slice(0, longest).match(token) ?? [];
  const names = namesIn(tokens);
  return names.slice(1).flatMap((second, i) => {
    const first = names[i] as Name;
    const between = tokens.slice(first.to, second.from);
    const isWay = tokens[first.from - 1] === 'from' && between.join() === 'to';
    return isWay || isAct(between) ? [{ first, second, between: wordsOf(between) }] : [];
  });
}

const wordsOf = (between: readonly string[]) =>
  between
    .map((word) => word.toLowerCase())
    .filter((word) => word !== 'the')
    .join(' ');

const isAct = (between: readonly string[]) =>
  between.length > 0 &&
  between.length <= mostBetween &&
  between.every((word) => /^[\p{L}]/u.test(word) && !mutual.test(word)) &&
  between.some((word) => act.test(word) && !joining.has(word));

function namesIn(tokens: readonly string[]): readonly Name[] {
  const names: Name[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    while (to < tokens.length && capital.test(tokens[to] as string)) to++;
    const words = tokens
      .slice(from, to)
      .map((word) => word.toLowerCase())
      .filter((word) => !notNames.has(word));
    if (words.length > 0) names.push({ words, from, to });
    from = to;
  }
  return names;
}
