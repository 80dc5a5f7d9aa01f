import type { Span } from '../../domain/span.js';
import { shortTitles } from '../../domain/titles.js';
import { lean } from '../lean-pattern.js';
import { clauseEnd } from './content.js';
import type { Placed } from './regions.js';
import { opensSentence, type Reading, type Speech } from './speech.js';

const toSomebody = lean(
  new RegExp(
    `^(?:(?:But|And|Yet),? )?To ((?:(?:${shortTitles.join('|')})\\. |\\p{Lu}[\\w’-]+ )` +
      '\\p{Lu}[\\w’-]+(?: \\p{Lu}[\\w’-]+)?|him|her|them)(?:, [\\w.-]{2,12})?, ',
    'u',
  ),
);

/** "To Anna Roe, the bill “takes power away”": no verb says so, but it is her view. */
export function inView({ text, cues }: Reading, place: Placed): Speech | undefined {
  const { passage, first, before, after } = place;
  if (!opensSentence(place)) return undefined;
  const found = toSomebody.exec(text.slice(before[0], Math.min(before[1], before[0] + 90)));
  if (!found?.[1]) return undefined;
  const from = first.span[0] + found[0].indexOf(found[1]);
  const subject: Span = [from, from + found[1].length];
  const content: Span = [
    first.span[0] + found[0].length,
    clauseEnd(text, passage.outer[1], after[1], cues),
  ];
  return { form: 'partial', parts: [place], content: [content], carrier: { subject } };
}
