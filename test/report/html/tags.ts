/** A tag of a page, as a browser reads it. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

const tagPattern = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/gi;

/**
 * All tags outside of the style sheet. What our writer does not make (comments, unquoted
 * attributes, processing instructions) is an error, since only someone's text could have made it.
 */
export function tagsOf(page: string): readonly Tag[] {
  const body = page.replace(/<style>[^<]*<\/style>/, '').replace('<!doctype html>', '');
  const rest = body.replaceAll(tagPattern, '');
  if (/[<>]/.test(rest))
    throw new Error(`not a tag of ours: ${rest.slice(rest.search(/[<>]/), 80)}`);
  return [...body.matchAll(tagPattern)].map(([, slash, name = '', attributes = '']) => ({
    name,
    closing: slash === '/',
    attributes: new Map(
      [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
        key,
        value,
      ]),
    ),
  }));
}

/** Names alone, `/` before closing ones: the skeleton of the page. */
export function skeletonOf(page: string): readonly string[] {
  return tagsOf(page).map(({ name, closing }) => (closing ? `/${name}` : name));
}

/** The text of each cell of the table, row by row, runs of space as one. */
export function cellsOf(page: string): readonly (readonly string[])[] {
  const [table = ''] = /<table>.*<\/table>/s.exec(page) ?? [];
  return [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
      cell
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
  );
}
