import type { Finding } from '../../domain/finding.js';
import { evidenceWords } from '../../domain/printed-words.js';
import { isDisputed, type Lookup } from '../view/lookup.js';
import { shorten } from '../view/printable.js';
import { shortId } from '../view/short-id.js';
import { outletOf } from '../view/sides.js';
import { escapeMarkdown } from './escape.js';
import { tableMarkdown } from './table.js';

/** Different wordings, and outlets of each, that a row names. */
const shownInRow = 6;

/** What outlets share, one row a finding; `disputed` where yet another one is at odds with it. */
export function sharedMarkdown(findings: readonly Finding[], lookup: Lookup): readonly string[] {
  return tableMarkdown(
    [
      { title: 'what' },
      { title: 'in their words' },
      { title: 'verdict' },
      { title: 'outlets', right: true },
      { title: 'independent', right: true },
      { title: 'rule' },
      { title: 'finding' },
    ],
    findings.map((finding) => [
      escapeMarkdown(shorten(lookup.facts.get(finding.fact)?.title ?? finding.title, 100)),
      wordsMarkdown(finding, lookup),
      `${finding.verdict}, ${finding.aspect}${isDisputed(finding, lookup) ? ', disputed' : ''}`,
      String(finding.outlets),
      String(finding.independent),
      escapeMarkdown(finding.rule),
      shortId(finding.id),
    ]),
  );
}

/** Each wording once, with who prints it: “25%” Digest C · “25 per cent” Digest D. */
function wordsMarkdown({ evidence }: Finding, lookup: Lookup): string {
  const printers = new Map<string, Set<string>>();
  for (const one of evidence) {
    const { article } = one;
    const words = shorten(evidenceWords(one, lookup.claims.get(one.claim)), 90);
    const found = lookup.articles.get(article);
    const outlets = printers.get(words) ?? new Set();
    printers.set(words, outlets.add(found ? shorten(outletOf(found), 60) : article));
  }
  return [...printers]
    .slice(0, shownInRow)
    .map(([words, outlets]) => `“${escapeMarkdown(words)}” ${names([...outlets])}`)
    .join(' · ');
}

function names(outlets: readonly string[]): string {
  const shown = outlets.slice(0, shownInRow).map(escapeMarkdown).join(', ');
  return outlets.length > shownInRow ? `${shown} and ${outlets.length - shownInRow} more` : shown;
}
