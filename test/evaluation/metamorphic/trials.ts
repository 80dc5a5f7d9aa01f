import type { Article } from '../../../src/domain/article.js';
import type { Report } from '../../../src/domain/report.js';
import type { Vocabulary } from '../../../src/domain/vocabulary.js';
import { gistsOf } from '../../support/gist.js';
import { type Agreed, agreedOn } from './agreed.js';
import { otherDate, otherFigure, otherWord } from './change.js';
import {
  changedElsewhere,
  type Edit,
  edited,
  isKept,
  isNoticed,
  type Relate,
  reason,
} from './edit.js';
import { dateOtherwise, figureOtherwise, marksOtherwise } from './paraphrase.js';
import { renamed } from './rename.js';

/** One thing that should hold of a story, and whether it did. */
export interface Trial {
  readonly set: TrialSet;
  readonly holds: boolean;
  /** Where and why not; empty where it holds. */
  readonly miss: string;
}

/** What is tried, and the share aimed at. */
export const trialSets = {
  figure: ['a changed figure is noticed', 'aim 0.90'],
  date: ['a changed date is noticed', 'aim 0.90'],
  word: ['a changed quoted word is noticed', 'aim 0.90'],
  elsewhere: ['  and nothing else changes', 'printed'],
  figureKept: ['a figure said otherwise still agrees', 'aim 0.95'],
  dateKept: ['a date said otherwise still agrees', 'aim 0.95'],
  marksKept: ['a quotation in other marks still agrees', 'aim 0.95'],
  renamed: ['all renamed, years shifted: findings kept', 'aim 0.98'],
  swapped: ['articles swapped: findings kept', 'aim 1'],
  repeated: ['an article repeated: findings kept', 'aim 1'],
  stranger: ['an unrelated article: no new conflict', 'printed'],
} as const;
export type TrialSet = keyof typeof trialSets;

/** The pipeline, and its account of why two claims are one fact or not. */
export interface Runs {
  readonly check: (articles: readonly Article[]) => Report;
  readonly relate: Relate;
}

/** Everything that is tried on one story; `stranger` is an article on something else. */
export function trialsOn(
  story: readonly Article[],
  stranger: Article,
  { check, relate }: Runs,
  vocabulary: Vocabulary,
): readonly Trial[] {
  const before = check(story);
  return [
    ...changesIn(story, before).flatMap(([set, edit]) => {
      const after = check(edited(story, edit));
      const moved = changedElsewhere(before, after, edit);
      const holds = isNoticed(after, edit);
      return [
        { set, holds, miss: holds ? '' : `${told(edit)}: ${reason(after, edit, relate)}` },
        {
          set: 'elsewhere',
          holds: moved.length === 0,
          miss: `${told(edit)}: ${moved.join(' / ')}`,
        },
      ] as const;
    }),
    ...paraphrasesIn(story, before).map(([set, edit]) => {
      const after = check(edited(story, edit));
      const holds = isKept(before, after, edit);
      return { set, holds, miss: holds ? '' : `${told(edit)}: ${reason(after, edit, relate)}` };
    }),
    ...renamingOf(story, before, check, vocabulary),
    sameFindings('swapped', story, before, check(swapped(story))),
    sameFindings('repeated', story, before, check([...story, again(story)])),
    strangerIn(
      story,
      before,
      check([...story, { ...stranger, story: before.stories[0]?.id ?? '' }]),
    ),
  ];
}

const told = ({ agreed: { mine, finding }, old, fresh }: Edit) =>
  `${mine.article} ${finding.rule} “${old}” → “${fresh}”`;

type Edits = readonly (readonly [set: TrialSet, edit: Edit])[];

function changesIn(story: readonly Article[], before: Report): Edits {
  const change = (agreed: Agreed, fresh: string | undefined): readonly Edit[] => {
    const isNew = fresh && !story.some(({ text }) => text.includes(fresh));
    const { span, words } = agreed.mine;
    return isNew ? [{ agreed, start: span[0], old: words, fresh }] : [];
  };
  const each = <Kind extends Agreed>(
    set: TrialSet,
    list: readonly Kind[],
    other: (agreed: Kind) => string | undefined,
  ): Edits => list.flatMap((agreed) => change(agreed, other(agreed)).map((edit) => [set, edit]));
  return [
    ...each('figure', agreedOn('quantity', before), otherFigure),
    ...each('date', agreedOn('time', before), otherDate),
    ...each('word', agreedOn('quote', before), otherWord),
  ];
}

function paraphrasesIn(story: readonly Article[], before: Report): Edits {
  const texts = new Map(story.map(({ id, text }) => [id, text]));
  const textOf = ({ mine }: Agreed) => texts.get(mine.article) ?? '';
  return [
    ...agreedOn('quantity', before).flatMap((agreed): Edits => {
      const start = agreed.mine.span[0];
      const [old, fresh] = figureOtherwise(agreed, textOf(agreed).slice(start)) ?? [];
      return old && fresh ? [['figureKept', { agreed, start, old, fresh }]] : [];
    }),
    ...agreedOn('time', before).flatMap((agreed): Edits => {
      const { span, words } = agreed.mine;
      const fresh = dateOtherwise(agreed);
      return fresh ? [['dateKept', { agreed, start: span[0], old: words, fresh }]] : [];
    }),
    ...agreedOn('quote', before).flatMap((agreed): Edits => {
      const [old, fresh] = marksOtherwise(agreed, textOf(agreed)) ?? [];
      const start = agreed.mine.span[0] - 1;
      return old && fresh ? [['marksKept', { agreed, start, old, fresh }]] : [];
    }),
  ];
}

/** A trial for every finding that either run has. */
function renamingOf(
  story: readonly Article[],
  before: Report,
  check: Runs['check'],
  vocabulary: Vocabulary,
): readonly Trial[] {
  const { articles, rename } = renamed(story, vocabulary);
  const was = new Set(gistsOf(before, rename));
  const is = new Set(gistsOf(check(articles)));
  return [...new Set([...was, ...is])].map((gist) => ({
    set: 'renamed',
    holds: was.has(gist) && is.has(gist),
    miss: `${story[0]?.story} ${was.has(gist) ? 'gone' : 'new'} ${gist}`,
  }));
}

/** The same articles under each other's ids, and so in the other order. */
const swapped = (story: readonly Article[]) =>
  story.map((article, i) => ({ ...article, id: (story.at(-1 - i) as Article).id }));

/** The first article once more, from the same outlet. */
const again = ([first]: readonly Article[]) => ({ ...first, id: `${first?.id} again` }) as Article;

function sameFindings(set: TrialSet, story: readonly Article[], was: Report, is: Report): Trial {
  const [old, fresh] = [new Set(gistsOf(was)), new Set(gistsOf(is))];
  const moved = [
    ...[...old].filter((gist) => !fresh.has(gist)).map((gist) => `gone ${gist}`),
    ...[...fresh].filter((gist) => !old.has(gist)).map((gist) => `new ${gist}`),
  ];
  return { set, holds: moved.length === 0, miss: `${story[0]?.story}: ${moved.join(' / ')}` };
}

function strangerIn(story: readonly Article[], was: Report, is: Report): Trial {
  const isConflict = (gist: string) => /^(?:contradiction|update|difference)/.test(gist);
  const old = new Set(gistsOf(was));
  const fresh = gistsOf(is).filter((gist) => isConflict(gist) && !old.has(gist));
  return {
    set: 'stranger',
    holds: fresh.length === 0,
    miss: `${story[0]?.story}: ${fresh.join(' / ')}`,
  };
}
