import { monthNames, weekdayNames } from '../../domain/calendar-names.js';
import { wordSet } from '../../domain/word-set.js';
import { lean } from '../lean-pattern.js';

export const pronouns = wordSet(
  'he she they we i you it who one He She They We I You It Who One both Both others Others many Many some Some several Several',
);
/** Between a subject and its verb: "has repeatedly said". */
export const helpers =
  wordSet(`has have had is are was were be been also later then again once never not would will did does do
  could may might should just even still now only often always further first soon quickly repeatedly recently
  famously reportedly himself herself themselves itself to quick`);
/** Before the subject's first word. */
export const openers =
  wordSet(`And But Or So Still Yet Meanwhile Later Then Earlier Now However Instead Also Even Indeed Today
  Yesterday Thus Once Perhaps Again Finally Afterward Afterwards Separately Moreover and but or so yet while as when
  if that because though although whether than Although While As When If Since After Before Because What Why How`);
export const prepositions =
  wordSet(`On In At During After Before By For From With Without To Through Of Since Under Over About
  Upon Among Amid Against Like Unlike Despite Following Asked Speaking Appearing Responding Citing Referring Pressed Addressing Last This
  on in at during for from with`);
/** A subject never reaches over these to the left. */
export const breakers =
  wordSet(`that as when if because while though although but which what whether after before where
  since than so until unless how why who whom whose said says told saying quoted quotes quoting is are was were`);
const days: ReadonlySet<string> = new Set([
  ...weekdayNames,
  ...monthNames,
  ...wordSet('night morning afternoon evening week month year today yesterday'),
]);
/** "Monday", "June", "2019", "evening": what dates and names nobody. */
export const isDay = (word: string) => days.has(word) || (isDigit(word) && /^\d{1,4}$/.test(word));
export const determiners =
  wordSet(`a an the The A An his her their its our my His Her Their Its some many several two three four five
  another one Another One other Other both most few Many Some Several Two Three this This that these These those`);
const capital = lean(/^[“"‘'(]?\p{Lu}/u);
const isSmall = (word: string) => word.charCodeAt(0) >= 97 && word.charCodeAt(0) <= 122;
const isLarge = (word: string) => word.charCodeAt(0) >= 65 && word.charCodeAt(0) <= 90;
const isDigit = (word: string) => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;
/** Whether a word begins with a capital, in a mark or not; most begin with a small letter. */
export const isCapitalised = (word: string) =>
  isLarge(word) || (!isSmall(word) && capital.test(word));
