import { InvalidArgumentError, Option } from 'commander';
import { decisionsName } from '../domain/decision.js';
import { type Severity, severities } from '../domain/finding.js';
import { nearest } from '../io/nearest.js';
import { type Format, formats, usualFormats } from '../report/formats.js';

/** Options that several commands share, so that they read the same everywhere. */
export const rulesOption = () =>
  new Option('--rules <folder>', 'use the rules in this folder instead of the shipped ones');

export const addRulesOption = () =>
  new Option(
    '--add-rules <path>',
    'use these rules too: a file, a folder or twosource:<pack>; may be repeated',
  ).argParser((path, before: readonly string[] = []) => [...before, path]);

export const decisionsOption = () =>
  new Option(
    '--decisions <file>',
    `what editors decided about findings (default: ${decisionsName} beside the articles)`,
  );

export const portOption = () =>
  new Option('--port <number>', 'serve on this port')
    .default(0, 'any that is free')
    .argParser((text): number => {
      const port = Number(text);
      if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
      throw new InvalidArgumentError('It is a number from 0 to 65535.');
    });

export const quietOption = () => new Option('--quiet', 'no progress and no hints on stderr');

export const failOnOption = () =>
  new Option(
    '--fail-on <severity>',
    `exit with 1 if a finding of any verdict is at least this severe: ${severities.join(', ')}; shipped agreements and refinements are low or info`,
  ).argParser((name): Severity => known(name, severities));

const formatNames = formats.map(({ name }) => name);

export const formatOption = () =>
  new Option('--format <names>', `what to write, of ${formatNames.join(', ')}`)
    .argParser(parseFormats)
    .default(usualFormats, usualFormats.map(({ name }) => name).join(','));

function parseFormats(list: string): readonly Format[] {
  const asked = list.split(',').map((name) => known(name.trim(), formatNames));
  return formats.filter(({ name }) => asked.includes(name));
}

function known<Name extends string>(name: string, names: readonly Name[]): Name {
  const found = names.find((one) => one === name);
  if (found !== undefined) return found;
  const guess = nearest(name, names);
  throw new InvalidArgumentError(
    guess ? `Did you mean ${guess}?` : `It can be ${names.join(', ')}.`,
  );
}
