import { readCorpus } from '../../io/read-corpus.js';
import { renderImpact } from '../../report/impact.js';
import { compareBaseline } from '../../review/compare-baseline.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { addRulesOption, rulesOption } from '../options.js';
import { loadRules, type RuleOptions } from '../rule-book.js';
import { tellProblem } from '../tell.js';

interface Options extends RuleOptions {
  readonly corpus: string;
}

export const addRulesImpact: AddCommand = (rules, context, ends) =>
  rules
    .command('impact')
    .description('say what rule files change on a corpus: findings that are new, changed and gone')
    .argument('<file...>', 'rules, or folders of them; one of an id in force is set against that')
    .requiredOption('--corpus <path>', 'articles')
    .addOption(rulesOption())
    .addOption(addRulesOption())
    .addHelpText('after', examples('rules impact drafts/magnitudes-differ.yml --corpus corpus/'))
    .action((files: string[], options: Options) => ends(impact(files, options, context)));

async function impact(
  files: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const { core, stdin, stdout, stderr } = context;
  const beside = [options.corpus];
  const after = await loadRules(options, context, { beside, added: files });
  // What is in force already has its impact against a run without it.
  const before = await loadRules(options, context, { beside, without: files, quietly: true });
  if (!after || !before) return 2;
  const corpus = await readCorpus(beside, { stdin });
  for (const problem of corpus.unusable) await tellProblem(stderr, problem);
  if (corpus.articles.length === 0) return 2;
  const [now, earlier] = [after, before].map(({ book }) => core.checker(book)(corpus.articles));
  if (now && earlier) await stdout.write(renderImpact(compareBaseline(now, earlier)));
  return after.isSound && corpus.unusable.length === 0 ? 0 : 2;
}
