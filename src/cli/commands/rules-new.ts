import { join } from 'node:path';
import { headFields } from '../../domain/schema-parts.js';
import { writeNewFile } from '../../io/new-file.js';
import { printedSchema, schemas } from '../../io/schemas.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { judgingSkeleton, recognisingSkeleton } from '../skeletons.js';
import { tellProblem } from '../tell.js';

interface Options {
  readonly rules: string;
  readonly recognising?: true;
}

export const addRulesNew: AddCommand = (rules, context, ends) =>
  rules
    .command('new')
    .description('write a rule to fill in, with examples, and the schema that editors check it by')
    .argument('<id>', 'lower-case words joined by hyphens')
    .option('--rules <folder>', 'where to write it', '.')
    .option('--recognising', 'a rule that recognises claims, in place of one that judges them')
    .addHelpText(
      'after',
      examples('rules new magnitudes-differ --rules my-rules/', 'rules new seats --recognising'),
    )
    .action((id: string, options: Options) => ends(writeRule(id, options, context)));

async function writeRule(id: string, options: Options, context: Context): Promise<ExitCode> {
  const { stdout, stderr } = context;
  if (!new RegExp(headFields.id.pattern).test(id)) {
    const reason = 'an id is lower-case words joined by hyphens: magnitudes-differ';
    await tellProblem(stderr, { source: id, reason });
    return 2;
  }
  const file = join(options.rules, `${id}.yml`);
  const skeleton = options.recognising ? recognisingSkeleton : judgingSkeleton;
  const problem = await writeNewFile(file, skeleton(id));
  if (problem) {
    await tellProblem(stderr, problem);
    return 2;
  }
  // One that is there already was put there by an earlier call.
  await writeNewFile(join(options.rules, 'rule.schema.json'), printedSchema(schemas.rule ?? {}));
  await stdout.write(`${file}\n`);
  await stderr.write(
    `now fill it in, and try it: twosource rules test ${file} --watch\nto use it beside the others: twosource report <articles> --add-rules ${file}\n`,
  );
  return 0;
}
