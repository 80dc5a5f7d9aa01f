import type { RuleBook } from '../../src/domain/rule.js';

/**
 * A book of `count` rules: ten shipped ones, and copies of them that are tried on the same claims,
 * to their last condition, and find nothing. So the cost is that of conditions alone.
 */
export function withRules(book: RuleBook, count: number): RuleBook {
  const paired = book.rules.filter(({ verdict }) => verdict !== 'single-source');
  const step = Math.max(1, Math.floor(paired.length / 10));
  const ten = paired.filter((_, i) => i % step === 0).slice(0, 10);
  const rules = Array.from({ length: count }, (_, i) => {
    const rule = ten[i % ten.length] as (typeof ten)[number];
    if (i < ten.length) return rule;
    const when = [...rule.when, `a.outlet == "nobody ${i}"`];
    return { ...rule, id: `${rule.id}-${i}`, when };
  });
  return { ...book, rules };
}
