import { byCodeUnits } from '../domain/by-code-units.js';
import { type Decision, decisionsSchema } from '../domain/decision.js';
import { scalar } from './yaml-scalar.js';

const heading = `# What editors decided about findings of twosource. Made to be committed: one entry a block,
# sorted, so that two people's files merge as text. Comments within it are not kept.
schema: ${decisionsSchema}
decisions:`;

/**
 * A decisions file. Written by hand and not by a YAML library, since the page writes it too and
 * every value is one quoted line: a JSON string is a YAML scalar whatever it holds.
 */
export function decisionsYaml(decisions: readonly Decision[]): string {
  if (decisions.length === 0) return `${heading} []\n`;
  const blocks = decisions
    .map((decision) => ({ decision, block: blockOf(decision) }))
    .sort(byPlace)
    .map(({ block }) => block);
  return `${heading}\n${[...new Set(blocks)].join('\n')}`;
}

interface Block {
  readonly decision: Decision;
  readonly block: string;
}

/** By fingerprint, so that what two people add at once seldom meets; then whatever it holds. */
function byPlace(a: Block, b: Block): number {
  return byCodeUnits(a.decision.finding, b.decision.finding) || byCodeUnits(a.block, b.block);
}

function blockOf(entry: Decision): string {
  const { finding, decision, reason, note, author, date, expires } = entry;
  const { verdict, aspect, rule, story, about, claims } = entry;
  const fields = { finding, decision, reason, note, author, date, expires };
  const subject = { verdict, aspect, rule, story, about };
  const [first = '', ...others] = [
    ...Object.entries({ ...fields, ...subject }).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}: ${scalar(value)}`],
    ),
    'claims:',
    ...claims.map(
      ({ side, outlet, words }) =>
        `  - { side: ${scalar(side)}, outlet: ${scalar(outlet)}, words: ${scalar(words)} }`,
    ),
  ];
  return [`  - ${first}`, ...others.map((line) => `    ${line}`), ''].join('\n');
}
