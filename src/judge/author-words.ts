/** The signs of CEL by the names that its parser gives them. */
const signs: Readonly<Record<string, string>> = {
  EOF: 'the end',
  NUMBER: 'a number',
  STRING: 'a text',
  BOOLEAN: 'true or false',
  IDENTIFIER: 'a name',
  LPAREN: '“(”',
  RPAREN: '“)”',
  LBRACKET: '“[”',
  RBRACKET: '“]”',
  LBRACE: '“{”',
  RBRACE: '“}”',
  COMMA: '“,”',
  COLON: '“:”',
  DOT: '“.”',
};

const sign = (name = '') => signs[name] ?? `“${name.toLowerCase()}”`;

/** What people write who know another language, and what it is in CEL. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/^and\b/i, 'and is written &&'],
  [/^or\b/i, 'or is written ||'],
  [/^not\b/i, 'not is written !'],
  [/^=(?!=)/, 'equals is written =='],
  [/^&(?!&)/, 'and is written &&'],
  [/^\|(?!\|)/, 'or is written ||'],
  [/^[“”‘’„«]/, 'a text stands in straight marks: "word"'],
];

/** The library's messages that an author could not act on, and what each means for one. */
const meanings: readonly (readonly [RegExp, (...found: readonly string[]) => string])[] = [
  [
    /^Expected ([A-Z]+), got ([A-Z]+)$/,
    (_, wanted, got) => `${sign(wanted)} is missing before ${sign(got)}`,
  ],
  [/^Unexpected token: ([A-Z]+)$/, (_, got) => `something is missing before ${sign(got)}`],
  [/^Unterminated string$/, () => 'the text that begins here does not end'],
  [/'double' and 'int'/, () => 'a number here is written with a point: 5.0'],
  [
    /optional<(\w+)>/,
    (_, type) =>
      `a value that may be absent: say what stands for it, .orValue(${type === 'double' ? '0.0' : '""'})`,
  ],
  [/^Logical operator requires bool/, () => 'both sides of && and || have to be true or false'],
];

/** A fault of syntax or type in words that say how to mend it; else as the library has it. */
export function inAuthorsWords(message: string, text: string, unit: number): string {
  const slip = /^Unexpected character/.test(message) ? slipAt(text, unit) : undefined;
  if (slip !== undefined) return slip;
  for (const [found, meaning] of meanings) {
    const parts = found.exec(message);
    if (parts) return meaning(...parts);
  }
  return message;
}

/** The parser stops inside a word that it doesn't know, or behind one: `not equal(…)`. */
function slipAt(text: string, unit: number): string | undefined {
  const begun = text.slice(0, unit).search(/\w+\s*$/);
  const places = [text.slice(unit), ...(begun < 0 ? [] : [text.slice(begun)])];
  return slips.find(([written]) => places.some((place) => written.test(place)))?.[1];
}
