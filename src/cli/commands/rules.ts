import { type AddCommand, examples } from '../command.js';
import { addRulesExplain } from './rules-explain.js';
import { addRulesImpact } from './rules-impact.js';
import { addRulesList } from './rules-list.js';
import { addRulesNew } from './rules-new.js';
import { addRulesSchema } from './rules-schema.js';
import { addRulesTest } from './rules-test.js';

export const addRules: AddCommand = (program, context, ends) => {
  const rules = program
    .command('rules')
    .description('look at rules, write them, and run their examples')
    .addHelpText('after', examples('rules list', 'rules test --rules my-rules/'));
  for (const add of [
    addRulesList,
    addRulesNew,
    addRulesTest,
    addRulesImpact,
    addRulesExplain,
    addRulesSchema,
  ])
    add(rules, context, ends);
};
