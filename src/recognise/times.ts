import type { TimeMention } from '../domain/mention.js';
import type { Span } from '../domain/span.js';
import type { TimeExpression, TimeRelation } from '../domain/time-expression.js';
import type { Building } from './building.js';
import type { Recogniser } from './recogniser.js';
import { type Antecedent, note, quarterBefore } from './times/antecedent.js';
import { join } from './times/join.js';
import { articleDay, narrow } from './times/portion.js';
import { relationOf } from './times/relation.js';
import { resolve } from './times/resolve.js';
import { endOfRun } from './times/run-of-days.js';
import { scan } from './times/scan.js';
import type { Resolved } from './times/setting.js';
import { shareYears } from './times/shared-year.js';
import { standsAlone } from './times/stands-alone.js';
import { looksBack, tenseReader } from './times/tense.js';
import { wordsOf } from './words.js';

/**
 * Dates, times, durations and sets, resolved against the article's date. Without one, relative
 * expressions keep open values such as `XXXX-WXX-5`, and no bounds.
 */
export const recogniseTimes: Recogniser = () => (segmented, found) => {
  const { article, sentences } = segmented;
  // a no-break space is read as a space: both are one unit of text
  const text = article.text.replaceAll('\u00a0', ' ');
  const today = articleDay(article.published);
  const mentions: TimeMention[] = [];
  const tenseOf = tenseReader(text);
  let sentence = 0;
  let spoken: Antecedent | null = null;

  for (const expression of shareYears(text, join(text, scan(text, found ?? wordsOf(text))))) {
    if (!standsAlone(text, expression)) continue;
    const { start, end, meaning, portion } = expression;
    while ((sentences[sentence + 1]?.span[0] ?? Number.POSITIVE_INFINITY) <= start) sentence += 1;
    const read = resolve(meaning, {
      today,
      tense: () => tenseOf(sentences[sentence]?.span ?? [0, text.length], [start, end]),
      looksBack: () => looksBack(text, start, end),
      quarter: quarterBefore(spoken, start),
    });
    if (read === null) continue;
    const resolved = endOfRun(text, expression, read, mentions.at(-1)?.time);
    const inCalendar = resolved.type === 'date' || resolved.type === 'time';
    const relation = inCalendar ? relationOf(text, start, mentions.at(-1)?.time) : undefined;
    spoken = note(spoken, expression, resolved);
    const words = article.text.slice(start, end);
    const time = timeOf(words, [start, end], narrow(resolved, portion, today), relation);
    mentions.push({ kind: 'time', span: time.span, sentence, time });
  }
  return mentions;
};

function timeOf(
  words: string,
  span: Span,
  { type, value, start, end, grain, implied }: Resolved,
  relation: TimeRelation | undefined,
): TimeExpression {
  const time: Building<TimeExpression> = { words, span, type, value, start, end, grain, implied };
  if (relation) time.relation = relation;
  return time;
}
