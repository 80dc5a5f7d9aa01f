import type { Story } from '../../domain/report.js';
import { derivedFrom } from '../view/derived-from.js';
import type { Lookup } from '../view/lookup.js';
import { shorten } from '../view/printable.js';
import { dayOf } from '../view/sides.js';
import { readableDay } from '../view/time-text.js';
import { counted } from '../view/words.js';
import { cellHtml } from './cell.js';
import { type Column, columnsOf, type Row, rowsOf } from './fact-table.js';
import type { Limits } from './limits.js';
import { anchor, html, type Markup } from './markup.js';

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
<tbody>${rows.slice(0, limits.rows).map((row) => rowHtml(row, shownColumns, limits))}</tbody>
</table>
</div>
${left.length > 0 && html`<p class="left">Not shown here: ${left.join(', ')}. All are in report.json.</p>`}`;
}

function headHtml({ outlet, articles }: Column, lookup: Lookup): Markup {
  const days = [...new Set(articles.map(dayOf).filter(Boolean))];
  const from = derivedFrom(articles, lookup);
  return html`
<th scope="col">${shorten(outlet, 60)}${days.length > 0 && html` <small>${days.slice(0, 3).map(readableDay).join(', ')}</small>`}${
    from !== '' && html` <small class="derived">derived from ${from}</small>`
  }</th>`;
}

function rowHtml(
  { title, finding, cells }: Row,
  columns: readonly Column[],
  limits: Limits,
): Markup {
  return html`
<tr><th scope="row"><a href="#${anchor('f', finding.id)}">${shorten(title, 80)}</a></th>${cells.map(
    (entries, index) => cellHtml(entries, columns[index], limits),
  )}</tr>`;
}
