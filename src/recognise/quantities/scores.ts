import { teens, units } from '../../domain/small-numbers.js';
import { lean } from '../lean-pattern.js';
import { amended, type Draft } from './draft.js';

const joined = lean(/[-–—][ ]?(\d{1,3})(?![\d%‰\p{L}/]|[.,-]\d|-\p{L})/uy);
const spelledSide = [...units, ...teens].join('|');
const spelled = lean(
  new RegExp(
    String.raw`(?:[ ](?:votes?|goals?|points|games|sets|frames|runs))?[ -](?:to|against)[ -](\d{1,3}|${spelledSide})(?![\d%\p{L}/]|[.,-]\d|[ ]\p{L}+s\b)`,
    'uy',
  ),
);
const contest =
  /\b(?:vot(?:e|es|ed|ing)|ballot|won|wins?|beat|beaten|lost|los(?:e|es|ing|s)|defeat(?:ed)?|leads?|led|drew|draw|tied?|score[ds]?|rul(?:ed|ing)|decision|majority|verdict|split|pass(?:ed|es|age)|fail(?:ed|s|ure)?|approved|adopted|advanced|confirmed|rejected|thrash(?:ed|es)?|hammered|trounced|routed|edged|stunned|overc[ao]me|victory|margin|senate|court|justices|final|match|runs?)\b/i;
/** "by 3 to 4 litres" is no tally: nothing may be counted behind it; but "a 3-to-1 lead" is. */
const tallyEnds = lean(
  /^(?:[^ ]|$|[ ](?:in|on|to|for|against|with|after|and|vote|majority|at|by|over|but|when|as|that|decision|ruling|the|advantage|defeat|draw|edge|lead|loss|margin|record|result|score|tie|victory|win)(?!\p{L}))/u,
);
const near = 60;

/** "to 9", "to nine". */
const sideOf = (printed: string): number =>
  /^\d/.test(printed) ? Number(printed) : [...units, ...teens].indexOf(printed) + 1;

const pair = String.raw`\d{1,2}[-–]\d{1,2}`;
const setsBefore = new RegExp(`(?<![\\d-])(?:${pair}[,;]?[ ]){1,4}$`);
const setsBehind = new RegExp(`^(?:[,;]?[ ]${pair}(?![\\d%-])){1,4}`);
/** Four sets in units of text. */
const longestSets = 30;

/** Whether a contest is spoken of around `[start, end)`: "Velm beat Ostrel 2-1", "a 5-4 ruling". */
export const isContested = (text: string, start: number, end: number): boolean =>
  contest.test(text.slice(Math.max(0, start - near), start) + text.slice(end, end + near));

/** "6-4 3-6 7-5": sets of one match. What falls is no range, nor is what stands beside it. */
const isOfSets = (text: string, start: number, end: number): boolean =>
  someFalls(setsBefore.exec(text.slice(Math.max(0, start - longestSets), start))) ||
  someFalls(setsBehind.exec(text.slice(end, end + longestSets)));

function someFalls(sets: RegExpExecArray | null): boolean {
  const figures = sets?.[0].match(/\d+/g)?.map(Number) ?? [];
  return figures.some((figure, i) => i % 2 === 0 && figure > (figures[i + 1] ?? figure));
}

/**
 * A tally of two sides: "97 to 1", "51-49", "a 5–4 ruling". The value is the side named first,
 * `against` the other. A rising pair is one only where a contest is spoken of.
 */
export function withScore(text: string, draft: Draft): Draft {
  if (draft.unit !== null || draft.value === null || !draft.numeral.bare || draft.value < 0)
    return draft;
  joined.lastIndex = spelled.lastIndex = draft.end;
  const dashed = joined.exec(text);
  const match = dashed ?? spelled.exec(text);
  if (!match) return draft;
  const against = sideOf(match[1] as string);
  const end = draft.end + match[0].length;
  if (!dashed && !tallyEnds.test(text.slice(end, end + 12))) return draft;
  const contested =
    isContested(text, draft.start, end) || (dashed !== null && isOfSets(text, draft.start, end));
  if (dashed ? !contested && draft.value <= against : !contested) return draft;
  if (draft.value > 435 || /\d[-–]$/.test(text.slice(draft.start - 2, draft.start))) return draft;
  return amended(draft, { end, right: end, against, dimension: 'score', step: 1 });
}
