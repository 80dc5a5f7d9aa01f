import { lean } from '../lean-pattern.js';
import { amended, type Draft } from './draft.js';

const times = lean(/[ -]times(?!\p{L})/uy);
const compared = lean(
  /^[ ](?:more|as|higher|larger|bigger|greater|faster|less|fewer|lower|the (?:size|number|rate|level|amount))(?!\p{L})/u,
);

/** "three times a week" counts occasions, "three times as many" is a ratio. */
export function withTimes(text: string, draft: Draft): Draft {
  if (draft.unit !== null || draft.dimension !== 'number') return draft;
  times.lastIndex = draft.end;
  const match = times.exec(text);
  if (!match) return draft;
  const end = draft.end + match[0].length;
  return compared.test(text.slice(end, end + 16))
    ? amended(draft, { end, right: end, unit: 'ratio', dimension: 'ratio' })
    : amended(draft, { unit: 'time', dimension: 'count', right: end, concept: 'times' });
}
