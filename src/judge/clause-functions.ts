import { otherDetail } from '../compare/clause-clashes.js';
import { exchangedNames } from '../compare/exchanged-names.js';
import {
  mayAndMust,
  perhapsAndDone,
  planAndDone,
  willAndMay,
  wouldAndDoes,
} from '../compare/firmness.js';
import { headOrBody } from '../compare/head-or-body.js';
import { deniesEnough } from '../compare/limited-negation.js';
import { denies } from '../compare/negation.js';
import { differInOutcome, holdOpposites } from '../compare/opposites.js';
import { otherCause } from '../compare/other-cause.js';
import { otherParty, otherPlace } from '../compare/other-place.js';
import { otherThing, otherWord } from '../compare/other-word.js';
import { partAndWhole } from '../compare/part-and-whole.js';
import { withReserve } from '../compare/reserve.js';
import { areShortAndOther, residueOf } from '../compare/residue.js';
import { slipInClause } from '../compare/slip-in-clause.js';
import type { Library, NamedFunction } from './named-function.js';
import { rememberLast } from './remember.js';

/** Comparisons of two clauses that share most of their words, by what is left of each. */
export function clauseFunctions({ opposites, areSynonyms }: Library): readonly NamedFunction[] {
  const residue = rememberLast(residueOf);
  return [
    {
      signature: 'hold_opposites(string, string): bool',
      says: 'words of one opposed scale stand in both, and to no common degree: rose, fell',
      run: (a: string, b: string) => holdOpposites(residue(a, b), opposites),
    },
    {
      signature: 'other_outcome(string, string): bool',
      says: 'alike, but for one place with opposite outcomes: acquitted, convicted',
      run: (a: string, b: string) => differInOutcome(residue(a, b), opposites),
    },
    {
      signature: 'other_outcome(string, string, list<string>): bool',
      says: 'alike, but for one place with opposite outcomes on one of these scales',
      run: (a: string, b: string, scales: readonly string[]) =>
        differInOutcome(residue(a, b), opposites, new Set(scales)),
    },
    {
      signature: 'slip_in_clause(string, string): bool',
      says: 'alike, but for a letter of a name: Brenner, Brennar',
      run: (a: string, b: string) => slipInClause(residue(a, b)),
    },
    {
      signature: 'exchanged_names(string, string): bool',
      says: 'two names stand before and behind the same words, the other way round',
      run: exchangedNames,
    },
    {
      signature: 'other_detail(string, string): bool',
      says: 'in one place two ranks of one ladder, small numbers or names, or two days of the week',
      run: (a: string, b: string) => otherDetail(residue(a, b)),
    },
    {
      signature: 'will_and_may(string, string): bool',
      says: 'alike, but one says will, would or plans to, the other may, could or considering, before one verb',
      run: (a: string, b: string) => willAndMay(residue(a, b)),
    },
    {
      signature: 'plan_and_done(string, string): bool',
      says: 'alike, but one says plans to or will, the other has, before one verb, or its past',
      run: (a: string, b: string) => planAndDone(residue(a, b)),
    },
    {
      signature: 'would_and_does(string, string): bool',
      says: 'alike, but one says that a bill or plan would, the other that it does: would close, closes',
      run: (a: string, b: string) => wouldAndDoes(residue(a, b)),
    },
    {
      signature: 'perhaps_and_done(string, string): bool',
      says: 'alike, but one says may have or believed to have, the other that it has or was, before one verb',
      run: (a: string, b: string) => perhapsAndDone(residue(a, b)),
    },
    {
      signature: 'may_and_must(string, string): bool',
      says: 'alike, but one says allowed to, the other must or has to, before one verb',
      run: (a: string, b: string) => mayAndMust(residue(a, b)),
    },
    {
      signature: 'other_cause(string, string): bool',
      says: 'what is caused by, blamed on or due to one thing is due to another in the other',
      run: (a: string, b: string) => otherCause(residue(a, b)),
    },
    {
      signature: 'other_place(string, string): bool',
      says: 'alike, but for the name of the place: in Velm, in Ostrel',
      run: (a: string, b: string) => otherPlace(residue(a, b)),
    },
    {
      signature: 'other_party(string, string): bool',
      says: 'alike, but for the name of who took part: by Tern, by Okoye; for Velm, for Ostrel',
      run: (a: string, b: string) => otherParty(residue(a, b)),
    },
    {
      signature: 'other_word(string, string): bool',
      says: 'alike, but for one word, no verb, or a few behind “a”, and no synonyms by the vocabulary: zinc, copper',
      run: (a: string, b: string) =>
        otherWord(residue(a, b), areSynonyms) || otherThing(residue(a, b), areSynonyms),
    },
    {
      signature: 'short_and_other(string, string): bool',
      says: 'both tell five words at most, share less than three that are no names, and each tells more',
      run: (a: string, b: string) => areShortAndOther(residue(a, b)),
    },
    {
      signature: 'denies(string, string): bool',
      says: 'alike, but the first denies what the second tells: was not fined, fined',
      run: (a: string, b: string) => denies(residue(a, b)),
    },
    {
      signature: 'part_and_whole(string, string): bool',
      says: 'in one place a part of, some or most of it, in the other the whole of it, or all',
      run: (a: string, b: string) => partAndWhole(residue(a, b)),
    },
    {
      signature: 'with_reserve(string, string): bool',
      says: 'in one place one says alleged, temporary or such a word, and the other the same without it',
      run: (a: string, b: string) => withReserve(residue(a, b)),
    },
    {
      signature: 'denies_enough(string, string): bool',
      says: 'both deny one act, one of them only that it was done fully: did not answer, not fully answer',
      run: (a: string, b: string) => deniesEnough(residue(a, b)),
    },
    {
      signature: 'head_or_body(string, string): bool',
      says: 'who acts is a body in one, its head in the other: the committee, the committee’s chairman',
      run: (a: string, b: string) => headOrBody(residue(a, b)),
    },
  ];
}
