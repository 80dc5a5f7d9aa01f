import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parsedBefore } from '../../src/io/parsed-before.js';
import { shippedFolder } from '../../src/io/shipped.js';

const texts = readdirSync(shippedFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yml'))
  .map((file) => [file, readFileSync(join(shippedFolder, file), 'utf8')] as const);

test.each(texts)('what the build kept of %s is what stands in it', (_file, text) => {
  expect(parsedBefore(text)?.data).toEqual(parse(text));
});

test('a text that was changed is not the one that was kept', () => {
  const [, text = ''] = texts[0] ?? [];
  expect(parsedBefore(`${text}\n`)).toBeUndefined();
});
