import type { ASTNode, Environment, ParseError, ParseResult } from '@marcbachmann/cel-js';
import { inAuthorsWords } from './author-words.js';
import { slotNames } from './slot-functions.js';
import { viewFields } from './views.js';

/** What is wrong in a condition, at which unit of it, and what may have been meant. */
export interface ConditionFault {
  readonly unit: number;
  readonly message: string;
  /** The mistaken word and the words that are allowed in its place. */
  readonly word?: string;
  readonly known?: readonly string[];
}

export type Condition = ParseResult;

const longest = 2000;
const macros = ['all', 'exists', 'exists_one', 'map', 'filter'];
const slotTakers = ['same', 'alike', 'differs', 'known'];

/** Compiles one condition, or says why it cannot be used. It has to give true or false. */
export function compileCondition(
  text: string,
  environment: Environment,
): { readonly condition: Condition } | { readonly fault: ConditionFault } {
  if (text.length > longest) {
    return { fault: { unit: 0, message: `longer than ${longest} characters` } };
  }
  try {
    const condition = environment.parse(text);
    const refused = refusal(condition.ast);
    if (refused) return { fault: refused };
    const { valid, type, error } = condition.check();
    if (!valid) return { fault: faultOf(error as ParseError, text, environment) };
    if (type !== 'bool') {
      return { fault: { unit: 0, message: `gives ${type}; a condition gives true or false` } };
    }
    return { condition };
  } catch (error) {
    if (!(error instanceof Error) || !('range' in error)) throw error;
    return { fault: faultOf(error as ParseError, text, environment) };
  }
}

type Call = { readonly name: string; readonly parts: readonly unknown[]; readonly at: number };

const isNode = (part: unknown): part is ASTNode =>
  typeof part === 'object' && part !== null && 'op' in part;

function callOf(node: ASTNode): Call | undefined {
  if (node.op !== 'call' && node.op !== 'rcall') return undefined;
  const [name, ...parts] = node.args as unknown as [string, ...unknown[]];
  return { name, parts: parts.flat(), at: node.start ?? 0 };
}

const childrenOf = (node: ASTNode): readonly ASTNode[] =>
  [node.args].flat(3).filter(isNode) as readonly ASTNode[];

/** Regular expressions may take exponential time, and loops within loops too long. */
function refusal(node: ASTNode, looping = false): ConditionFault | undefined {
  const call = callOf(node);
  const at = call?.at ?? 0;
  if (call?.name === 'matches') {
    return { unit: at, message: 'matches is not available; use says(a, ["word", "a phrase"])' };
  }
  const loops = node.op === 'rcall' && macros.includes(call?.name ?? '');
  if (loops && looping)
    return { unit: at, message: `${call?.name} within another loop; loops do not nest` };
  const slot = call && slotTakers.includes(call.name) ? unknownSlot(call.parts.at(-1)) : undefined;
  if (slot) return slot;
  for (const child of childrenOf(node)) {
    const found = refusal(child, looping || loops);
    if (found) return found;
  }
  return undefined;
}

function unknownSlot(part: unknown): ConditionFault | undefined {
  if (!isNode(part)) return undefined;
  if (part.op === 'list') return childrenOf(part).map(unknownSlot).find(Boolean);
  const word = part.op === 'value' ? (part.args as unknown) : undefined;
  if (typeof word !== 'string' || (slotNames as readonly string[]).includes(word)) return undefined;
  return { unit: part.start ?? 0, message: `no slot is named “${word}”`, word, known: slotNames };
}

const allFields = [...new Set(Object.values(viewFields).flatMap(Object.keys))];

function faultOf(error: ParseError, text: string, environment: Environment): ConditionFault {
  const unit = error.range?.start ?? 0;
  const message = error.summary;
  const field = /^No such key: (\w{1,60})$/.exec(message)?.[1];
  if (field)
    return { unit, message: `no field is named “${field}”`, word: field, known: allFields };
  const called = /no matching overload for '(\w{1,60})\(/.exec(message)?.[1];
  if (called) return { unit, ...callFault(called, message, environment) };
  const variable = /Unknown variable: (\w{1,60})/.exec(message)?.[1];
  if (variable) {
    const known = environment.getDefinitions().variables.map(({ name }) => name);
    const own = known.filter((name) => ['a', 'b', 'link'].includes(name));
    return { unit, message: `“${variable}” is not known here; known: ${own.join(', ')}` };
  }
  return { unit: Math.min(unit, text.length), message: inAuthorsWords(message, text, unit) };
}

function callFault(name: string, message: string, environment: Environment) {
  const { functions } = environment.getDefinitions();
  const own = functions.filter((entry) => entry.name === name && entry.receiverType === null);
  if (own.length === 0) {
    const known = [...new Set(functions.map((entry) => entry.name))];
    return { message: `no function is named “${name}”`, word: name, known };
  }
  const given = /'(.{1,200})'/.exec(message)?.[1] ?? name;
  const allowed = own.map(({ signature }) => signature).join(' or ');
  return { message: `${given} is not defined; ${allowed} is` };
}
