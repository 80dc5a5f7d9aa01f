import { verdicts } from '../domain/finding.js';
import type { Report } from '../domain/report.js';
import { limitsFor } from './html/limits.js';
import { anchor, html, type Markup } from './html/markup.js';
import { storyHtml } from './html/story.js';
import { style, styleHash } from './html/style.js';
import { failedRules } from './view/failed-rules.js';
import { decidedText } from './view/lapsed.js';
import { lookUp } from './view/lookup.js';
import { openCounts } from './view/open-counts.js';
import { shorten } from './view/printable.js';
import { counted, sizeOf, verdictNames } from './view/words.js';

/**
 * The report as one HTML file that needs nothing else: no network, no script. Its
 * Content-Security-Policy allows our style sheet alone.
 */
export function renderHtml(report: Report): string {
  const lookup = lookUp(report);
  const limits = limitsFor(report.stories.length);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${{ markup: styleHash }}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>What the outlets say</title>
<style>${{ markup: style }}</style>
</head>
<body>
${headerHtml(report)}
<main>${report.stories.map((story) => storyHtml(story, lookup, limits))}</main>
${footerHtml(report)}
</body>
</html>
`;
  return page.markup;
}

function headerHtml(report: Report): Markup {
  const { summary, stories, decisions } = report;
  const open = openCounts(report);
  return html`
<header>
<h1>What the outlets say</h1>
<p>${sizeOf(summary)}${decisions && decidedText(decisions) !== '' && html`; ${decidedText(decisions)}`}</p>
<ul class="counts">${verdicts.map(
    (verdict) => html`<li class="${verdict}"><b>${open[verdict]}</b> ${verdictNames[verdict]}</li>`,
  )}</ul>
${
  stories.length > 1 &&
  html`<nav aria-label="Stories"><ul>${stories.map(
    ({ id }) => html`<li><a href="#${anchor('s', id)}">${shorten(id, 80)}</a></li>`,
  )}</ul></nav>`
}
</header>`;
}

function footerHtml({ skipped, failures, rules, tool }: Report): Markup {
  return html`
<footer>
${
  skipped.length > 0 &&
  html`<h2>Not used</h2><ul>${skipped.map(
    ({ source, reason }) => html`<li><b>${shorten(source, 200)}</b>: ${shorten(reason, 300)}</li>`,
  )}</ul>`
}
${
  failures.length > 0 &&
  html`<h2>Rules that failed</h2><ul>${failedRules(failures).map(
    ({ rule, times, message }) =>
      html`<li><b>${shorten(rule, 80)}</b>, ${counted(times, 'time')}: ${shorten(message, 300)}</li>`,
  )}</ul>`
}
<p>${tool.name} ${tool.version}, ${counted(rules.length, 'rule')}. It compares what is printed and does not judge who is right.</p>
</footer>`;
}
