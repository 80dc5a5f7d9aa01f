import type { Draft } from './draft.js';

const joined = /[-–—][ ]?(\d{1,3})(?![\d%‰\p{L}/]|[.,-]\d|-\p{L})/uy;
const spelled = /[ ]to[ ](\d{1,3})(?![\d%\p{L}/]|[.,-]\d|[ ]\p{L}+s\b)/uy;
const contest =
  /\b(?:vot|ballot|won|win|beat|lost|los[es]|defeat|lead|led|draw|drew|tie|score|ruling|ruled|decision|majority|verdict|split|pass(?:ed|es)?|approv|reject|victory|margin|senate|house|court|justices|final|match)/i;
const near = 60;

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
  const around =
    text.slice(Math.max(0, draft.start - near), draft.start) + text.slice(end, end + near);
  const contested = contest.test(around);
  if (dashed ? !contested && draft.value <= against : !contested) return draft;
  if (draft.value > 435 || /\d[-–]$/.test(text.slice(draft.start - 2, draft.start))) return draft;
  return { ...draft, end, right: end, against, dimension: 'score', step: 1 };
}
