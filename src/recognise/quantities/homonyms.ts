import type { UnitEntry } from '../../domain/vocabulary.js';
import { isKindOfNoun } from '../kind-of-noun.js';
import { lean } from '../lean-pattern.js';
import type { Draft } from './draft.js';
import type { FoundUnit, UnitIndex } from './unit-index.js';

/** One rule for each unit word that also means something else; none fires: the unit stands. */
type Reading = (context: Context) => UnitEntry | 'no unit' | undefined;

interface Context {
  readonly index: UnitIndex;
  readonly text: string;
  readonly draft: Draft;
  readonly found: FoundUnit;
  readonly before: string;
  readonly after: string;
  readonly attached: boolean;
}

const money =
  /\b(?:cost|costs|costing|pay|pays|paid|paying|spend|spends|spent|spending|price|priced|prices|fine|fined|raise|raised|fund|budget|saved?|bill|debt|loan|sum|profits?|earn|earned|worth|charged?|owed?|stole|donated?|sold|bought|invest\w*|grant|deal)\b/i;

/** "two pounds of flour", "fined 200 pounds", "20 million pounds". */
const pounds: Reading = ({ index, draft, found, before }) =>
  found.entry.unit !== 'pound' || /^lb/.test(found.words)
    ? undefined
    : draft.numeral.power >= 6 || money.test(before)
      ? index.named.get('GBP')
      : undefined;

const turning = /\b(?:rotat|turn|angle|tilt|spin|slope|bend|latitude|longitude)/i;
const around = /^[ -]?(?:angle|turn|view|rotation|bend|camera|panoram|north|south|east|west)/i;

/** "turn 90 degrees", "it was 32 degrees". */
const degrees: Reading = ({ found, before, after }) =>
  found.entry.unit !== 'degree' || turning.test(before) || around.test(after)
    ? undefined
    : { ...found.entry, dimension: 'temperature' };

const onScale = /^[ ]on the (Celsius|Fahrenheit|Kelvin) scale/;

/** "−40° on the Celsius scale". */
const scaled: Reading = ({ index, found, after }) => {
  const scale = found.entry.unit === 'degree' ? onScale.exec(after)?.[1] : undefined;
  return scale === undefined ? undefined : index.named.get(scale.toLowerCase());
};

const weather =
  /temperature|degrees|°|heat|weather|high|low|freez|cold|hot|warm|fever|boil|outside|now/i;

const goesOn = lean(/^[/\p{L}\p{N}]/u);

/** "13F filing", "PA 23456 F Block", "a 5 K race": a lone C, F or K is a temperature in such company only. */
const loneLetter: Reading = ({ found, before, after, draft }) => {
  if (!/^[CFK]$/.test(found.words)) return undefined;
  if ((draft.value ?? 0) > 3000 || goesOn.test(after)) return 'no unit';
  return weather.test(before) || weather.test(after) || (draft.value ?? 0) < 0
    ? undefined
    : 'no unit';
};

const sized = /^[ ]?(?:thick|long|tall|wide|high|deep|across|of (?:rain|snow|water)|by |x )/i;
const clauseEnd = /^[ ]?(?:[.,;:)!?]|$)/;

/** "2 in." and "2 in thick"; "20 in London" has no inches. */
const inches: Reading = ({ found, before, draft, after }) =>
  found.words !== 'in' ||
  /(?:ft|feet|foot)[ ]\d{1,2}$/.test(`${before}${draft.value}`) ||
  sized.test(after) ||
  clauseEnd.test(after)
    ? undefined
    : 'no unit';

/** A quotation mark behind a number closes a quotation, save with a size. */
const marks: Reading = ({ found, before, after, attached }) =>
  !/^["'″′]$/.test(found.words)
    ? undefined
    : /^[ ]?(?:long|tall|wide|high|deep|thick|x )/.test(after) ||
        (attached && /^["″]$/.test(found.words) && !/["“]/.test(before))
      ? undefined
      : 'no unit';

/** "2 pm" and "2 am" are times of the day, "2.1 pm" is none. */
const picometres: Reading = ({ found, draft, text }) =>
  !/^[ap]m$/.test(found.words) ||
  /^\d+\.(?!\d\d$)/.test(text.slice(draft.numeral.start, draft.numeral.end))
    ? undefined
    : 'no unit';

/** Symbols go with digits: "two in", "three ha". Words of three letters and fewer do not follow words. */
const symbolAfterWord: Reading = ({ found, draft }) =>
  draft.numeral.form !== 'digits' &&
  found.words.length <= 2 &&
  /^[a-zA-Z]/.test(found.words) &&
  !/^(?:k[bgmW]|[cm]m|ft|lb|MB|GB)$/.test(found.words)
    ? 'no unit'
    : undefined;

/** "two second homes": a second that follows a number is a time only in the plural or hyphenated. */
const seconds: Reading = ({ found, draft, text }) =>
  found.words.toLowerCase() === 'second' && draft.value !== 1 && text[found.end - 7] !== '-'
    ? 'no unit'
    : undefined;

/** "six night shifts", "six day trips": what is counted stands behind. */
const kindOfNoun: Reading = ({ found, draft, text }) =>
  draft.value !== 1 &&
  text[found.end - found.words.length - 1] === ' ' &&
  isKindOfNoun(found.words.toLowerCase(), text, found.end)
    ? 'no unit'
    : undefined;

const compounded = lean(/^-(?!old|long|a-|per-|and-|high|tall|wide|deep|thick|square)\p{Ll}/u);

/** "10 second-graders", "a 5-point-plan" stay whole words. */
const hyphenated: Reading = ({ found, after }) =>
  /^[a-z]{3,}$/i.test(found.words) &&
  compounded.test(after) &&
  found.entry.dimension === 'duration' &&
  found.words === 'second'
    ? 'no unit'
    : undefined;

const readings: readonly Reading[] = [
  pounds,
  scaled,
  degrees,
  loneLetter,
  inches,
  marks,
  picometres,
  symbolAfterWord,
  seconds,
  kindOfNoun,
  hyphenated,
];

const beside = 40;

/** What a unit's words mean in this place; undefined where they are no unit. */
export function meantUnit(
  index: UnitIndex,
  text: string,
  draft: Draft,
  found: FoundUnit,
): UnitEntry | undefined {
  const context: Context = {
    index,
    text,
    draft,
    found,
    before: text.slice(Math.max(0, draft.start - beside), draft.start),
    after: text.slice(found.end, found.end + beside),
    attached: found.end - found.words.length === draft.end,
  };
  for (const reading of readings) {
    const meant = reading(context);
    if (meant === 'no unit') return undefined;
    if (meant) return meant;
  }
  return found.entry;
}
