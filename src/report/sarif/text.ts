import { printable, shorten } from '../view/printable.js';

/** What SARIF reads as a link or a placeholder in a message: `[text](1)`, `{0}`. */
const syntax = /[\\[\]]/g;
const braces = /[{}]/g;

/** Text of others as a plain message; never empty, which the schema would refuse. */
export function sarifText(text: string, limit: number): string {
  const plain = shorten(text, limit).replace(syntax, '\\$&').replace(braces, '$&$&');
  return plain || '…';
}

/**
 * A path as a URI reference, relative where the path is: `news/a%20b.md`. A colon in the first
 * part would make it a scheme.
 */
export function uriOf(path: string): string {
  const parts = printable(path).split(/[\\/]/);
  return parts
    .map((part) => encodeURIComponent(part.replace(/[\ud800-\udfff]/gu, '\ufffd')))
    .join('/');
}
