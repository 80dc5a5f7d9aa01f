import type { Verdict } from '../../domain/finding.js';
import { meaningOf } from '../view/meaning.js';
import { shorten } from '../view/printable.js';
import { dayOf } from '../view/sides.js';
import { readableDay } from '../view/time-text.js';
import { counted } from '../view/words.js';
import type { Column, Entry } from './fact-table.js';
import type { Limits } from './limits.js';
import { html, type Markup } from './markup.js';

/** What a cell's verdict says of it; the side tells which cells of a row stand together. */
const tags: Readonly<Record<Verdict, string>> = {
  contradiction: 'contradicts',
  update: 'updated',
  difference: 'differs',
  refinement: 'fits',
  agreement: 'agrees',
  'single-source': 'only here',
};
const sided: ReadonlySet<Verdict> = new Set(['contradiction', 'update', 'difference']);

/** What one outlet prints of a fact; each with its date where the outlet has several articles. */
export function cellHtml(
  entries: readonly Entry[],
  column: Column | undefined,
  limits: Limits,
): Markup {
  if (entries.length === 0)
    return html`<td class="silent"><span aria-hidden="true">–</span><span class="unseen">does not say</span></td>`;
  const left = entries.length - limits.voices;
  const isOneOfSeveral = (column?.articles.length ?? 0) > 1;
  return html`<td>${entries
    .slice(0, limits.voices)
    .map((entry) => entryHtml(entry, isOneOfSeveral))}${
    left > 0 && html`<small>${counted(left, 'more', 'more')}</small>`
  }</td>`;
}

function entryHtml({ claim, article, verdict, side }: Entry, isOneOfSeveral: boolean): Markup {
  const day = isOneOfSeveral ? dayOf(article) : '';
  const meaning = shorten(meaningOf(claim), 60);
  const sideText = verdict && side && sided.has(verdict) ? `${side} · ` : '';
  return html`<div class="entry ${verdict ?? 'none'}">${
    day !== '' && html`<small>${readableDay(day)}</small> `
  }<span class="words">${shorten(claim.words, 64)}</span>${
    meaning !== '' && html` <small>${meaning}</small>`
  }${verdict && html` <small class="tag">${sideText}${tags[verdict]}</small>`}</div>`;
}
