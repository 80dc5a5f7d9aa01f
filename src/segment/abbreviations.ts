import { shortMonths, shortWeekdays } from '../domain/calendar-names.js';
import { sentenceOpeners } from '../domain/sentence-openers.js';
import { shortTitles } from '../domain/titles.js';
import { wordSet } from '../domain/word-set.js';

/** Always followed by a name or a number: a full stop after these ends no sentence. */
export const titles = wordSet(`
  ${shortTitles.join(' ')}
  Govs Cpl Pvt Pfc Brig Fr Msgr Pres Supt Det Insp Atty Amb Sec Treas St Ste Mt Ft Messrs Mme Mlle Sr Sra Dra vs v
  Vol Fig Art Op approx cf eg ie viz ca
`);

/** May end a sentence: they do where a word follows that seldom stands inside one. */
export const shortened = wordSet(`
  ${shortMonths.join(' ')} ${shortWeekdays.join(' ')}
  Inc Corp Co Ltd Bros LLC PLC Plc Cos Jr Esq Ave Blvd Rd Hwy Dept Univ Assn Assoc Bldg Est
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev
  Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo No Nos pp
`);

/** What opens sentences far more often than it follows an abbreviation inside one. */
export const openers: ReadonlySet<string> = new Set(sentenceOpeners);
