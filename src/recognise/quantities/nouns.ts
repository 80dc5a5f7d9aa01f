import { weekdayForms } from '../../domain/calendar-names.js';
import { functionWords, objectPronouns } from '../../domain/function-words.js';
import { wordSet } from '../../domain/word-set.js';
import { lean } from '../lean-pattern.js';
import { inLowerCase } from '../words.js';
import { numberWords } from './number-words.js';
import { singular } from './singular.js';
import { isDigitAt, type Word, wordAfter, wordsAfter } from './words.js';

/** Words at which a noun phrase has ended. */
const stops: ReadonlySet<string> = new Set([
  ...functionWords,
  ...objectPronouns,
  ...wordSet(`
    so yet without after before since until till during about against between among through per
    than as if when while where because though although done must not no never also only just
    even still already ago later earlier yesterday today tomorrow said says say told tells there
    here then now again out up down off away back together apart each every all both either
    neither some any very too early late such via amid across around inside outside near beyond
    despite like unlike versus vs including include includes according plus minus others
    following
  `),
  ...weekdayForms.map(([name]) => name),
]);

const farthest = 5;

export interface CountedNoun {
  /** Singular and lower-case unless an abbreviation: `person`, `troop`, `MP`. */
  readonly lemma: string;
  /** With its adjectives, as printed: "British troops". */
  readonly phrase: string;
  readonly end: number;
}

/** "a 4-pg letter" */
const shortened = new Map([
  ['pg', 'page'],
  ['pgs', 'page'],
]);

const compound = lean(/^[ ]?-[ ]?(?=\p{L})/u);

/**
 * The noun that a number counts: the first plural behind it, across adjectives.
 *
 *     twelve heavily armed police officers were
 *                                 ^^^^^^^^
 */
export function countedNoun(text: string, at: number): CountedNoun | undefined {
  const hyphen = compound.exec(text.slice(at, at + 4));
  if (hyphen) return compoundNoun(text, at + hyphen[0].length);
  const words: Word[] = [];
  // 22 current and former aides
  let joined = false;
  for (let from = at; words.length < farthest; ) {
    const next = wordAfter(text, from);
    if (!next || (next.start === from && from !== at)) return undefined;
    const joins: boolean =
      words.length > 0 && !joined && (next.word === 'and' || next.word === 'or');
    if (isStop(next.word) && !joins) return undefined;
    joined ||= joins;
    words.push(next);
    from = next.end;
    if (joins) continue;
    const lemma =
      shortened.get(next.word) ?? (isOwner(next.word) ? undefined : singular(next.word));
    if (lemma !== undefined) return nounPhrase(text, words, lemma);
  }
  return undefined;
}

const isOwner = (word: string) => word.includes("'") || word.includes('’');

const numberedName = lean(/^\p{Lu}{1,2}-?\d|^\p{Lu}+-\d/u);

/** Another number ends a noun phrase, "F-16" does not; "us" does, "US" begins one. */
const isStop = (word: string): boolean =>
  (stops.has(inLowerCase(word)) && word !== 'US') ||
  isAmount(word) ||
  (hasDigit(word) && !numberedName.test(word));

function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (isDigitAt(word, at)) return true;
  return false;
}

/** "12 third graders" go on, "12 two hundred" don't. */
function isAmount(word: string): boolean {
  const kind = numberWords.get(inLowerCase(word))?.kind;
  return kind !== undefined && kind !== 'ordinal' && kind !== 'part';
}

const leading = /^(?:more|other|fewer|additional|further|most|less)$/i;

// 40 men and women    12 women, children and men: people of every kind
const bothSexes = lean(
  /(?:,? (?:and|or)|,)[ ](?:(?:women|men|children|girls|boys)(?:,? (?:and|or)|,)?[ ]?){1,3}(?![\p{L}-])/uy,
);
const sexes = /^(?:man|woman|child|girl|boy)$/;

const body = lean(
  /[ ]of[ ](?:(?:the|its|their|his|her|our)[ ])?(?:\p{L}[\p{L}-]{1,20}[ ]?){1,2}/uy,
);

/** "14 members of hospital staff": of whom they are belongs to what is counted. */
function ofWhom(text: string, end: number, lemma: string): number {
  if (lemma !== 'member') return 0;
  body.lastIndex = end;
  const found = body.exec(text)?.[0] ?? '';
  const last = found
    .split(' ')
    .findLastIndex((word) => isStop(word) && !/^(?:of|the|)$/.test(word));
  return (last < 3 ? found : found.split(' ').slice(0, last).join(' ')).trimEnd().length;
}

function nounPhrase(text: string, words: readonly Word[], lemma: string): CountedNoun {
  const noun = words.at(-1);
  const first = words.length > 1 && leading.test(words[0]?.word ?? '') ? words[1] : words[0];
  const nounEnd = noun?.end ?? 0;
  bothSexes.lastIndex = nounEnd;
  const others = sexes.test(lemma) ? bothSexes.exec(text)?.[0].trimEnd() : undefined;
  const end = nounEnd + (others?.length ?? 0);
  const phrase = text.slice(first?.start ?? end, end + ofWhom(text, end, lemma));
  return { lemma: others === undefined ? lemma : 'person', phrase, end };
}

// a 47-page indictment    a two-man team
//      ^^^^                   ^^^
function compoundNoun(text: string, at: number): CountedNoun | undefined {
  const [word] = wordsAfter(text, at, 1);
  if (!word || word.start !== at || /^(?:to|and|or|in|for|on|by|of|the)$/i.test(word.word))
    return undefined;
  const lemma = word.word.split('-')[0] ?? word.word;
  const full = shortened.get(lemma);
  if (full === undefined && (lemma.length < 3 || isStop(lemma))) return undefined;
  return {
    lemma: full ?? singular(lemma) ?? inLowerCase(lemma),
    phrase: lemma,
    end: at + lemma.length,
  };
}
