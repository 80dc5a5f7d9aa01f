import { nearest } from '../io/nearest.js';

const mostChoices = 5;

/** The one id that begins with what was typed, or why there is none, with what may be meant. */
export function findId(
  typed: string,
  ids: readonly string[],
  what: string,
): { readonly id: string } | { readonly reason: string } {
  if (ids.includes(typed)) return { id: typed };
  const found = typed === '' ? [] : ids.filter((id) => id.startsWith(typed));
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return { id: only };
  if (only !== undefined) {
    const shown = found.slice(0, mostChoices).join(', ');
    const more = found.length > mostChoices ? ', …' : '';
    return { reason: `begins ${found.length} ids of a ${what}: ${shown}${more}` };
  }
  const guess = nearest(typed, ids);
  return { reason: `there is no ${what} of that id${guess ? `; did you mean ${guess}?` : ''}` };
}
