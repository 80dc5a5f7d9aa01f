import type { Finding } from '../../domain/finding.js';
import { headlineOf } from '../view/headline.js';
import type { Lookup } from '../view/lookup.js';
import { shorten } from '../view/printable.js';
import { reasonsOf } from '../view/reasons.js';
import { dayOf, outletOf, type Side, sidesOf, type Voice } from '../view/sides.js';
import { readableDay } from '../view/time-text.js';
import { counted, standingOf } from '../view/words.js';
import type { Limits } from './limits.js';
import { anchor, html, link, type Markup } from './markup.js';

/** A finding: its sides' sentences beside each other, then the arithmetic and the rule. */
export function findingHtml(finding: Finding, lookup: Lookup, limits: Limits): Markup {
  const sides = sidesOf(finding, lookup);
  const { what, about } = headlineOf(finding, lookup);
  return html`
<article class="finding ${finding.verdict}" id="${anchor('f', finding.id)}">
<h4>${what}${about !== '' && html` <span>${about}</span>`}</h4>
<p class="kind"><b>${finding.verdict}</b> · ${finding.aspect}${
    finding.severity !== 'info' && html` · ${finding.severity}`
  } · ${standingOf(finding)}</p>
<div class="sides">${sides.map((side) => sideHtml(side, sides.length > 1, lookup, limits))}</div>
<p class="message">${shorten(finding.message, 600)}</p>
<details><summary>Why</summary>
<ul>${reasonsOf(finding).map((reason) => html`<li>${shorten(reason, 400)}</li>`)}</ul>
<p>Rule <code>${shorten(finding.rule, 80)}</code></p>
</details>
</article>`;
}

function sideHtml(side: Side, several: boolean, lookup: Lookup, limits: Limits): Markup {
  const left = side.voices.length - limits.voices;
  return html`
<section class="side">${several && html`<p class="letter">side ${side.side}</p>`}${side.voices
    .slice(0, limits.voices)
    .map((voice) => voiceHtml(voice, lookup))}${
    left > 0 && html`<p class="left">and ${counted(left, 'more', 'more')}</p>`
  }</section>`;
}

function voiceHtml({ article, pieces }: Voice, lookup: Lookup): Markup {
  const derived = lookup.sources.has(article.id);
  const day = dayOf(article);
  return html`
<figure><blockquote>${pieces.map(({ text, marked }) =>
    marked ? html`<mark>${text}</mark>` : text,
  )}</blockquote>
<figcaption>${link(article.url, shorten(outletOf(article), 80))}${
    day !== '' && html`, <time datetime="${day}">${readableDay(day)}</time>`
  }${derived && html` <span class="derived">derived</span>`}</figcaption></figure>`;
}
