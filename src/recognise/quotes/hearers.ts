import { wordSet } from '../../domain/word-set.js';

/** Verbs that name whom they tell: "told the board that trade fell", "trade fell, she told the board". */
export const tellsSomebody = wordSet('tell warn assure remind inform');
/** With those that may name somebody before what they tell. */
export const mayTellSomebody: ReadonlySet<string> = new Set([
  ...tellsSomebody,
  ...['ask', 'advise', 'promise', 'show', 'order'],
]);
