import { lean } from '../lean-pattern.js';
import { amended, type Draft } from './draft.js';

/** Behind these "number" says where something stands, and is no name: "at number one". */
const placing =
  /\b(?:at|reach(?:ed|es|ing)?|hit(?:s|ting)?|peak(?:ed|s|ing)?|rank(?:ed|s|ing)|rated|placed|debut(?:ed|s|ing)?) (?:the )?(?:number|No\.?|no\.) $/;
const leadReach = 24;
const list = lean(
  /^ on (?:the |its |their )?((?:(?!in |on |at |for |with |and )[\p{L}\p{N}'’]{1,20}[ -]?){1,5})/u,
);
const listReach = 90;
const last = 1000;

/** Whether the number at `start` is a place in an order: "at number one". */
export const isPlaced = (text: string, start: number): boolean =>
  placing.test(text.slice(Math.max(0, start - leadReach), start));

/** "peaked at number 12 on the Arlo chart": a place in an order, of that list. */
export function withPlace(text: string, draft: Draft): Draft {
  const { value, start, end, dimension } = draft;
  const isPlace = dimension === 'number' && Number.isInteger(value) && Number(value) <= last;
  if (!isPlace || !isPlaced(text, start)) return draft;
  const concept = list.exec(text.slice(end, end + listReach))?.[1]?.trim() ?? 'place';
  return amended(draft, { dimension: 'ordinal', concept });
}
