import type { Rule } from '../domain/rule.js';

/** A rule with one condition changed, and in words what was. */
export interface Mutant {
  readonly rule: Rule;
  readonly change: string;
}

type Field = 'when' | 'unless';

/** Every rule that one small slip would make of this one: a condition dropped, negated, shifted. */
export const mutantsOf = (rule: Rule): readonly Mutant[] =>
  (['when', 'unless'] as const).flatMap((field) =>
    rule[field].flatMap((_, index) => changes(rule, field, index)),
  );

function changes(rule: Rule, field: Field, index: number): readonly Mutant[] {
  const text = rule[field][index] ?? '';
  const put = (condition: string, change: string): Mutant => ({
    rule: { ...rule, [field]: rule[field].with(index, condition) },
    change: `${field} ${text} – ${change}`,
  });
  return [
    put(field === 'when' ? 'true' : 'false', 'dropped'),
    put(`!(${text})`, 'negated'),
    ...numbersIn(text).flatMap(({ at, number }) =>
      [shifted(number, 1.5), shifted(number, 0.5)].map((other) =>
        put(text.slice(0, at) + other + text.slice(at + number.length), `${number} → ${other}`),
      ),
    ),
  ];
}

/** The numbers of a condition that stand outside its quoted words. */
function numbersIn(text: string): readonly { readonly at: number; readonly number: string }[] {
  return [...text.matchAll(/"[^"]*"|'[^']*'|(?<![\w.])\d{1,15}(?:\.\d{1,9})?/g)]
    .map(({ index, 0: number }) => ({ at: index, number }))
    .filter(({ number }) => /^\d/.test(number) && Number(number) !== 0);
}

/** CEL tells 3 from 3.0: a number stays of its type. */
function shifted(number: string, factor: number): string {
  const value = Number(number) * factor;
  if (number.includes('.')) return value.toFixed(3);
  return String(factor > 1 ? Math.ceil(value + 0.5) : Math.floor(value));
}
