import { inertLibrary } from './check-condition.js';
import { namedFunctions } from './environment.js';

const parameter = /^(\w{1,40})\((\w{1,20})/;

/** What the functions in a condition mean: `disjoint: they cannot both be true of the same thing`. */
export function glossOf(condition: string): readonly string[] {
  const calls = [...condition.matchAll(/(\w{1,40})\(([^,()]{0,60})/g)];
  const glosses = calls.flatMap(([, name = '', first = '']) => {
    const meant = namedFunctions(inertLibrary).filter(({ signature }) => {
      const [, own, type = ''] = parameter.exec(signature) ?? [];
      return own === name && (type === typeOf(first) || typeOf(first) === undefined);
    });
    return meant.slice(0, 1).map(({ says }) => `${name}: ${says}`);
  });
  return [...new Set(glosses)];
}

/** The type of a first argument, as far as its words tell. */
function typeOf(argument: string): string | undefined {
  const words = argument.trim();
  if (words.endsWith('.quantity')) return 'Quantity';
  if (words.endsWith('.time')) return 'Time';
  if (words === 'link') return 'Link';
  return words === 'a' || words === 'b' ? 'Claim' : undefined;
}
