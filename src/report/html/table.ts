import type { Verdict } from '../../domain/finding.js';
import type { Story } from '../../domain/report.js';
import type { Lookup } from '../view/lookup.js';
import { meaningOf } from '../view/meaning.js';
import { shorten } from '../view/printable.js';
import { dayOf, outletOf } from '../view/sides.js';
import { readableDay } from '../view/time-text.js';
import { counted } from '../view/words.js';
import { type Column, columnsOf, type Entry, type Row, rowsOf } from './fact-table.js';
import type { Limits } from './limits.js';
import { anchor, html, type Markup } from './markup.js';

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

/** Facts × outlets: what each of them prints, as printed and as understood. */
export function tableHtml(story: Story, lookup: Lookup, limits: Limits): Markup {
  const articles = story.articles.flatMap((id) => lookup.articles.get(id) ?? []);
  const findings = (lookup.findings.get(story.id) ?? []).filter(
    ({ verdict }) => verdict !== 'single-source',
  );
  const columns = columnsOf(articles);
  const shownColumns = columns.slice(0, limits.columns);
  const rows = rowsOf(findings, shownColumns, lookup);
  if (rows.length === 0) return html``;
  const left = [
    rows.length > limits.rows && counted(rows.length - limits.rows, 'more fact'),
    columns.length > limits.columns && counted(columns.length - limits.columns, 'more outlet'),
  ].filter((part) => part !== false);
  return html`
<h3>Fact by outlet</h3>
<div class="wide" role="region" aria-label="Facts by outlet" tabindex="0">
<table>
<thead><tr><th scope="col">Fact</th>${shownColumns.map((column) => headHtml(column, lookup))}</tr></thead>
<tbody>${rows.slice(0, limits.rows).map((row) => rowHtml(row, limits))}</tbody>
</table>
</div>
${left.length > 0 && html`<p class="left">Not shown here: ${left.join(', ')}. All are in report.json.</p>`}`;
}

function headHtml({ outlet, articles }: Column, lookup: Lookup): Markup {
  const days = [...new Set(articles.map(dayOf).filter(Boolean))];
  const own = new Set(articles.map(({ id }) => id));
  const sources = articles
    .flatMap(({ id }) => lookup.sources.get(id) ?? [])
    .filter((id) => !own.has(id))
    .flatMap((id) => lookup.articles.get(id) ?? []);
  const from = [...new Set(sources.map(outletOf))].map((name) => shorten(name, 40)).join(', ');
  return html`
<th scope="col">${shorten(outlet, 60)}${days.length > 0 && html` <small>${days.slice(0, 3).map(readableDay).join(', ')}</small>`}${
    from !== '' && html` <small class="derived">derived from ${from}</small>`
  }</th>`;
}

function rowHtml({ title, finding, cells }: Row, limits: Limits): Markup {
  return html`
<tr><th scope="row"><a href="#${anchor('f', finding.id)}">${shorten(title, 120)}</a></th>${cells.map(
    (entries) => cellHtml(entries, limits),
  )}</tr>`;
}

function cellHtml(entries: readonly Entry[], limits: Limits): Markup {
  if (entries.length === 0)
    return html`<td class="silent"><span aria-label="does not say">–</span></td>`;
  const left = entries.length - limits.voices;
  return html`<td>${entries.slice(0, limits.voices).map(entryHtml)}${
    left > 0 && html`<small>${counted(left, 'more', 'more')}</small>`
  }</td>`;
}

function entryHtml({ claim, verdict, side }: Entry): Markup {
  const meaning = shorten(meaningOf(claim), 60);
  const sideText = verdict && side && sided.has(verdict) ? `${side} · ` : '';
  return html`<div class="entry ${verdict ?? 'none'}"><span class="words">${shorten(claim.words, 90)}</span>${
    meaning !== '' && html` <small>${meaning}</small>`
  }${verdict && html` <small class="tag">${sideText}${tags[verdict]}</small>`}</div>`;
}
