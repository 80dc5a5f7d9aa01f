import type { Verdict } from '../../domain/finding.js';
import type { LineageLink } from '../../domain/lineage.js';
import type { Story } from '../../domain/report.js';
import { derivedFrom } from '../view/derived-from.js';
import type { Lookup } from '../view/lookup.js';
import { shorten } from '../view/printable.js';
import { counted, percentText, verdictNames } from '../view/words.js';
import { escapeMarkdown } from './escape.js';
import { dismissedMarkdown, findingMarkdown, outletMarkdown } from './finding.js';
import { sharedMarkdown } from './shared.js';

/** What an editor acts on is shown in full, the rest in a table. */
const inFull = ['contradiction', 'update', 'difference'] as const;
const inTable = ['agreement', 'refinement'] as const;

/** One story; of each verdict at most `limit` findings. */
export function storyMarkdown(story: Story, lookup: Lookup, limit: number): readonly string[] {
  const findings = lookup.findings.get(story.id) ?? [];
  const of = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict);
  return [
    `## ${escapeMarkdown(shorten(story.id, 160))}`,
    '',
    ...articlesMarkdown(story, lookup),
    '',
    ...(findings.length === 0 ? ['No findings in this story.', ''] : []),
    ...inFull.flatMap((verdict) =>
      section(verdictNames[verdict], of(verdict), limit, (shown) =>
        shown.flatMap((finding) => findingMarkdown(finding, lookup)),
      ),
    ),
    ...section('Agreements and refinements', inTable.flatMap(of), limit, (shown) =>
      sharedMarkdown(shown, lookup),
    ),
    ...section('Dismissed', lookup.dismissed.get(story.id) ?? [], limit, (shown) =>
      shown.map(dismissedMarkdown),
    ),
    ...section('Who took from whom', lookup.lineage.get(story.id) ?? [], limit, (shown) =>
      shown.map((link) => lineageMarkdown(link, lookup)),
    ),
    ...singleSource(of('single-source').length),
  ];
}

/** A heading, what belongs under it, and how much was left out; nothing where there is nothing. */
function section<T>(
  title: string,
  items: readonly T[],
  limit: number,
  render: (shown: readonly T[]) => readonly string[],
): readonly string[] {
  if (items.length === 0) return [];
  const left = items.length - limit;
  return [
    `### ${title} (${items.length})`,
    '',
    ...render(items.slice(0, limit)),
    '',
    ...(left > 0 ? [`…and ${counted(left, 'more', 'more')} in report.json.`, ''] : []),
  ];
}

function articlesMarkdown(story: Story, lookup: Lookup): readonly string[] {
  const articles = story.articles.flatMap((id) => lookup.articles.get(id) ?? []);
  return articles.map((article) => {
    const title = article.title ? `: ${escapeMarkdown(shorten(article.title, 160))}` : '';
    const from = escapeMarkdown(derivedFrom([article], lookup));
    return `- **${outletMarkdown(article)}**${title}${from && ` (derived from ${from})`}`;
  });
}

function lineageMarkdown(link: LineageLink, lookup: Lookup): string {
  const name = (id: string) => {
    const article = lookup.articles.get(id);
    return article ? outletMarkdown(article) : escapeMarkdown(id);
  };
  const passages = counted(link.passages.length, 'passage');
  const share = percentText(link.containment);
  return `- **${name(link.derived)}** from **${name(link.source)}**: ${share} of its text, ${passages}`;
}

function singleSource(count: number): readonly string[] {
  if (count === 0) return [];
  return [`${counted(count, 'more fact')} in one outlet only: see report.json.`, ''];
}
