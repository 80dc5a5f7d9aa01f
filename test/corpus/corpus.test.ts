import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface SampleFile {
  readonly path: string;
  readonly front: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const root = fileURLToPath(new URL('../../corpus/', import.meta.url));
const seeds = fileURLToPath(new URL('../../../shared/seeds/articles.jsonl', import.meta.url));
const stories = ['invented-flood', 'starmer-washington'];
const files = stories.flatMap((story) =>
  readdirSync(root + story)
    .sort()
    .map((name) => read(`${story}/${name}`)),
);

function read(path: string): SampleFile {
  const [, front = '', text = ''] = readFileSync(root + path, 'utf8').split(/^---\n/m, 3);
  return { path, front: parse(front), text: text.trim() };
}

const words = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/[’'‘]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}.%$]+/gu) ?? [];

/** All runs of ten words: house style and punctuation aside. */
function runsOfTen(text: string): Set<string> {
  const all = words(text.replaceAll(/[.,]+(?=\s|$|[”"’'])/g, ' '));
  return new Set(all.slice(9).map((_, index) => all.slice(index, index + 10).join(' ')));
}

describe('the sample corpus', () => {
  it('has two stories and nothing else beside its README', () => {
    expect(readdirSync(root).sort()).toEqual(['README.md', ...stories]);
  });

  it.each(files)('$path says what it is in its front matter', ({ path, front }) => {
    const [story] = path.split('/');
    expect(front).toMatchObject({
      id: expect.any(String),
      outlet: expect.any(String),
      title: expect.any(String),
      story,
    });
    if (front.id === 'e-analysis-in-short') expect(front.published).toBeUndefined();
    else expect(front.published).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it.each(files)('$path is marked as invented or as a digest', ({ path, front }) => {
    if (path.startsWith('invented')) expect(front.note).toBe('invented');
    else {
      expect(front.note).toMatch(/^a digest, in this project's own words/);
      expect(front.outlet).toMatch(/^Digest [A-E] \(/);
    }
  });

  it.each(files)('$path is as long as a short news report', ({ text }) => {
    const count = text.split(/\s+/).length;
    expect(count).toBeGreaterThanOrEqual(150);
    expect(count).toBeLessThanOrEqual(450);
  });

  it('names each article once', () => {
    const ids = files.map(({ front }) => front.id);
    expect(new Set(ids).size).toBe(files.length);
  });

  it('sees a run of ten words whatever its quotation marks and capitals', () => {
    const printed = runsOfTen('“We’re one two three four five six,” seven said of 2.5%.');
    expect(printed.size).toBe(2);
    expect(runsOfTen("'We're One two three four five six', seven said of 2.5%.")).toEqual(printed);
    expect(runsOfTen('we’re one two three four five six — eight said of 2.5%')).not.toEqual(
      printed,
    );
  });

  it.skipIf(!existsSync(seeds))('shares no ten words in a row with the real articles', () => {
    const theirs = readFileSync(seeds, 'utf8')
      .trim()
      .split('\n')
      .flatMap((line) => [...runsOfTen(JSON.parse(line).text)]);
    expect(theirs.length).toBeGreaterThan(1000);
    const known = new Set(theirs);
    for (const { text } of files)
      expect([...runsOfTen(text)].filter((r) => known.has(r))).toEqual([]);
  });
});
