import { amended, type Draft } from './draft.js';

// a magnitude 7.2 earthquake    a magnitude of 6.1    5.9 on the Richter scale
const before = /\bmagnitude(?:[- ]|[ ](?:of|was|at)[ ])(?:about |around |a preliminary )?$/i;
const after = ' on the Richter scale';

// cooled to near absolute zero
const absolute = /\babsolute $/i;

/** "Absolute zero" is 0 kelvin. */
function withAbsoluteZero(text: string, draft: Draft): Draft {
  const lead = text.slice(Math.max(0, draft.start - 10), draft.start);
  if (draft.value !== 0 || !absolute.test(lead)) return draft;
  const start = draft.start - 'absolute '.length;
  return amended(draft, { start, left: start, unit: 'kelvin', dimension: 'temperature' });
}

/** The strength of an earthquake, unit `magnitude`, when the word stands before the number. */
export function withScale(text: string, draft: Draft): Draft {
  if (draft.unit !== null || draft.value === null || draft.value >= 10) return draft;
  if (draft.numeral.form !== 'digits') return withAbsoluteZero(text, draft);
  const lead = text.slice(Math.max(0, draft.start - 32), draft.start);
  return (lead.includes('agnitude') && before.test(lead)) || text.startsWith(after, draft.end)
    ? amended(draft, { unit: 'magnitude', dimension: 'other' })
    : draft;
}
