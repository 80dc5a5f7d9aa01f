import { expect, it } from 'vitest';
import { reasonsOf } from '../../../src/report/view/reasons.js';
import { fixture } from '../fixture.js';

it('leaves out what neither side says, and the rule', () => {
  const [finding] = fixture.findings;
  if (!finding) throw new Error('the fixture has findings');
  const because = [
    'subject: “ferry” on both sides',
    'holder: not said on both sides',
    'basis: not said and not said – unknown',
    'role: not said and “up by” – unknown',
    'about 240 covers 238',
    `rule ${finding.rule}: One figure is rounder`,
    'also vague-and-exact: refinement',
  ];
  expect(reasonsOf({ ...finding, because })).toEqual([
    'subject: “ferry” on both sides',
    'role: not said and “up by” – unknown',
    'about 240 covers 238',
    'also vague-and-exact: refinement',
  ]);
});
