/** The ways to look at a report, in the order of their tabs. */
export const views = ['findings', 'table', 'sides', 'timeline', 'record'] as const;
export type View = (typeof views)[number];

/** Where one is on the page: all of it stands in the address, so that a link leads back to it. */
export interface Place {
  readonly view: View;
  /** The filter as typed; absent where nobody has chosen one yet. */
  readonly q?: string;
  readonly story?: string;
  readonly finding?: string;
  readonly fact?: string;
  /** Articles side by side, their ids. */
  readonly articles?: readonly string[];
  readonly sort?: string;
}

/**
 * The place that an address's fragment tells: `#table?q=verdict%3Aupdate&story=flood`. Anyone may
 * write an address: a name that we don't know is the first view.
 */
export function placeOf(fragment: string): Place {
  const [name, search] = fragment.replace(/^#/, '').split(/\?(.*)/s);
  const params = new URLSearchParams(search ?? '');
  const view = views.find((one) => one === name) ?? 'findings';
  const articles = params.getAll('article');
  const texts = Object.fromEntries(
    (['q', 'story', 'finding', 'fact', 'sort'] as const).flatMap((key) => {
      const value = params.get(key);
      return value === null ? [] : [[key, value]];
    }),
  );
  return { view, ...texts, ...(articles.length > 0 && { articles }) };
}

/** The fragment that leads to a place; the inverse of `placeOf`. */
export function fragmentOf({ view, articles = [], ...texts }: Place): string {
  const params = new URLSearchParams(
    Object.entries(texts).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  for (const id of articles) params.append('article', id);
  return params.size > 0 ? `#${view}?${params}` : `#${view}`;
}
