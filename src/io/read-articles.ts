import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { longestText } from '../domain/article.js';
import type { Place } from '../domain/place.js';
import { decode } from './decode.js';
import { fileFault } from './file-fault.js';
import type { InputFile } from './find-inputs.js';
import { splitFrontMatter } from './front-matter.js';
import type { Outcome } from './outcome.js';
import { readJsonLines } from './read-jsonl.js';
import { toArticle } from './to-article.js';

/** Where `-` is read from. */
export type Stdin = AsyncIterable<Uint8Array>;

/** The articles of one file as they are read: one of a text, one a line of a .jsonl. */
export async function* readArticles(file: InputFile, stdin: Stdin): AsyncGenerator<Outcome> {
  try {
    if (file.format === 'text') yield await readTextFile(file);
    else yield* readJsonlFile(file, file.path === '-' ? stdin : createReadStream(file.path));
  } catch (error) {
    yield { problem: { source: file.path, reason: fileFault(error) } };
  }
}

async function* readJsonlFile(file: InputFile, chunks: Stdin): AsyncGenerator<Outcome> {
  const path = file.path === '-' ? 'stdin' : file.path;
  let isEmpty = true;
  for await (const line of readJsonLines(chunks)) {
    isEmpty = false;
    const source = `${path}:${line.line}`;
    if ('fault' in line) yield { problem: { source, reason: line.fault } };
    else {
      const outcome = toArticle(line.value, { source, story: file.story });
      yield file.path === '-'
        ? outcome
        : standing(outcome, { file: path, line: line.line, isText: false });
    }
  }
  if (isEmpty) yield { problem: { source: path, reason: 'empty: there is no article in it' } };
}

/** An article with where it stands. */
function standing(outcome: Outcome, place: Place): Outcome {
  return 'article' in outcome ? { ...outcome, place } : outcome;
}

/** No text within the limit takes more than three bytes a unit, plus its front matter. */
const mostBytes = 4 * longestText;

async function readTextFile(file: InputFile): Promise<Outcome> {
  const problem = (reason: string, place = '') => ({
    problem: { source: file.path + place, reason },
  });
  const { size } = await stat(file.path);
  if (size > mostBytes)
    return problem(`too long: ${size} bytes, at most 1,000,000 characters are read`);
  const decoded = decode(await readFile(file.path));
  if ('fault' in decoded) return problem(decoded.fault, decoded.line ? `:${decoded.line}` : '');
  const parts = splitFrontMatter(decoded.text);
  if ('fault' in parts) return problem(parts.fault, parts.place);
  const isText = parts.body.trim() !== '';
  const text = isText ? parts.body : (parts.fields.text ?? parts.body);
  const { path: source, story, name: id } = file;
  const outcome = toArticle({ ...parts.fields, text }, { source, story, id, place: parts.place });
  const above = decoded.text.slice(0, decoded.text.length - parts.body.length);
  return standing(outcome, { file: source, line: isText ? above.split('\n').length : 1, isText });
}
