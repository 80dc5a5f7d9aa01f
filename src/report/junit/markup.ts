import { printable } from '../view/printable.js';

/** XML that is safe to print: made by `xml` alone. */
export interface Markup {
  readonly markup: string;
}

type Content = Markup | string | number | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What no XML 1.0 document may hold, however it is written: half characters and two of whole. */
const unwritable = /[\ud800-\udfff\ufffe\uffff]/gu;

/**
 * XML as a template in which everything put in is escaped unless it is markup itself, so that no
 * text of others can become a tag: xml`<b>${'<i>'}</b>` is `<b>&lt;i&gt;</b>`. Lists are joined.
 */
export function xml(template: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let markup = '';
  for (const [index, literal] of template.entries()) markup += literal + render(contents[index]);
  return { markup };
}

function render(content: Content | undefined): string {
  if (content === undefined) return '';
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') return escaped(content);
  return 'markup' in content ? content.markup : content.map(render).join('');
}

function escaped(text: string): string {
  return printable(text)
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"']/g, (one) => entities[one] ?? '');
}
