import type { RecognisingRule } from '../domain/recognising-rule.js';
import type { Rule } from '../domain/rule.js';
import type { RuleExample } from '../domain/rule-schema.js';
import { glossOf } from './gloss.js';

const indent = (line: string) => `  ${line}`;
const article = (noun: string) => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);

/** A judging rule in plain words, line by line: what it looks at, when it fires, and why. */
export function explainRule(rule: Rule): readonly string[] {
  const { id, title, verdict, aspect, severity, given, when, unless, note, links } = rule;
  const { replaces = [] } = rule;
  const looksAt = Object.entries(given).map(
    ([field, values]: [string, readonly string[]]) => `${field} ${values.join(' or ')}`,
  );
  return [
    `${id}: ${title}`,
    `Finds ${article(verdict)} in ${aspect}; severity ${severity}.`,
    verdict === 'single-source'
      ? `Looks at claims that only one outlet makes: ${looksAt.join(', ')}.`
      : `Looks at two claims, a and b, of one fact, both of ${looksAt.join(', ')}.`,
    ...conditions('Fires where all of these hold:', when),
    ...conditions('and none of these:', unless),
    ...(replaces.length > 0 ? [`Stands in place of ${replaces.join(', ')}.`] : []),
    ...(note === undefined ? [] : ['Why:', indent(note.trim())]),
    ...links.map((link) => `See ${link}`),
  ];
}

const conditions = (head: string, list: readonly string[]) =>
  list.length === 0
    ? []
    : [
        head,
        ...list.flatMap((text) => [indent(text.trim()), ...glossOf(text).map((s) => `    ${s}`)]),
      ];

/** An example as its outlets print it. */
export const exampleLines = ({ title, texts, expect }: RuleExample): readonly string[] => [
  `Example “${title}” – ${expect}:`,
  ...texts.map(({ outlet, published, text }, index) => {
    const source = [outlet ?? `text ${index + 1}`, published].filter(Boolean).join(', ');
    return indent(`${source}: ${text.trim()}`);
  }),
];

/** A recognising rule in plain words. */
export function explainRecogniser(rule: RecognisingRule): readonly string[] {
  const { id, title, match, claim, note, examples, links } = rule;
  const { kind, ...told } = claim;
  const makes = Object.entries(told).map(([field, value]) => `${field} ${value}`);
  return [
    `${id}: ${title}`,
    `Recognises ${article(kind)}${makes.length > 0 ? `: ${makes.join(', ')}` : ''}.`,
    'Matches any of these:',
    ...match.map(indent),
    ...(note === undefined ? [] : ['Why:', indent(note.trim())]),
    ...links.map((link) => `See ${link}`),
    ...examples.flatMap(({ title: name, text, finds }) => [
      `Example “${name}”:`,
      indent(text.trim()),
      indent(finds.length > 0 ? `finds ${finds.map((w) => `“${w}”`).join(', ')}` : 'finds nothing'),
    ]),
  ];
}
