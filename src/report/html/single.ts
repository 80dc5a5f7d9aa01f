import type { Finding } from '../../domain/finding.js';
import type { Lookup } from '../view/lookup.js';
import { shorten } from '../view/printable.js';
import { outletOf, sidesOf } from '../view/sides.js';
import { anchor, html, type Markup } from './markup.js';

/** What only one outlet has, one line a fact: nothing stands against it, so there is no more to show. */
export function singlesHtml(findings: readonly Finding[], lookup: Lookup): Markup {
  return html`<ul class="singles">${findings.map((finding) => singleHtml(finding, lookup))}</ul>`;
}

function singleHtml(finding: Finding, lookup: Lookup): Markup {
  const voices = sidesOf(finding, lookup).flatMap(({ voices }) => voices);
  return html`
<li id="${anchor('f', finding.id)}">${voices.map(
    ({ article, pieces }) =>
      html`${pieces.map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : text))} <small>${shorten(outletOf(article), 80)}</small>`,
  )}</li>`;
}
