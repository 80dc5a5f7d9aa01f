import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decision, decisionKinds, dismissalReasons } from '../../src/domain/decision.js';
import { readDecisions } from '../../src/io/read-decisions.js';
import { decisionsYaml } from '../../src/review/decisions-yaml.js';
import { folderOf } from '../io/folder.js';

const decision: Decision = {
  finding: '1k2j3h4g',
  decision: 'dismissed',
  reason: 'house-style',
  note: 'Both round the same bill.',
  author: 'A. Reader',
  date: '2031-05-20',
  expires: '2031-12-31',
  verdict: 'contradiction',
  aspect: 'value',
  rule: 'disjoint-values',
  story: 'pier',
  about: 'The two figures differ: cost of the pier',
  claims: [
    { side: 'a', outlet: 'Harbour Post', words: '$5.6m' },
    { side: 'b', outlet: 'The Bay', words: '$5.9 million' },
  ],
};

const folder = folderOf({});
const file = join(folder, 'decisions.yaml');

function read(yaml: string) {
  writeFileSync(file, yaml);
  const { decisions, errors } = readDecisions(file);
  return { decisions, errors: errors.map(({ line, message }) => `${line}: ${message}`) };
}

test('the file is one that people read and compare', async () => {
  const other: Decision = { ...decision, finding: '0abc', decision: 'open', note: 'Ask the port.' };
  const { reason: _, expires: __, ...open } = other;
  await expect(decisionsYaml([decision, open])).toMatchFileSnapshot('golden/decisions.yaml');
});

test('nothing decided is a file too', () => {
  expect(read(decisionsYaml([]))).toEqual({ decisions: [], errors: [] });
});

describe('any decisions', () => {
  const text = fc
    .oneof(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.constantFrom('no', 'null', '~', '- a', '#x', '*a', '!!js', '<<', 'a: b', '\ud800', '0x1F'),
    )
    .filter((words) => words.length > 0);
  const claim = fc.record({ side: text, outlet: text, words: text });
  const anyDecision = fc.record({
    ...Object.fromEntries(
      Object.entries(decision).map(([key, value]) => [key, fc.constant(value)]),
    ),
    finding: text,
    decision: fc.constantFrom(...decisionKinds),
    reason: fc.constantFrom(...dismissalReasons),
    note: text,
    author: text,
    rule: text,
    story: text,
    about: text,
    claims: fc.array(claim, { minLength: 1, maxLength: 4 }),
  }) as unknown as fc.Arbitrary<Decision>;

  test('are read as they were written, whatever their texts hold', () => {
    fc.assert(
      fc.property(anyDecision, (one) => {
        expect(read(decisionsYaml([one]))).toEqual({ decisions: [one], errors: [] });
      }),
      { numRuns: 150 },
    );
  });

  test('make the same file in any order, and twice the same is once', () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 6 }), (some) => {
        const yaml = decisionsYaml(some);
        expect(decisionsYaml([...some, ...some].reverse())).toBe(yaml);
        expect(decisionsYaml(read(yaml).decisions)).toBe(yaml);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is wrong is told at its place, and the other entries hold', () => {
  const yaml = decisionsYaml([decision, { ...decision, finding: '2zzz' }]);
  test.each([
    [
      'decision: dismissed',
      'decision: dissmissed',
      /^6: decision: “dissmissed” is not allowed \(did you mean dismissed\?\)/,
    ],
    ['"2031-05-20"', '2031-05-32', /^10: date: “2031-05-32” is not a day of the calendar/],
    ['expires: "2031-12-31"', 'until: soon', /unknown key “until”/],
    ['    story: pier\n', '', /“story” is missing/],
    ['"Harbour Post"', '007', /^18: outlet has to be text, not “7”/],
  ])('%s → %s', (from, to, message) => {
    const { decisions, errors } = read(yaml.replace(from, to));
    expect(errors).toEqual([expect.stringMatching(message)]);
    expect(decisions.map(({ finding }) => finding)).toEqual(['2zzz']);
  });

  test.each([
    ['schema: twosource/decisions@1', 'schema: twosource/decisions@9', /is not allowed/],
    ['decisions:', 'decisions: &all', /anchors/],
    ['decisions:', '<<<<<<< ours\ndecisions:', /not valid YAML/],
    ['  - finding', '  - !!js/function finding', /tags|not valid/],
  ])('%s → %s: nothing of the file', (from, to, message) => {
    const { decisions, errors } = read(yaml.replace(from, to));
    expect(decisions).toEqual([]);
    expect(errors[0]).toMatch(message);
  });
});
