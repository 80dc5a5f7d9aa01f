import type { Finding } from '../domain/finding.js';
import { evidenceWords } from '../domain/printed-words.js';
import type { BaselineMark, Report } from '../domain/report.js';
import { wasText } from './view/baseline-text.js';
import { type Lookup, lookUp } from './view/lookup.js';
import { printable } from './view/printable.js';
import { counted } from './view/words.js';

type Shown = Finding & { readonly baseline?: BaselineMark };

const mostVoices = 4;

/**
 * What a change of rules changes: the findings of a report that is compared with the one before the
 * change, those that are new, changed and gone, each with both sides' words.
 */
export function renderImpact(report: Report): string {
  const { findings, baseline } = report;
  const lookup = lookUp(report);
  const tell = (state: string, list: readonly Shown[]) =>
    list.flatMap((finding) => [
      `${state.padEnd(7)}  ${headOf(finding)}`,
      ...sidesOf(finding, lookup).map((line) => `           ${line}`),
      ...wasLines(finding),
    ]);
  const inState = (state: string) =>
    findings.filter((finding) => finding.baseline?.state === state);
  const [fresh, changed, gone] = [inState('new'), inState('changed'), baseline?.gone ?? []];
  const same = inState('unchanged').length;
  return [
    ...tell('new', fresh),
    ...tell('changed', changed),
    ...tell('gone', gone),
    `${fresh.length} new, ${changed.length} changed, ${gone.length} gone; ${counted(same, 'finding', 'findings')} as before`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}

const headOf = ({ verdict, aspect, severity, rule, title }: Shown) =>
  printable(`${verdict} in ${aspect}, ${severity} (${rule}): ${title}`);

function wasLines({ baseline }: Shown): readonly string[] {
  const was = wasText(baseline);
  return was === '' ? [] : [`           ${printable(was)}`];
}

/** One line for each outlet and words, as many as a glance takes in. */
function sidesOf({ evidence }: Shown, { articles, claims }: Lookup): readonly string[] {
  const lines = [
    ...new Set(
      evidence.map((one) => {
        const { article } = one;
        const words = evidenceWords(one, claims.get(one.claim));
        return printable(`${articles.get(article)?.outlet ?? article}: “${words}”`);
      }),
    ),
  ];
  const more = lines.length - mostVoices;
  return more > 0 ? [...lines.slice(0, mostVoices), `and ${more} more`] : lines;
}
