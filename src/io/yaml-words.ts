/** YAML's own messages that an author could not act on, by how they begin, and what each means for one. */
const plainer: readonly (readonly [begins: string, message: string])[] = [
  ['Map keys must be unique', 'this key is given twice'],
  ['Source contains multiple documents', 'more than one document; a file holds one'],
  ['Tabs are not allowed as indentation', 'indented by a tab; YAML wants spaces'],
  // `title: The figures: differ`
  ['Nested mappings are not allowed in compact mappings', 'a text with “: ” in it needs quotes'],
  // `when: "x" in a.words`: YAML takes what the first sign opens for the whole.
  [
    'Unexpected scalar at node end',
    'text goes on where it was closed; one that begins with [, { or " needs quotes',
  ],
];

/** A fault of YAML in words that say how to mend it; undefined where we have none that are better. */
export const plainerYaml = (message: string): string | undefined =>
  plainer.find(([begins]) => message.startsWith(begins))?.[1];
