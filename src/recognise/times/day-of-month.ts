import { before, matchAt } from './matching.js';
import type { Found, Reader } from './meaning.js';

/** An ordinal behind which no noun comes: "the 12th floor" is none. */
const ordinal =
  /(\d{1,2})(?:st|nd|rd|th)(?=[.,;:)”"]|\s?$|\s(?:and|but|to|at|in|when|while|after|before|as|by|for|until|with|he|she|they|it|the|a|its|his|her|their)\b)/y;
const lead = /\b(?:on|by|until|till|since|from|before|after|through) the $/i;
/** Holes and laps are numbered too. */
const course = /\b(?:holes?|greens?|tees?|par|bogey|birdie|laps?|floors?|innings?)\b/i;

/** "on the 12th": a day of the month before, of this one or of the next. */
export const dayOfMonth: Reader = {
  starts: ['0'],
  read: (text, at): Found | null => {
    const match = matchAt(ordinal, text, at);
    const day = Number(match?.[1]);
    if (!match || day < 1 || day > 31 || !lead.test(before(text, at, 14))) return null;
    const end = at + match[0].length;
    if (course.test(text.slice(Math.max(0, at - 50), end + 50))) return null;
    return { end, meaning: { kind: 'date', day } };
  },
};
