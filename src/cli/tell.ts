import type { Skipped } from '../domain/article.js';
import type { RuleError } from '../domain/rule.js';
import { nearest } from '../io/nearest.js';
import { printable } from '../report/view/printable.js';
import type { Context } from './context.js';
import type { Output } from './output.js';

/** `twosource: news/a.md: empty: there is no text in it`, on one line whatever is in the names. */
export async function tellProblem(stderr: Output, { source, reason }: Skipped): Promise<void> {
  await stderr.write(`twosource: ${printable(source)}: ${printable(reason)}\n`);
}

/** A rule author's error: where, what, and the lines around the place. */
export async function tellRuleError(stderr: Output, error: RuleError): Promise<void> {
  const { file, line, column, message, frame } = error;
  if (frame === '') return tellProblem(stderr, { source: file, reason: message });
  await stderr.write(`${printable(`${file}:${line}:${column}: ${message}`)}\n${frame}\n`);
}

/** That no rule has this id, and which one may be meant. */
export function tellUnknownRule(
  id: string,
  ids: readonly string[],
  { stderr }: Context,
): Promise<void> {
  const guess = nearest(id, ids);
  const reason = `there is no rule of that id${guess ? `; did you mean ${guess}?` : ''}`;
  return tellProblem(stderr, { source: id, reason });
}
