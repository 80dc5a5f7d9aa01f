import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/io/read-corpus.js';
import { folderOf } from './folder.js';

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

describe('stories and ids', () => {
  test('come from the fields, the sub-folder, the folder or the file', async () => {
    const folder = folderOf({
      'news/flood/a.md': 'The river rose.',
      'news/flood/deep/b.txt': 'The river fell.',
      'news/c.md': '---\nid: cc\nstory: drought\n---\nNo rain.',
      'news/d.txt': 'A quiet day.',
      'news/wire.jsonl':
        line({ id: 1, text: 'One.' }) + line({ id: 'two', story: 's', text: 'Two.' }),
    });
    const { articles, skipped, unusable } = await readCorpus([join(folder, 'news')]);
    expect(articles.map(({ id, story }) => [id, story])).toEqual([
      ['1', 'wire'],
      ['cc', 'drought'],
      ['d.txt', 'news'],
      ['flood/a.md', 'flood'],
      ['flood/deep/b.txt', 'flood/deep'],
      ['two', 's'],
    ]);
    expect([skipped, unusable]).toEqual([[], []]);
  });

  test('of text files named one by one come from the folder they share', async () => {
    const folder = folderOf({ 'x/a.md': 'One.', 'x/b.md': 'Two.', 'y/a.md': 'Three.' });
    const at = (name: string) => join(folder, name);
    const two = await readCorpus([at('x/a.md'), at('x/b.md')]);
    expect(two.articles.map(({ id, story }) => [id, story])).toEqual([
      ['a.md', 'x'],
      ['b.md', 'x'],
    ]);
    const apart = await readCorpus([at('x/a.md'), at('y/a.md')]);
    expect(apart.articles.map(({ id }) => id)).toEqual(['x/a.md', 'y/a.md']);
    const one = await readCorpus([at('x/a.md')]);
    expect(one.articles.map(({ id }) => id)).toEqual(['a.md']);
  });

  test('are content hashes in a .jsonl, whatever its order', async () => {
    const lines = [line({ text: 'One.', outlet: 'A' }), line({ text: 'One.', outlet: 'B' })];
    const read = async (text: string) =>
      (await readCorpus([join(folderOf({ 'n.jsonl': text }), 'n.jsonl')])).articles;
    const articles = await read(lines.join(''));
    expect(articles).toHaveLength(2);
    expect(await read(lines.toReversed().join(''))).toEqual(articles);
  });
});

describe('the same id', () => {
  const read = (...values: readonly unknown[]) =>
    readCorpus([join(folderOf({ 'n.jsonl': values.map(line).join('') }), 'n.jsonl')]);

  test('with the same text is used once', async () => {
    const { articles, skipped, unusable } = await read(
      { id: 'x', text: 'T' },
      { id: 'x', text: 'T' },
    );
    expect(articles.map(({ id }) => id)).toEqual(['x']);
    expect(skipped[0]?.reason).toMatch(/^the same id and text .* used: x$/);
    expect([skipped.length, unusable.length]).toEqual([1, 0]);
  });

  test('with another text is not used at all', async () => {
    const found = await read(
      { id: 'x', text: 'T' },
      { id: 'x', text: 'U' },
      { id: 'y', text: 'V' },
    );
    expect(found.articles.map(({ id }) => id)).toEqual(['y']);
    expect(found.skipped.map(({ source }) => source.slice(-2))).toEqual([':1', ':2']);
    expect(found.skipped[0]?.reason).toMatch(/another text; neither is used: x/);
    expect(found.unusable).toEqual([]);
  });

  test('which of the same is used does not depend on the order', async () => {
    const a = { id: 'x', text: 'T', outlet: 'A' };
    const b = { id: 'x', text: 'T', outlet: 'B' };
    expect((await read(a, b)).articles).toEqual((await read(b, a)).articles);
  });
});

test('null and blank are absent, unknown keys stay, numbers stand as printed', async () => {
  const folder = folderOf({
    'n.jsonl': line({
      id: 'a',
      text: 'T',
      outlet: null,
      title: ' ',
      desk: { tags: [1] },
      story: 7,
    }),
    'm.md':
      '---\nid: 007\noutlet:\npublished: 2025-02-27\nrank: 3\n---\n\n# Not a title\r\nText\r\n',
  });
  const { articles } = await readCorpus([folder]);
  expect(articles).toEqual([
    {
      id: '007',
      story: folder.split('/').at(-1),
      published: '2025-02-27',
      rank: 3,
      text: '\n# Not a title\r\nText\r\n',
    },
    { id: 'a', story: '7', text: 'T', desk: { tags: [1] } },
  ]);
});

test('a byte-order mark is dropped, in text and in JSON Lines', async () => {
  const folder = folderOf({
    'a.md': '\ufeff---\nid: a\n---\nText',
    'b.txt': '\ufeffText',
    'c.jsonl': `\ufeff${line({ id: 'c', text: 'Text' })}`,
  });
  const { articles } = await readCorpus([folder]);
  expect(articles.map(({ id, text }) => [id, text])).toEqual([
    ['a', 'Text'],
    ['b.txt', 'Text'],
    ['c', 'Text'],
  ]);
});

test('hidden files and links are left alone, other kinds of file are told', async () => {
  const outside = folderOf({ 'secret.txt': 'Not in the tree.' });
  const folder = folderOf({
    'a.txt': 'Text',
    '.hidden.txt': 'x',
    '.git/b.txt': 'x',
    'twosource-decisions.yaml': 'x',
    'README.md': 'What this is.',
    'photo.jpg': 'x',
  });
  symlinkSync(outside, join(folder, 'out'));
  symlinkSync(folder, join(folder, 'loop'));
  const { articles, skipped } = await readCorpus([folder]);
  expect(articles.map(({ id }) => id)).toEqual(['a.txt']);
  expect(skipped.map(({ source }) => source.slice(folder.length + 1))).toEqual([
    'loop',
    'out',
    'photo.jpg',
  ]);
});

test('a file reached by two of the paths is read once and is nobody’s fault', async () => {
  const folder = folderOf({ 'a.txt': 'Text', 'b.txt': 'More' });
  symlinkSync(folder, join(folder, 'link'));
  const paths = [folder, join(folder, 'a.txt'), `${folder}/.`, join(folder, 'link')];
  const all = await readCorpus(paths);
  const found = { ...all, skipped: all.skipped.filter(({ reason }) => !/^a link/.test(reason)) };
  expect(found.articles).toHaveLength(2);
  expect([found.skipped, found.unusable]).toEqual([[], []]);
});

test('standard input is JSON Lines', async () => {
  async function* stdin() {
    yield Buffer.from('{"id":"a","te');
    yield Buffer.from('xt":"One."}\n\n{"id":"b","text":"Two."}');
  }
  const { articles } = await readCorpus(['-'], { stdin: stdin() });
  expect(articles.map(({ id, story }) => [id, story])).toEqual([
    ['a', 'stdin'],
    ['b', 'stdin'],
  ]);
});

test('a named pipe is JSON Lines', async () => {
  const folder = folderOf({});
  const pipe = join(folder, 'pipe');
  execFileSync('sh', ['-c', 'mkfifo "$0"', pipe]);
  const [{ articles }] = await Promise.all([
    readCorpus([pipe]),
    import('node:fs/promises').then((fs) => fs.writeFile(pipe, line({ id: 'p', text: 'Piped.' }))),
  ]);
  expect(articles.map(({ id }) => id)).toEqual(['p']);
});

describe('bad input is told by file and cause', () => {
  const good = line({ id: 'good', text: 'Good.' });
  const long = 'x'.repeat(1_000_001);
  const table: readonly [name: string, content: string | Buffer, source: RegExp, reason: RegExp][] =
    [
      ['empty.md', '', /empty\.md$/, /^empty/],
      ['blank.txt', ' \n\t\n', /blank\.txt$/, /^empty/],
      ['fields-only.md', '---\nid: a\n---\n', /fields-only\.md$/, /^empty/],
      ['empty.jsonl', '\n\n', /empty\.jsonl$/, /^empty/],
      ['image.txt', Buffer.from([0x89, 0x50, 0, 0, 1]), /image\.txt$/, /^binary data/],
      ['utf16.txt', Buffer.from('\ufeffText', 'utf16le'), /utf16\.txt$/, /UTF-16/],
      [
        'broken.txt',
        Buffer.from('Fine.\nCaf\xe9\n', 'latin1'),
        /broken\.txt:2$/,
        /not valid UTF-8/,
      ],
      ['cut.txt', Buffer.from('Caf\u00e9').subarray(0, 4), /cut\.txt:1$/, /not valid UTF-8/],
      ['open.md', '---\nid: a\nText', /open\.md:1:1$/, /never closed/],
      ['bad.md', '---\nid: a\noutlet: "x\n---\nText', /bad\.md:4:1$/, /quote/],
      ['twice.md', '---\nid: a\nid: b\n---\nText', /twice\.md:3:1$/, /given twice/],
      ['colon.md', '---\ntitle: A: b\n---\nText', /colon\.md:2:8$/, /“: ” in it needs quotes/],
      ['list.md', '---\n- a\n---\nText', /list\.md:2:1$/, /field: value/],
      ['tag.md', '---\nid: !!js/function "x"\n---\nText', /tag\.md:2:5$/, /tag/i],
      ['binary.md', '---\nid: a\nx: !!binary aGk=\n---\nText', /binary\.md:3:13$/, /tag !!binary/],
      ['bomb.md', bomb(), /bomb\.md:2:1$/, /aliases/],
      ['brackets.md', `---\na: ${'['.repeat(30_000)}\n---\nText`, /brackets\.md:2:1$/, /nested/],
      ['dashes.md', `---\na:\n  ${'- '.repeat(30_000)}\n---\nText`, /dashes\.md:2:1$/, /nested/],
      [
        'long-matter.md',
        `---\na: ${'x'.repeat(70_000)}\n---\nText`,
        /long-matter\.md:2:1$/,
        /64 KB/,
      ],
      ['deep.md', `---\n${deepBlock()}\n---\nText`, /deep\.md:3:2$/, /nested/],
      [
        'date.md',
        '---\nid: a\npublished: 30 Feb\n---\nText',
        /date\.md:3:12$/,
        /"published" is "30 Feb"/,
      ],
      ['type.md', '---\noutlet: [a]\n---\nText', /type\.md:2:9$/, /"outlet" is not a string/],
      ['long.txt', long, /long\.txt$/, /1,000,001 characters/],
      ['huge.txt', long.repeat(5), /huge\.txt$/, /too long/],
      ['json.jsonl', `${good}{"text": }\n`, /json\.jsonl:2$/, /not valid JSON/],
      ['quoting.jsonl', `${good}{"text": "\u001b[31m" oops}\n`, /:2$/, /^\P{Cc}*$/u],
      ['value.jsonl', `${good}[1]\n`, /value\.jsonl:2$/, /not an object/],
      ['untexted.jsonl', good + line({ id: 'a' }), /untexted\.jsonl:2$/, /no "text"/],
      ['number.jsonl', good + line({ text: 1 }), /number\.jsonl:2$/, /"text" is not a string/],
      ['dated.jsonl', good + line({ text: 'T', published: '2025-02-30' }), /:2$/, /2025-02-30/],
      ['updated.jsonl', good + line({ text: 'T', updated: 'soon' }), /:2$/, /"updated" is "soon"/],
      ['long.jsonl', good + line({ text: long }), /long\.jsonl:2$/, /1,000,001/],
      [
        'line.jsonl',
        `${good}"${'x'.repeat(12_000_001)}"\n${good}`,
        /line\.jsonl:2$/,
        /longer than 12 MB/,
      ],
      [
        'latin.jsonl',
        Buffer.from(`${good}{"text":"\xe9"}\n`, 'latin1'),
        /latin\.jsonl:2$/,
        /UTF-8/,
      ],
      ['zip.jsonl', Buffer.from('PK\0\0\n\0\n\0\n'), /zip\.jsonl:1$/, /binary/],
      [
        'nest.jsonl',
        `${good}{"text":"T","x":${'['.repeat(9999)}${']'.repeat(9999)}}`,
        /:2$/,
        /nested/,
      ],
    ];

  test.each(table)('%s', async (name, content, source, reason) => {
    const folder = folderOf({ [name]: content, 'other.txt': 'Used all the same.' });
    const inFolder = await readCorpus([folder]);
    expect(inFolder.skipped.filter((one) => !/another input/.test(one.reason))).toEqual([
      { source: expect.stringMatching(source), reason: expect.stringMatching(reason) },
    ]);
    expect(inFolder.unusable).toEqual([]);
    expect(inFolder.articles.map(({ id }) => id)).toContain('other.txt');

    const named = await readCorpus([join(folder, name)]);
    const hasGoodLines = String(content).startsWith(good);
    expect(named.unusable).toEqual(hasGoodLines ? [] : inFolder.skipped);
    expect(named.articles).toHaveLength(hasGoodLines ? 1 : 0);
  });

  function deepBlock(): string {
    return Array.from({ length: 99 }, (_, i) => `${' '.repeat(i)}k:`).join('\n');
  }

  function bomb(): string {
    const names = [...'abcdefgh'];
    const lines = names.map((name, i) =>
      i === 0 ? 'a: &a [x]' : `${name}: &${name} [${`*${names[i - 1]},`.repeat(9)}]`,
    );
    return `---\n${lines.join('\n')}\n---\nText`;
  }
});

describe('a named path that gives nothing', () => {
  test.each([
    ['missing', 'there is no such file or folder'],
    ['page.html', 'not a .txt, .md or .jsonl file'],
    ['nothing', 'there is no usable article in it'],
    ['all-bad', 'there is no usable article in it'],
    ['bad.jsonl', 'there is no usable article in it'],
  ])('%s', async (name, reason) => {
    const folder = folderOf({
      'page.html': '<p>',
      'nothing/.keep': '',
      'all-bad/a.txt': '',
      'bad.jsonl': 'x\ny\n',
      'good.txt': 'Good.',
    });
    const path = join(folder, name);
    const found = await readCorpus([path, join(folder, 'good.txt')]);
    expect(found.unusable).toEqual([{ source: path, reason }]);
    expect(found.skipped).toContainEqual({ source: path, reason });
    expect(found.articles).toHaveLength(1);
  });

  test('two named files with one id and two texts', async () => {
    const folder = folderOf({ 'a.md': '---\nid: x\n---\nOne.', 'b.md': '---\nid: x\n---\nTwo.' });
    const { articles, unusable } = await readCorpus([join(folder, 'a.md'), join(folder, 'b.md')]);
    expect(articles).toEqual([]);
    expect(unusable.map(({ reason }) => reason.slice(0, 40))).toEqual([
      'the same id as another input with anothe',
      'the same id as another input with anothe',
    ]);
  });
});

test('each article is known by the line of the file where it begins', async () => {
  const folder = folderOf({
    'a.md': '---\nid: a\noutlet: A\n---\n\nOne.',
    'b.txt': '\ufeffTwo.',
    'c.md': '---\r\nid: c\r\ntext: Three.\r\n---\r\n',
    'd.jsonl': `\n${line({ id: 'd', text: 'Four.' })}`,
  });
  const { places } = await readCorpus([folder]);
  expect([...places].map(([id, { line, isText }]) => [id, line, isText])).toEqual([
    ['a', 5, true],
    ['b.txt', 1, true],
    ['c', 1, false],
    ['d', 2, false],
  ]);
  expect(places.get('d')?.file).toBe(join(folder, 'd.jsonl'));
});
