import { wordSet } from '../../domain/word-set.js';
import { lean } from '../lean-pattern.js';
import { inLowerCase } from '../words.js';

/** What belongs to the sentence and not to the role of whom it names. */
const ofSentence = wordSet(`
  a an the that by of said says told over after before against unlike like to in on at from for with
  and or but as his her their its when while who which into about than is was are were has had have be
  been they he she it we saw met made took gave won beat led sent let got left heard lost back backs
  call calls want wants ask asks urge urges accuse accuses say name names
`);
/** "defended", but not "retired". */
const past = lean(/^\p{Ll}{4,}ed$/u);
const ofRole = wordSet(`
  retired appointed elected installed disgraced embattled ousted convicted indicted suspended accused
`);
const beginsRole = wordSet('former then acting interim late current outgoing incoming');

/** The nouns right before a name, "they defended harbour board chief " → "harbour board chief ". */
export function nounsAtEnd(phrase: string): string {
  const all = phrase.trimEnd().split(' ');
  const from = all.slice(0, -1).findLastIndex(isOfSentence) + 1;
  const first = all.findLastIndex((word) => beginsRole.has(word));
  return `${all.slice(Math.max(from, first)).join(' ')} `;
}

function isOfSentence(printed: string): boolean {
  const word = inLowerCase(printed).replace(/[’']s?$/, '');
  return ofSentence.has(word) || (past.test(word) && !ofRole.has(word));
}
