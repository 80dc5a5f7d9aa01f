import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReportedArticle } from '../../domain/report.js';
import type { Place } from '../location.js';
import type { Item, Review } from '../review.js';
import { useKeys } from '../triage/use-keys.js';
import type { Go } from '../use-place.js';
import { ArticleChoice } from './article-choice.js';
import { ArticleColumn } from './article-column.js';
import { chosenArticles } from './chosen-articles.js';
import { FactStrip } from './fact-strip.js';
import { Lines } from './lines.js';
import { sharedFacts } from './shared-facts.js';
import { useTogether } from './use-together.js';

interface Props {
  readonly review: Review;
  readonly items: readonly Item[];
  readonly place: Place;
  readonly go: Go;
}

/** Whole texts beside each other, every claim marked, lines between claims of one fact. */
export function SideBySide({ review, items, place, go }: Props) {
  const { lookup } = review;
  const articles = useMemo(() => chosenArticles(place, items, review), [place, items, review]);
  const facts = useMemo(() => sharedFacts(articles, lookup), [articles, lookup]);
  const chosen = facts.findIndex(({ id }) => id === place.fact);
  const texts = useRef<HTMLDivElement>(null);
  const [isTogether, setTogether] = useState(true);
  const { marks, heights, bring } = useTogether({ texts, facts, articles, isTogether });

  const choose = useCallback(
    (fact: string | undefined) => fact !== undefined && go({ fact }),
    [go],
  );
  useEffect(() => {
    if (place.fact !== undefined) bring(place.fact);
  }, [place.fact, bring]);
  const step = (by: number) => {
    const at = chosen < 0 ? (by > 0 ? 0 : facts.length - 1) : chosen + by;
    choose(facts[at]?.id);
  };
  useKeys({
    next: () => step(1),
    previous: () => step(-1),
    together: () => setTogether(!isTogether),
  });

  const change = (next: readonly ReportedArticle[]) =>
    go({ articles: next.map(({ id }) => id), fact: undefined });
  if (articles.length < 2) return <p class="nothing">This story has one article only.</p>;
  return (
    <>
      <FactStrip
        facts={facts}
        at={chosen}
        step={step}
        isTogether={isTogether}
        setTogether={setTogether}
        go={go}
      />
      <div class="texts" ref={texts} style={{ '--texts': String(articles.length) }}>
        {articles.map((article, index) => (
          <ArticleColumn
            key={`${index} ${article.id}`}
            article={article}
            column={index}
            facts={facts}
            chosen={place.fact}
            review={review}
            choose={choose}
          >
            <ArticleChoice articles={articles} index={index} review={review} change={change} />
          </ArticleColumn>
        ))}
        <Lines facts={facts} chosen={place.fact} marks={marks} heights={heights} texts={texts} />
      </div>
    </>
  );
}
