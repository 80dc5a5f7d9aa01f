import { type Fields, parseFields } from './yaml-fields.js';

/** A text file's fields and body, or where its front matter is broken (`:line:column`) and how. */
export type FrontMatter =
  | {
      readonly fields: Fields;
      readonly body: string;
      /** `:line:column` of a field's value. */
      readonly place: (field: string) => string;
    }
  | { readonly fault: string; readonly place: string };

const opening = /^---[ \t]{0,99}(?:\r\n|\n|$)/;
const closing = /^(?:---|\.\.\.)[ \t]{0,99}(?:\r\n|\n|$)/gm;

/** Splits `---`, YAML, `---` off the top of a text. Without a first line `---` all of it is body. */
export function splitFrontMatter(text: string): FrontMatter {
  const open = opening.exec(text);
  if (!open) return { fields: {}, body: text, place: () => '' };
  closing.lastIndex = open[0].length;
  const close = closing.exec(text);
  if (!close) return { fault: 'front matter is opened by --- and never closed', place: ':1:1' };

  const parsed = parseFields(text.slice(open[0].length, close.index));
  const place = ({ line, column }: { line: number; column: number }) => `:${line + 1}:${column}`;
  if ('fault' in parsed) return { fault: `front matter ${parsed.fault}`, place: place(parsed) };
  return {
    fields: parsed.fields,
    body: text.slice(close.index + close[0].length),
    place: (field) => place(parsed.place(field)),
  };
}
