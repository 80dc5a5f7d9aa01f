import { readCorpus } from '../../io/read-corpus.js';
import { realPath } from '../../io/real-path.js';
import { ruleFilesAt } from '../../io/rule-files.js';
import { renderImpact } from '../../report/impact.js';
import { compareBaseline } from '../../review/compare-baseline.js';
import { type AddCommand, examples } from '../command.js';
import type { Context } from '../context.js';
import type { ExitCode } from '../exit-code.js';
import { addRulesOption, rulesOption } from '../options.js';
import { type LoadedRules, loadRules, type RuleOptions } from '../rule-book.js';
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
  const inForce = await loadRules(options, context, { beside, quietly: true });
  if (!after || !inForce) return 2;
  const corpus = await readCorpus(beside, { stdin });
  for (const problem of corpus.unusable) await tellProblem(stderr, problem);
  if (corpus.articles.length === 0) return 2;
  const before = without(files, inForce);
  const [now, earlier] = [after, before].map(({ book }) => core.checker(book)(corpus.articles));
  if (now && earlier) await stdout.write(renderImpact(compareBaseline(now, earlier)));
  return after.isSound && corpus.unusable.length === 0 ? 0 : 2;
}

/** A file that is in force already has its impact against a run without it. */
function without(files: readonly string[], rules: LoadedRules): Pick<LoadedRules, 'book'> {
  const named = new Set(
    files.flatMap((path) => ruleFilesAt(path).files).map((file) => realPath(file)),
  );
  const isNamed = ({ file }: { readonly file: string }) => named.has(realPath(file));
  const { book } = rules;
  return {
    book: {
      ...book,
      rules: book.rules.filter((rule) => !isNamed(rule)),
      recognisers: (book.recognisers ?? []).filter((rule) => !isNamed(rule)),
    },
  };
}
