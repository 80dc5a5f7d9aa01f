import { printable } from '../view/printable.js';

/** What starts emphasis, code, a link, a tag, an entity, a cell or struck-out text. */
const syntax = /[\\`*_[\]<|~&#]/g;
/** A `$` before a digit is money; any other could start a formula. */
const formula = /\$(?!\d)/g;
/** Bare addresses would become links by themselves. */
const bareAddress = /(?:(?<=\bwww)\.|:(?=\/\/))/gi;

/**
 * Article text as literal text inside a Markdown line, table cells included. It must not stand at
 * the start of a line, where a dash or a number would begin a list.
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(syntax, '\\$&')
    .replace(formula, '\\$')
    .replace(bareAddress, '\\$&');
}
