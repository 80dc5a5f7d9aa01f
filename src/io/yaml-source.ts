import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { RuleError } from '../domain/rule.js';
import { codeFrame } from './code-frame.js';
import { parsedBefore } from './parsed-before.js';
import { plainerYaml } from './yaml-words.js';

type Path = readonly (string | number)[];

/** A YAML file as plain data that still knows where each part of it stands. */
export interface YamlSource {
  readonly file: string;
  readonly data: unknown;
  /** The error at a value, or with `key` at the key that leads to it. */
  faultAt(path: Path, message: string, part?: 'key' | 'value'): RuleError;
  /** The error at the n-th unit of a string value, as the author sees it in the file. */
  faultIn(path: Path, unit: number, message: string): RuleError;
}

export type ReadYaml = { readonly source: YamlSource } | { readonly errors: readonly RuleError[] };

/** A rule is a page, not a book. */
export const longestRule = 100_000;
const deepest = 12;

/**
 * Parses one YAML file as plain data. Refused, each with its place: broken syntax, a key given
 * twice, tags, anchors and aliases (and so merge keys and alias bombs), deep nesting, too long a
 * text. What the build has parsed is parsed again only where a place in it is asked for.
 */
export function readYaml(file: string, text: string, longest = longestRule): ReadYaml {
  const lines = new LineCounter();
  const fault = (offset: number, message: string): RuleError => {
    const { line, column } = placeOf(lines, offset);
    return { file, line, column, message, frame: codeFrame(text, line, column) };
  };
  if (text.length > longest) {
    return { errors: [fault(0, `longer than ${longest.toLocaleString('en-GB')} characters`)] };
  }
  let parsed: Document | undefined;
  const document = (): Document => {
    parsed ??= parseDocument(text, {
      schema: 'core',
      uniqueKeys: true,
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
    });
    return parsed;
  };
  const sourceOf = (data: unknown): YamlSource => ({
    file,
    data,
    faultAt: (path, message, part = 'value') => fault(offsetOf(document(), path, part), message),
    faultIn: (path, unit, message) => fault(unitOffset(document(), text, path, unit), message),
  });
  const before = parsedBefore(text);
  if (before) return { source: sourceOf(before.data) };
  if (depthOf(text) > deepest * 8) return { errors: [fault(0, 'nested too deeply')] };
  const faults = [...syntaxFaults(document()), ...unwelcome(document())];
  if (faults.length > 0) return { errors: faults.map(({ at, message }) => fault(at, message)) };
  return { source: sourceOf(document().toJS({ maxAliasCount: 0 })) };
}

/** `LineCounter` learns of lines while parsing; before that everything is on line 1. */
function placeOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

interface Fault {
  readonly at: number;
  readonly message: string;
}

function syntaxFaults(document: Document): readonly Fault[] {
  return [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    at: pos[0],
    message: plainerYaml(message) ?? `not valid YAML: ${message}`,
  }));
}

/** What YAML allows and rules have no use for. */
function unwelcome(document: Document): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Node(_, node, path) {
      const at = node.range?.[0] ?? 0;
      if (isAlias(node)) faults.push({ at, message: 'aliases (*name) are not allowed' });
      else if (node.anchor) faults.push({ at, message: 'anchors (&name) are not allowed' });
      if (!isAlias(node) && node.tag) {
        faults.push({ at, message: `tags (${node.tag.slice(0, 40)}) are not allowed` });
      }
      if (path.length > deepest * 2) {
        faults.push({ at, message: 'nested too deeply' });
        return visit.BREAK;
      }
      return undefined;
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '<<') {
        faults.push({ at: key.range?.[0] ?? 0, message: 'merge keys (<<) are not allowed' });
      }
    },
  });
  return faults;
}

/** Brackets open at once, so that the parser is not asked to recurse without end. */
function depthOf(text: string): number {
  let [depth, deepestYet] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (unit === '[' || unit === '{') deepestYet = Math.max(deepestYet, ++depth);
    else if ((unit === ']' || unit === '}') && depth > 0) depth--;
  }
  return deepestYet;
}

function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number {
  const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  const root = document.contents;
  if (part === 'key' && isMap(path.length === 1 ? root : parent)) {
    const map = path.length === 1 ? root : parent;
    const pair = isMap(map)
      ? map.items.find(({ key }) => isScalar(key) && key.value === last)
      : undefined;
    if (isPair(pair) && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  const node = path.length === 0 ? root : document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1), 'value');
}

/**
 * Where the n-th unit of a string stands in the file. Folding and quoting change only white space
 * (escapes aside), so the n-th unit that isn't white space is the same in both.
 */
function unitOffset(document: Document, text: string, path: Path, unit: number): number {
  const node = document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) {
    return offsetOf(document, path, 'value');
  }
  const [start, end] = node.range;
  const opener = /^(?:[|>][^\n]{0,80}\n|["'])/.exec(text.slice(start, end))?.[0].length ?? 0;
  let wanted = node.value.slice(0, unit).replace(/\s/g, '').length;
  for (let offset = start + opener; offset < end; offset++) {
    if (/\s/.test(text[offset] ?? '')) continue;
    if (wanted-- === 0) return offset;
  }
  return start;
}
