import type { Article } from '../../src/domain/article.js';
import { inventArticles } from './corpus.js';

/** Texts that no outlet prints, each of about `length` characters. */
export const shapes: Readonly<Record<string, (length: number) => string>> = {
  'ordinary prose': (length) => prose(length),
  'prose in one line, no full stop': (length) => prose(length).replace(/[.\n“”]/g, ' '),
  'unclosed quotation marks': (length) => '“word '.repeat(length / 6),
  dashes: (length) => '-'.repeat(length),
  dots: (length) => '.'.repeat(length),
  digits: (length) => '7'.repeat(length),
  commas: (length) => ','.repeat(length),
  'figures and spaces': (length) => '1 '.repeat(length / 2),
  'figures, commas and spaces': (length) => '1, '.repeat(length / 3),
  weekdays: (length) => 'Monday '.repeat(length / 7).padEnd(length),
  'figures and commas': (length) => '1,'.repeat(length / 2),
  'number words': (length) => 'one '.repeat(length / 4),
  'opening brackets': (length) => '('.repeat(length),
};

function prose(length: number): string {
  const texts: string[] = [];
  for (let i = 0, total = 0; total < length; i++) {
    const [article] = inventArticles(1, 1, 7_000 + i);
    texts.push(article?.text ?? '');
    total += (article?.text.length ?? 0) + 2;
  }
  return texts.join('\n\n').slice(0, length);
}

/** The shape beside an ordinary article of the same story, so that all stages have work. */
export function withCompany(shape: string, length: number): readonly Article[] {
  const [company] = inventArticles(1, 1, 7_000);
  const story = company?.story ?? '';
  const odd = { id: 'odd', story, outlet: 'Odd', text: shapes[shape]?.(length) ?? '' };
  return company ? [company, odd] : [odd];
}
