import { amended, type Draft } from './draft.js';

const joined = /[-–—][ ]?(\d{1,3})(?![\d%‰\p{L}/]|[.,-]\d|-\p{L})/uy;
const spelled =
  /(?:[ ](?:votes?|goals?|points|games|sets|frames|runs))?[ -](?:to|against)[ -](\d{1,3})(?![\d%\p{L}/]|[.,-]\d|[ ]\p{L}+s\b)/uy;
const contest =
  /\b(?:vot(?:e|es|ed|ing)|ballot|won|wins?|beat|beaten|lost|los(?:e|es|ing|s)|defeat(?:ed)?|leads?|led|drew|draw|tied?|score[ds]?|rul(?:ed|ing)|decision|majority|verdict|split|pass(?:ed|es|age)|fail(?:ed|s|ure)?|approved|adopted|advanced|confirmed|rejected|thrash(?:ed|es)?|hammered|trounced|routed|edged|stunned|overc[ao]me|victory|margin|senate|court|justices|final|match|runs?)\b/i;
/** "by 3 to 4 litres" is no tally: nothing may be counted behind it. */
const tallyEnds =
  /^(?:[^ ]|$|[ ](?:in|on|to|for|against|with|after|and|vote|majority|at|by|over|but|when|as|that|decision|ruling|the)(?!\p{L}))/u;
const near = 60;

/** Whether a contest is spoken of around `[start, end)`: "Velm beat Ostrel 2-1", "a 5-4 ruling". */
export const isContested = (text: string, start: number, end: number): boolean =>
  contest.test(text.slice(Math.max(0, start - near), start) + text.slice(end, end + near));

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
  const against = Number(match[1]);
  const end = draft.end + match[0].length;
  if (!dashed && !tallyEnds.test(text.slice(end, end + 12))) return draft;
  const contested = isContested(text, draft.start, end);
  if (dashed ? !contested && draft.value <= against : !contested) return draft;
  if (draft.value > 435 || /\d[-–]$/.test(text.slice(draft.start - 2, draft.start))) return draft;
  return amended(draft, { end, right: end, against, dimension: 'score', step: 1 });
}
