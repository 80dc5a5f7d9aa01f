import { type Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { plainerYaml } from './yaml-words.js';

export type Fields = Readonly<Record<string, unknown>>;

/** Counted from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** The fields of a YAML mapping and where their values stand, or what is wrong and where. */
export type ParsedFields =
  | { readonly fields: Fields; readonly place: (field: string) => Place }
  | ({ readonly fault: string } & Place);

const longest = 65_536;
const deepest = 64;
const mostAliases = 20;
const start: Place = { line: 1, column: 1 };

/** Reads YAML as plain data: tags are refused, and so are nesting and aliases without measure. */
export function parseFields(yaml: string): ParsedFields {
  if (yaml.length > longest) return { fault: 'is longer than 64 KB', ...start };
  if (isNested(yaml)) return { fault: 'is nested too deeply', ...start };
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const fault = syntaxFault(document) ?? tagFault(document);
  if (fault) return { fault: `is broken: ${fault.message}`, ...placeAt(fault.at) };
  return toFields(document, placeAt);
}

const deepInOneLine = /(?:[-?:][ \t]{1,9}){64}/;

/** The parser recurses and dies of too many brackets, so they are counted before it sees them. */
function isNested(yaml: string): boolean {
  let depth = 0;
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > deepest) return true;
  }
  return deepInOneLine.test(yaml);
}

interface Fault {
  readonly message: string;
  readonly at: number;
}

function syntaxFault(document: Document): Fault | undefined {
  const [error] = [...document.errors, ...document.warnings];
  return error && { message: plainerYaml(error.message) ?? error.message, at: error.pos[0] };
}

function tagFault(document: Document): Fault | undefined {
  let fault: Fault | undefined;
  visit(document, {
    Node(_, node) {
      if (!('tag' in node) || node.tag === undefined) return undefined;
      const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
      fault = { message: `the tag ${tag} is not allowed`, at: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return fault;
}

function toFields(document: Document, placeAt: (offset: number) => Place): ParsedFields {
  try {
    const fields = document.toJS({ maxAliasCount: mostAliases }) ?? {};
    if (typeof fields !== 'object' || Array.isArray(fields)) {
      return { fault: 'is not a list of "field: value" lines', ...start };
    }
    const place = (field: string) => placeAt(nodeOf(document, field)?.range?.[0] ?? 0);
    return { fields: asPrinted(fields, document), place };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { fault: 'has too many aliases', ...start };
  }
}

function nodeOf(document: Document, field: string) {
  const node = document.get(field, true);
  return isNode(node) ? node : undefined;
}

const names: readonly string[] = ['id', 'story', 'outlet', 'title'];

/** `id: 007` is the id 007 and not seven. */
function asPrinted(fields: Fields, document: Document): Fields {
  const printed = Object.entries(fields).map(([key, value]) => {
    const node =
      typeof value === 'number' && names.includes(key) ? nodeOf(document, key) : undefined;
    return [key, isScalar(node) ? node.source : value];
  });
  return Object.fromEntries(printed);
}
