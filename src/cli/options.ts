import { InvalidArgumentError, Option } from 'commander';
import { severities } from '../domain/finding.js';
import { nearest } from '../io/nearest.js';
import { type Format, formats } from '../report/formats.js';

/** Options that several commands share, so that they read the same everywhere. */
export const rulesOption = () =>
  new Option('--rules <folder>', 'use the rules in this folder instead of the shipped ones');

export const quietOption = () => new Option('--quiet', 'no progress and no hints on stderr');

export const failOnOption = () =>
  new Option('--fail-on <severity>', 'exit with 1 if a finding is as severe as this').choices(
    severities,
  );

const names = formats.map(({ name }) => name);

export const formatOption = () =>
  new Option('--format <names>', `files to write, of ${names.join(', ')}`)
    .argParser(parseFormats)
    .default(formats, names.join(','));

function parseFormats(list: string): readonly Format[] {
  const asked = list.split(',').map((name) => name.trim());
  for (const name of asked) {
    if (names.includes(name)) continue;
    const guess = nearest(name, names);
    const hint = guess ? `Did you mean ${guess}?` : `There are ${names.join(', ')}.`;
    throw new InvalidArgumentError(`There is no format "${name}". ${hint}`);
  }
  return formats.filter(({ name }) => asked.includes(name));
}
