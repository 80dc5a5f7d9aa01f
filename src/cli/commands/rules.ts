import { type AddCommand, examples } from '../command.js';
import { addRulesList } from './rules-list.js';
import { addRulesTest } from './rules-test.js';

export const addRules: AddCommand = (program, context, ends) => {
  const rules = program
    .command('rules')
    .description('look at the rules and run their examples')
    .addHelpText('after', examples('rules list', 'rules test --rules my-rules/'));
  for (const add of [addRulesList, addRulesTest]) add(rules, context, ends);
};
