import { streamArticles } from '../../io/stream-articles.js';
import { jsonLine } from '../../report/json.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { addRulesOption, quietOption, rulesOption } from '../options.js';
import { progressOn } from '../progress.js';
import { loadRules, type RuleOptions } from '../rule-book.js';
import { tellProblem } from '../tell.js';
import { hintAtStdin } from '../typed-input.js';

interface Options extends RuleOptions {}

export const addExtract: AddCommand = (program, context, ends) =>
  program
    .command('extract')
    .description('print what articles assert: one claim a line, as JSON, in input order')
    .argument('[path...]', 'articles: .md, .txt, .jsonl, folders; - or nothing: JSONL on stdin')
    .addOption(rulesOption())
    .addOption(addRulesOption())
    .addOption(quietOption())
    .addHelpText(
      'after',
      examples(
        'extract article.md',
        'extract corpus/ | jq -r \'select(.kind == "quantity") | .words\'',
        'extract - < articles.jsonl > claims.jsonl',
      ),
    )
    .action((paths: string[], options: Options) => ends(extract(paths, options, context)));

/** Ends with 2 where something asked for could not be read: there is no report to say so in. */
async function extract(
  paths: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const { core, stdin, stdout, stderr } = context;
  const progress = progressOn(stderr, context.now, options.quiet === true);
  const rules = await loadRules(options, context, { beside: paths });
  if (!rules) return 2;
  const { book, isSound } = rules;
  const claimsOf = core.extractor(book);
  const inputs = paths.length > 0 ? paths : ['-'];
  await hintAtStdin(inputs, context, options.quiet);
  let isComplete = isSound;
  let done = 0;
  for await (const outcome of streamArticles(inputs, stdin)) {
    if ('problem' in outcome) {
      isComplete &&= outcome.inFolder;
      await tellProblem(stderr, outcome.problem);
      continue;
    }
    const lines = claimsOf(outcome.article).map((claim) => `${jsonLine(claim)}\n`);
    if (!(await stdout.write(lines.join('')))) break;
    progress.at('articles done', ++done);
  }
  progress.end();
  return isComplete ? 0 : 2;
}
