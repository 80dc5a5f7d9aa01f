import { inLowerCase } from '../words.js';
import { type Draft, newDraft } from './draft.js';

const verbs: ReadonlyMap<string, readonly [number, 'up' | 'down']> = new Map([
  ['doubled', [2, 'up']],
  ['doubling', [2, 'up']],
  ['tripled', [3, 'up']],
  ['tripling', [3, 'up']],
  ['trebled', [3, 'up']],
  ['quadrupled', [4, 'up']],
  ['halved', [1 / 2, 'down']],
  ['halving', [1 / 2, 'down']],
]);

/** "the death toll doubled": a change by a factor, unit `ratio`; "doubled down" is none. */
export function readMultiple(text: string, start: number, word: string): Draft | undefined {
  const known = verbs.get(inLowerCase(word));
  const end = start + word.length;
  if (!known || /^ down\b/.test(text.slice(end, end + 6))) return undefined;
  const [value, direction] = known;
  return newDraft({
    numeral: { form: 'fraction', start, end, value, step: null, power: 0, bare: false },
    start,
    end,
    value,
    low: value,
    high: value,
    step: null,
    unit: 'ratio',
    dimension: 'ratio',
    hedge: 'exact',
    left: start,
    right: end,
    change: { direction, role: 'by' },
  });
}

export const multipleVerbs: readonly string[] = [...verbs.keys()];
