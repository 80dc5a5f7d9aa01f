import { readAmount } from './amount.js';
import { amended, type Draft } from './draft.js';
import type { UnitIndex } from './unit-index.js';

const link = /[ \u00a0](?:and|or)[ \u00a0](?=\d)/y;

/** "45 and 50 mg", "5 or 10 per cent": the first number has the second one's unit. */
export function withSharedUnit(index: UnitIndex, text: string, draft: Draft): Draft {
  if (draft.unit !== null || draft.dimension !== 'number' || draft.numeral.form !== 'digits')
    return draft;
  link.lastIndex = draft.end;
  const match = link.exec(text);
  const next = match && readAmount(index, text, draft.end + match[0].length);
  if (!next || next.unit === null || next.numeral.form !== 'digits') return draft;
  if (next.dimension === 'currency' || next.dimension === 'age') return draft;
  return amended(draft, { unit: next.unit, dimension: next.dimension });
}
