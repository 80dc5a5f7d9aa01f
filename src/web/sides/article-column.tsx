import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Claim } from '../../domain/claim.js';
import type { ReportedArticle } from '../../domain/report.js';
import { shorten } from '../../report/view/printable.js';
import { dayOf, outletOf } from '../../report/view/sides.js';
import { readableDay } from '../../report/view/time-text.js';
import type { Review } from '../review.js';
import { WebLink } from '../web-link.js';
import { Differing } from '../words/differing.js';
import { markText, type Stretch, shownText } from './marked-text.js';
import type { SharedFact } from './shared-facts.js';

interface Props {
  readonly article: ReportedArticle;
  readonly column: number;
  readonly facts: readonly SharedFact[];
  /** Id of the fact that is looked at. */
  readonly chosen: string | undefined;
  readonly review: Review;
  readonly choose: (fact: string | undefined) => void;
  readonly children: ComponentChildren;
}

/** One whole text, scrolled by itself. */
export function ArticleColumn({ article, column, facts, chosen, review, choose, children }: Props) {
  const factOf = useMemo(
    () =>
      new Map(
        facts.flatMap((fact) => (fact.claims[column] ?? []).map(({ id }) => [id, fact] as const)),
      ),
    [facts, column],
  );
  const stretches = useMemo(() => {
    const own = (review.claimsOf.get(article.id) ?? []).filter(
      ({ id, kind }) => kind !== 'statement' || factOf.has(id),
    );
    return markText(shownText(article.text), own);
  }, [article, review, factOf]);
  const name = outletOf(article);
  return (
    <section class="text" aria-label={shorten(name, 80)} data-column={column} tabIndex={0}>
      <header>
        {children}
        <p class="on-paper">{[name, readableDay(dayOf(article))].filter(Boolean).join(', ')}</p>
        {(article.title ?? article.url) && (
          <h2>
            <WebLink url={article.url}>{shorten(article.title ?? name, 160)}</WebLink>
          </h2>
        )}
      </header>
      <div class="running">
        {stretches.map((stretch) => (
          <Marked
            key={stretch.start}
            stretch={stretch}
            fact={factIn(stretch, factOf, chosen)}
            column={column}
            chosen={chosen}
            choose={choose}
          />
        ))}
      </div>
    </section>
  );
}

/** Of claims within each other the one that is looked at, else the innermost that is shared. */
function factIn(
  { claims }: Stretch,
  factOf: ReadonlyMap<string, SharedFact>,
  chosen: string | undefined,
): SharedFact | undefined {
  const shared = claims.flatMap(({ id }) => factOf.get(id) ?? []);
  return shared.find(({ id }) => id === chosen) ?? shared[0];
}

interface MarkedProps extends Pick<Props, 'column' | 'chosen' | 'choose'> {
  readonly stretch: Stretch;
  readonly fact: SharedFact | undefined;
}

function Marked({ stretch: { start, text, claims }, fact, column, chosen, choose }: MarkedProps) {
  if (claims.length === 0) return <>{start === 0 ? text.trimStart() : text}</>;
  if (!fact)
    return (
      <span class="alone" title="only here">
        {text}
      </span>
    );
  const isChosen = fact.id === chosen;
  const isStart = (fact.claims[column] ?? []).some(({ span }) => span[0] === start);
  return (
    <span
      class={`claim ${fact.finding?.verdict ?? 'agreement'}${isChosen ? ' chosen' : ''}`}
      data-fact={isStart ? fact.id : undefined}
      role="button"
      tabIndex={isStart ? 0 : -1}
      aria-pressed={isChosen}
      title={`${fact.finding?.verdict ?? 'same fact'}: ${shorten(fact.title, 120)}`}
      onClick={() => choose(fact.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose(fact.id);
      }}
    >
      {isChosen ? <Differing text={text} other={otherWords(fact, column, claims)} /> : text}
    </span>
  );
}

/** What the nearest other text prints of the fact, where the whole claim is in the stretch. */
function otherWords(
  fact: SharedFact,
  column: number,
  claims: readonly Claim[],
): string | undefined {
  const isOwn = claims.some(
    ({ id, kind }) => kind !== 'statement' && fact.claims[column]?.[0]?.id === id,
  );
  const other = fact.claims.find((own, index) => index !== column && own.length > 0);
  return isOwn ? other?.[0]?.words : undefined;
}
