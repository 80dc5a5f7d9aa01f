import { multipleVerbs } from './multiples.js';
import { numberWords } from './number-words.js';

const eitherCase = (word: string) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`;

const words = [...numberWords.keys(), ...multipleVerbs].map(eitherCase).join('|');

/**
 * Where a quantity may begin: a digit, a fraction sign, a number word. Digits and words are taken
 * whole, so that a long run of them is looked at once.
 */
export const candidates = (): RegExp => new RegExp(`\\d|[½⅓⅔¼¾⅕-⅞]|\\b(?:${words})\\b`, 'g');
