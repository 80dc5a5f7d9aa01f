import { Argument } from 'commander';
import { printedSchema, schemas } from '../../io/schemas.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-code.js';

export const addRulesSchema: AddCommand = (rules, context, ends) =>
  rules
    .command('schema')
    .description('print the JSON Schema by which editors complete and check what you write')
    .addArgument(
      new Argument('[kind]', 'of which files').choices(Object.keys(schemas)).default('rule'),
    )
    .addHelpText(
      'after',
      examples('rules schema > my-rules/rule.schema.json', 'rules schema settings'),
    )
    .action((kind: string) => ends(printSchema(kind, context)));

async function printSchema(kind: string, { stdout }: Context): Promise<ExitCode> {
  await stdout.write(printedSchema(schemas[kind] ?? {}));
  return 0;
}
