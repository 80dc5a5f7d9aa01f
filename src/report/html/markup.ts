import { printable } from '../view/printable.js';

/** HTML that is safe to print: made by `html` alone. */
export interface Markup {
  readonly markup: string;
}

type Content = Markup | string | number | false | undefined | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as text, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  const line = printable(text);
  return /[&<>"']/.test(line) ? line.replace(/[&<>"']/g, (one) => entities[one] ?? '') : line;
}

/**
 * HTML as a template in which everything put in is escaped unless it is markup itself, so that
 * no text of others can become a tag: html`<b>${'<i>'}</b>` is `<b>&lt;i&gt;</b>`.
 * Lists are joined; `false` and `undefined` are nothing.
 */
export function html(template: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let markup = '';
  for (const [index, literal] of template.entries()) markup += literal + render(contents[index]);
  return { markup };
}

function render(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') return escapeHtml(content);
  return 'markup' in content ? content.markup : content.map(render).join('');
}

/** A link to a web page; an address of any other kind (`javascript:`, `data:`) is plain text. */
export function link(url: string | undefined, text: string): Markup {
  if (url === undefined || !/^https?:\/\/[^\s/]/i.test(url)) return html`${text}`;
  return html`<a href="${url}" rel="noreferrer noopener">${text}</a>`;
}

/**
 * An id for an anchor, from any text: letters, digits and dashes stay, the rest becomes its code,
 * so that two different texts never share an anchor.
 */
export function anchor(kind: string, id: string): string {
  const safe = id.replace(
    /[^a-zA-Z0-9-]/g,
    (character) => `_${character.charCodeAt(0).toString(36)}_`,
  );
  return `${kind}-${safe}`;
}
