import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRuleBook } from '../../src/io/read-rules.js';
import { shippedVocabulary } from '../../src/io/shipped.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rules-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const good = `id: good
title: Good
message: "{a.outlet} and {b.outlet}"
verdict: agreement
aspect: value
severity: info
given: { kind: quantity }
when: equal(a.quantity, b.quantity)
`;

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const noWords = () => join(folder, 'no-words');

const read = async (vocabulary = noWords()) => {
  const { book, errors, disabled } = await readRuleBook({ rules: folder, vocabulary });
  return {
    rules: book.rules.map(({ id }) => id),
    disabled: disabled.map(({ id }) => id),
    book,
    errors: errors.map(({ file, line, column, message }) => {
      return `${file.slice(folder.length + 1)}:${line}:${column}: ${message}`;
    }),
    frames: errors.map(({ frame }) => frame),
  };
};

test('a good rule is read, its lists filled', async () => {
  write('good.yml', good);
  const { book, errors } = await read();
  expect(errors).toEqual([]);
  expect(book.rules[0]).toMatchObject({
    id: 'good',
    given: { kind: ['quantity'] },
    when: ['equal(a.quantity, b.quantity)'],
    unless: [],
    examples: [],
  });
});

test('a bad rule leaves the others working', async () => {
  write('good.yml', good);
  write('bad.yml', 'id: [');
  const { rules, errors } = await read();
  expect(rules).toEqual(['good']);
  expect(errors).toHaveLength(1);
});

test('a disabled rule is checked and not used', async () => {
  write('good.yml', `${good}enabled: false\n`);
  expect(await read()).toMatchObject({ rules: [], disabled: ['good'], errors: [] });
});

describe('errors stand at their place', () => {
  test.each([
    [
      'severity: info',
      'severity: infoo',
      '6:11: severity: “infoo” is not allowed (did you mean info?)',
    ],
    [
      'verdict: agreement',
      'verdct: agreement',
      '4:1: unknown key “verdct” (did you mean verdict?)',
    ],
    ['title: Good', 'title: ""', '2:8: title is empty'],
    ['title: Good', 'title: 7', '2:8: title has to be text, not “7”'],
    ['title: Good\n', '', '1:1: “title” is missing'],
    ['id: good', 'id: other', '1:5: id is “other”, but the file is named good'],
    ['id: good', 'id: Good One', '1:5: id: “Good One” is not lower-case words'],
    [
      'kind: quantity',
      'kind: quantty',
      '7:16: kind: “quantty” is not allowed (did you mean quantity?)',
    ],
    [
      'kind: quantity',
      'kind: [quantity, tim]',
      '7:27: kind: “tim” is not allowed (did you mean time?)',
    ],
    ['{b.outlet}', '{b.outlt}', '3:27: there is no placeholder {b.outlt}; did you mean b.outlet?'],
    ['a.quantity,', 'a.quantty,', '8:15: no field is named “quantty”; did you mean quantity?'],
    ['when: equal', 'when: eqal', '8:7: no function is named “eqal”; did you mean equal?'],
    ['title: Good', 'title: Good\ntitle: Better', '3:1: this key is given twice'],
    ['title: Good', 'title: &name Good', '2:14: anchors (&name) are not allowed'],
    ['title: Good', 'title: *name', '2:8: '],
    ['title: Good', 'title: !!js/function Good', '2:8: '],
    ['title: Good', '<<: { title: Good }', '2:1: merge keys (<<) are not allowed'],
    ['title: Good', '\ttitle: Good', '2:1: '],
  ])('%s → %s', async (part, mistake, message) => {
    write('good.yml', good.replace(part, mistake));
    const { rules, errors } = await read();
    expect(rules).toEqual([]);
    expect(errors.some((error) => error.startsWith(`good.yml:${message}`))).toBe(true);
  });

  test('in a folded condition too', async () => {
    const folded = 'when: >-\n  equal(a.quantity, b.quantity) &&\n  same(link, "subjct")';
    write('good.yml', good.replace('when: equal(a.quantity, b.quantity)', folded));
    const { errors, frames } = await read();
    expect(errors).toEqual(['good.yml:10:14: no slot is named “subjct”; did you mean subject?']);
    expect(frames[0]).toBe(
      '   9 |   equal(a.quantity, b.quantity) &&\n' +
        '> 10 |   same(link, "subjct")\n' +
        '     |              ^\n' +
        '  11 |',
    );
  });

  test('all errors of all files in one run', async () => {
    write(
      'one.yml',
      good.replace('severity: info', 'severity: x').replace('aspect: value', 'aspect: y'),
    );
    write('two.yml', good.replace('verdict: agreement', 'verdict: z'));
    const { errors } = await read();
    expect(errors.map((error) => error.split(':').slice(0, 3).join(':'))).toEqual([
      ...['one.yml:1:5', 'one.yml:5:9', 'one.yml:6:11'],
      ...['two.yml:1:5', 'two.yml:4:10'],
    ]);
  });
});

describe('hostile files are refused at once', () => {
  const bomb = `a: &a [x, x]\n${'bcdefgh'
    .split('')
    .map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(9)}]`)
    .join('\n')}\n`;
  test.each([
    ['an alias bomb', bomb],
    ['ten megabytes', `title: ${'x'.repeat(10_000_000)}\n`],
    ['deep brackets', `a: ${'['.repeat(50_000)}`],
    ['deep lists', `${'- '.repeat(40_000)}x`],
    ['a long condition', good.replace('equal(a', `${'true && '.repeat(10_000)}equal(a`)],
    ['binary data', '\0\0\0'],
    ['no map', '- a\n- b\n'],
    ['nothing', ''],
  ])('%s', async (_, text) => {
    write('good.yml', text);
    const start = performance.now();
    const { rules, errors } = await read();
    expect(performance.now() - start).toBeLessThan(5000);
    expect(rules).toEqual([]);
    expect(errors.length).toBeGreaterThan(0);
  });

  test('a link in the folder is not followed', async () => {
    symlinkSync('/etc/hostname', join(folder, 'link.yml'));
    expect((await read()).errors).toEqual(['link.yml:1:1: a link or device, not a file']);
  });

  test('a folder that is not there', async () => {
    const { errors } = await readRuleBook({ rules: join(folder, 'none') });
    expect(errors[0]?.message).toBe('there is no such file or folder');
  });
});

test('what is left out goes with its words, and what it stood in place of comes back', async () => {
  for (const name of ['first', 'second', 'second/vocabulary']) mkdirSync(join(folder, name));
  write('first/good.yml', good);
  write('second/good.yml', good.replace('title: Good', 'title: Better'));
  write('second/vocabulary/concepts.yml', '- { concept: toll, also: [dead] }');
  const [first, second] = ['first', 'second'].map((name) => join(folder, name));
  const reading = { rules: first ?? '', added: [second ?? ''], vocabulary: noWords() };
  const titles = async (without: readonly string[]) => {
    const { book } = await readRuleBook({ ...reading, without });
    return [...book.rules.map(({ title }) => title), book.vocabulary.concepts.length];
  };
  expect(await titles([])).toEqual(['Better', 1]);
  expect(await titles([join(folder, 'second')])).toEqual(['Good', 0]);
  expect(await titles([join(folder, 'second/good.yml')])).toEqual(['Good', 1]);
});

describe('vocabulary', () => {
  test('a rule set’s words are added to the shipped ones', async () => {
    mkdirSync(join(folder, 'vocabulary'));
    const units =
      '- { unit: furlong, dimension: length, words: [furlong, furlongs], factor: 201.168 }\n';
    write('vocabulary/units.yml', units);
    const { book, errors } = await read(shippedVocabulary);
    expect(errors).toEqual([]);
    expect(book.vocabulary.units[0]?.unit).toBe('furlong');
    expect(book.vocabulary.units.some(({ unit }) => unit === 'percent')).toBe(true);
  });

  test('a bad row is reported at its place, and the others stand', async () => {
    mkdirSync(join(folder, 'vocabulary'));
    write(
      'vocabulary/concepts.yml',
      '- { concept: toll, also: [dead] }\n- { concept: rent, alos: [rents] }\n',
    );
    const { book, errors } = await read();
    expect(errors).toEqual([
      'vocabulary/concepts.yml:2:3: “also” is missing',
      'vocabulary/concepts.yml:2:20: unknown key “alos” (did you mean also?); known: concept, also, of',
    ]);
    expect(book.vocabulary.concepts.some(({ concept }) => concept === 'toll')).toBe(true);
    expect(book.vocabulary.concepts.some(({ concept }) => concept === 'rent')).toBe(false);
  });
});
