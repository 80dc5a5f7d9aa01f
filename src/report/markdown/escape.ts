import { printable } from '../view/printable.js';

/** What starts emphasis, code, a link, a tag, an entity, a cell or struck-out text. */
const syntax = /[\\`*_[\]<|~&#]/g;
/** A `$` before a digit is money; any other could start a formula. */
const formula = /\$(?!\d)/g;
/** Bare addresses would become links by themselves. */
const bareAddress = /(?:(?<=\bwww)\.|:(?=\/\/))/gi;

/** Article text as literal text within a Markdown line, table cells included. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(syntax, '\\$&')
    .replace(formula, '\\$')
    .replace(bareAddress, '\\$&');
}

/** What at the start of a line begins a list or underlines a heading. */
const bullet = /^[-+=]/;
const numbered = /^(\d{1,9})([.)])(?= |$)/;

/** Article text as a Markdown line of its own. */
export function escapeMarkdownLine(text: string): string {
  return escapeMarkdown(text).trim().replace(bullet, '\\$&').replace(numbered, '$1\\$2');
}
