import type { ReportedArticle } from '../../domain/report.js';
import { shorten } from '../../report/view/printable.js';
import { dayOf, outletOf } from '../../report/view/sides.js';
import { readableDay } from '../../report/view/time-text.js';
import type { Review } from '../review.js';
import { mostTexts } from './chosen-articles.js';

interface Props {
  readonly articles: readonly ReportedArticle[];
  readonly index: number;
  readonly review: Review;
  readonly change: (articles: readonly ReportedArticle[]) => void;
}

/** Which article stands in a column; the last column can be joined by another. */
export function ArticleChoice({ articles, index, review: { report, lookup }, change }: Props) {
  const own = articles[index];
  const story = report.stories.find(({ id }) => id === own?.story)?.articles ?? [];
  const all = story.flatMap((id) => lookup.articles.get(id) ?? []);
  const free = all.filter((one) => !articles.includes(one));
  const [another] = free;
  return (
    <p class="choice">
      <select
        aria-label={`Text ${index + 1}`}
        value={own?.id ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const next = lookup.articles.get(value);
          if (next) change(articles.map((one, at) => (at === index ? next : one)));
        }}
      >
        {all
          .filter((one) => one === own || free.includes(one))
          .map((one) => (
            <option key={one.id} value={one.id}>
              {shorten(outletOf(one), 40)}
              {dayOf(one) !== '' && `, ${readableDay(dayOf(one))}`}
            </option>
          ))}
      </select>
      {index > 1 && (
        <button type="button" onClick={() => change(articles.filter((one) => one !== own))}>
          Remove
        </button>
      )}
      {index === articles.length - 1 && another && articles.length < mostTexts && (
        <button type="button" onClick={() => change([...articles, another])}>
          Add a text
        </button>
      )}
    </p>
  );
}
