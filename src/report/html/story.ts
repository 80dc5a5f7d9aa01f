import { type Finding, type Verdict, verdicts } from '../../domain/finding.js';
import type { LineageLink } from '../../domain/lineage.js';
import type { ReportedArticle, Story } from '../../domain/report.js';
import { derivedFrom } from '../view/derived-from.js';
import { grouped, type Lookup } from '../view/lookup.js';
import { shorten } from '../view/printable.js';
import { dayOf, outletOf } from '../view/sides.js';
import { readableDay } from '../view/time-text.js';
import { counted, percentText, verdictNames } from '../view/words.js';
import { findingHtml } from './finding.js';
import type { Limits } from './limits.js';
import { anchor, html, link, type Markup } from './markup.js';
import { singlesHtml } from './single.js';
import { tableHtml } from './table.js';

/** What an editor acts on stands open, the rest is folded. */
const open: ReadonlySet<Verdict> = new Set(['contradiction', 'update', 'difference']);

export function storyHtml(story: Story, lookup: Lookup, limits: Limits): Markup {
  const findings = grouped(lookup.findings.get(story.id) ?? [], ({ verdict }) => verdict);
  return html`
<section class="story" id="${anchor('s', story.id)}">
<h2>${shorten(story.id, 160)}</h2>
<ul class="articles">${story.articles
    .flatMap((id) => lookup.articles.get(id) ?? [])
    .map((article) => articleHtml(article, lookup))}</ul>
${tableHtml(story, lookup, limits)}
${findings.size === 0 && html`<p class="left">No findings in this story.</p>`}
${verdicts.map((verdict) => verdictHtml(verdict, findings.get(verdict) ?? [], lookup, limits))}
${lineageHtml(lookup.lineage.get(story.id) ?? [], lookup, limits)}
</section>`;
}

function articleHtml(article: ReportedArticle, lookup: Lookup): Markup {
  const day = dayOf(article);
  const from = derivedFrom([article], lookup);
  return html`<li><b>${shorten(outletOf(article), 80)}</b>${
    day !== '' && html` <time datetime="${day}">${readableDay(day)}</time>`
  } ${link(article.url, shorten(article.title ?? '', 160))}${
    from !== '' && html` <span class="derived">derived from ${from}</span>`
  }</li>`;
}

function verdictHtml(
  verdict: Verdict,
  findings: readonly Finding[],
  lookup: Lookup,
  limits: Limits,
): Markup {
  if (findings.length === 0) return html``;
  const left = findings.length - limits.findings;
  const shown = findings.slice(0, limits.findings);
  return html`
<details class="verdict" ${open.has(verdict) && html`open`}>
<summary><h3>${verdictNames[verdict]} <small>${findings.length}</small></h3></summary>
${verdict === 'single-source' ? singlesHtml(shown, lookup) : shown.map((one) => findingHtml(one, lookup, limits))}
${left > 0 && html`<p class="left">${counted(left, 'more', 'more')} in report.json.</p>`}
</details>`;
}

function lineageHtml(links: readonly LineageLink[], lookup: Lookup, limits: Limits): Markup {
  if (links.length === 0) return html``;
  const name = (id: string) => {
    const article = lookup.articles.get(id);
    return shorten(article ? outletOf(article) : id, 80);
  };
  const left = links.length - limits.rows;
  return html`
<h3>Who took from whom</h3>
<ul class="lineage">${links
    .slice(0, limits.rows)
    .map(
      ({ derived, source, containment, passages }) =>
        html`<li><b>${name(derived)}</b> from <b>${name(source)}</b>: ${percentText(containment)} of its text, ${counted(passages.length, 'passage')}</li>`,
    )}</ul>
${left > 0 && html`<p class="left">${counted(left, 'more', 'more')} in report.json.</p>`}`;
}
