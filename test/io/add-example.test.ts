import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addExample } from '../../src/io/add-example.js';
import { folderOf } from './folder.js';

const head = `id: sums
title: Sums differ  # by any amount
message: "{a.outlet}: {a.words}; {b.outlet}: {b.words}."
note: >-
  Folded over
  two lines.
verdict: contradiction
aspect: value
severity: high
given: {kind:   quantity}
when: "true"
`;
const example = {
  title: 'A pier’s cost',
  expect: 'silence' as const,
  texts: [
    { outlet: 'Harbour Gazette', published: '2031-03-04', text: 'The pier cost $4m.' },
    { text: 'A pier cost $5m.' },
  ],
};
const added = `  - title: "A pier’s cost"
    expect: silence
    texts:
      - { outlet: "Harbour Gazette", published: "2031-03-04", text: "The pier cost $4m." }
      - { text: "A pier cost $5m." }
`;
const old = `  - title: One
    expect: silence
    texts: [{ text: One. }, { text: Two. }] # short
`;

async function withExample(text: string, one: typeof example = example) {
  const file = join(folderOf({ 'sums.yml': text }), 'sums.yml');
  const problems = await addExample(file, one);
  return { problems, text: readFileSync(file, 'utf8') };
}

describe('an example added to a rule file', () => {
  it.each<[string, string, string]>([
    ['no examples yet', head, `${head}\nexamples:\n${added}`],
    ['no last line end', head.trimEnd(), `${head}\nexamples:\n${added}`],
    ['after those there are', `${head}examples:\n${old}`, `${head}examples:\n${old}${added}`],
    [
      'before the next key and its comment',
      `${head}examples:\n${old}\n# Read also:\nlinks: []\n`,
      `${head}examples:\n${old}${added}\n# Read also:\nlinks: []\n`,
    ],
    [
      'at the margin, as the others are',
      `${head}examples:\n${old.replace(/^ {2}/gm, '')}`,
      `${head}examples:\n${old.replace(/^ {2}/gm, '')}${added.replace(/^ {2}/gm, '')}`,
    ],
    [
      'after a text over several lines',
      `${head}examples:\n  - title: One\n    expect: silence\n    texts:\n      - text: A\n      - text: |\n          B\n\n          C\nlinks: []\n`,
      `${head}examples:\n  - title: One\n    expect: silence\n    texts:\n      - text: A\n      - text: |\n          B\n\n          C\n${added}links: []\n`,
    ],
    [
      'in brackets',
      `${head}examples: [] # none\n`,
      `${head}examples: [{ title: "A pier’s cost", expect: silence, texts: [{ outlet: "Harbour Gazette", published: "2031-03-04", text: "The pier cost $4m." }, { text: "A pier cost $5m." }] }] # none\n`,
    ],
  ])('%s', async (_, before, wanted) => {
    expect(await withExample(before)).toEqual({ problems: [], text: wanted });
  });

  it('is read back as it was, whatever the texts hold', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.constantFrom(
        'a: b # c',
        '"} ]\n- x: *y',
        '---\n...\n',
        '\u2028&a !!js',
        "' \\",
        '<script>',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        hostile,
        fc.constantFrom('', `examples:\n${old}`),
        async (text, examples) => {
          const one = { ...example, texts: [{ outlet: text, text }, { text }] };
          const result = await withExample(head + examples, one as typeof example);
          expect(result.problems).toEqual([]);
          expect(result.text.startsWith(head + examples)).toBe(true);
          expect(parse(result.text).examples.at(-1)).toEqual(one);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each<[string, string, RegExp]>([
    ['broken before', `${head}when: "false"\n`, /since it is broken/],
    ['a rule in braces', `{ id: sums, title: x }`, /not changed/],
    ['too many', `${head}examples:\n${old.repeat(60)}`, /60/],
  ])('%s: the file is left alone', async (_, before, reason) => {
    const { problems, text } = await withExample(before);
    expect(problems[0]?.reason).toMatch(reason);
    expect(text).toBe(before);
  });
});
