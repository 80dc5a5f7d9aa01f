import type { Rule } from '../domain/rule.js';

/** A rule in plain words, line by line; for `rules list --verbose` and `rules explain`. */
export function describeRule(rule: Rule): readonly string[] {
  const { id, title, verdict, aspect, severity, given, when, unless, note, examples } = rule;
  const looksAt = Object.entries(given).map(
    ([field, values]: [string, readonly string[]]) => `${field} ${values.join(' or ')}`,
  );
  return [
    `${id}: ${title}`,
    `finds ${verdict === 'agreement' || verdict === 'update' ? 'an' : 'a'} ${verdict} in ${aspect}, severity ${severity}`,
    `looks at ${verdict === 'single-source' ? 'claims of one outlet' : 'two claims of one fact'}: ${looksAt.join(', ')}`,
    ...when.map((condition) => `when ${condition}`),
    ...unless.map((condition) => `unless ${condition}`),
    ...(note === undefined ? [] : [note.trim()]),
    ...examples.map(({ title: name, expect }) => `example: ${name} – ${expect}`),
  ];
}
