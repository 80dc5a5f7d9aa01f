/** One word of a filter: `verdict:update,difference`, `-outlet:radio`, `"25 per cent"`. */
export interface Term {
  /** Absent: the words may stand anywhere in the finding. */
  readonly key?: string;
  /** Any of these will do; in lower case. */
  readonly values: readonly string[];
  readonly negated: boolean;
}

/**
 *     verdict:contradiction -aspect:wording outlet:"Harbour Post" "tariff"
 *     ^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^
 */
const term = /(-?)(?:([a-z]+):)?((?:"[^"]*"?|[^\s",]+|,)+)/giy;
const value = /"([^"]*)"?|([^",]+)/g;

/** The terms of a filter as typed, in order; an open quotation mark reaches to the end. */
export function parseFilter(text: string): readonly Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < text.length; ) {
    term.lastIndex = at;
    const [whole = '', minus, key, list = ''] = term.exec(text) ?? [];
    at += whole.length || 1;
    const values = [...list.matchAll(value)]
      .map(([, quoted, bare]) => (quoted ?? bare ?? '').toLowerCase())
      .filter(Boolean);
    if (values.length > 0)
      terms.push({ ...(key && { key: key.toLowerCase() }), values, negated: minus === '-' });
  }
  return terms;
}

/** A value as it has to be typed: in marks where it holds what would end it. */
export function quoteValue(text: string): string {
  const plain = text.replaceAll('"', ' ').toLowerCase();
  return /^[^\s,:-][^\s,]*$/.test(plain) ? plain : `"${plain}"`;
}
