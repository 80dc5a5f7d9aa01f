import { shorten } from '../../report/view/printable.js';
import { dayOf, outletOf } from '../../report/view/sides.js';
import { readableDay } from '../../report/view/time-text.js';
import { counted } from '../../report/view/words.js';
import { WebLink } from '../web-link.js';
import { Differing } from '../words/differing.js';
import type { OriginGroup, Passage, SideInContext } from './sides.js';

/** Origins of one side that are shown before one asks for the rest. */
const few = 4;

interface Props {
  readonly side: SideInContext;
  readonly isOneOfSeveral: boolean;
  /** The other side's words, against which this one's are held. */
  readonly other: string | undefined;
}

/** One side of a finding: who holds it, and their sentences. */
export function SideColumn({
  side: { side, meaning, origins, outlets },
  isOneOfSeveral,
  other,
}: Props) {
  return (
    <section class="side" aria-label={`side ${side}`}>
      <p class="holds">
        {isOneOfSeveral && <b>{side.toUpperCase()}</b>}
        {meaning !== '' && <span>{meaning}</span>}
        <small>
          {counted(outlets, 'outlet')}, {counted(origins.length, 'origin')}
        </small>
      </p>
      {origins.slice(0, few).map((group) => (
        <Origin key={group.origin} group={group} other={other} />
      ))}
      {origins.length > few && (
        <details>
          <summary>{counted(origins.length - few, 'more origin')}</summary>
          {origins.slice(few, 200).map((group) => (
            <Origin key={group.origin} group={group} other={other} />
          ))}
        </details>
      )}
    </section>
  );
}

interface OriginProps extends Pick<Props, 'other'> {
  readonly group: OriginGroup;
}

/** The origin's own passage first; those that reuse its text are folded behind it. */
function Origin({ group: { origin, passages }, other }: OriginProps) {
  const own = passages.filter(({ article }) => article.id === origin);
  const [shown, derived] =
    own.length > 0
      ? [own, passages.filter(({ article }) => article.id !== origin)]
      : [passages.slice(0, 1), passages.slice(1)];
  return (
    <div class="origin">
      {shown.map((passage, index) => (
        <PassageFigure key={index} passage={passage} other={other} />
      ))}
      {derived.length > 0 && (
        <details>
          <summary>{counted(derived.length, 'derived text')} with the same</summary>
          {derived.map((passage, index) => (
            <PassageFigure key={index} passage={passage} other={other} />
          ))}
        </details>
      )}
    </div>
  );
}

interface PassageProps extends Pick<Props, 'other'> {
  readonly passage: Passage;
}

function PassageFigure({ passage: { article, before, pieces, after }, other }: PassageProps) {
  const day = dayOf(article);
  return (
    <figure>
      <blockquote>
        {before && <span class="around">{before} </span>}
        {pieces.map(({ text, marked }, index) =>
          marked ? (
            <mark key={index}>
              <Differing text={text} other={other} />
            </mark>
          ) : (
            <span key={index}>{text}</span>
          ),
        )}
        {after && <span class="around"> {after}</span>}
      </blockquote>
      <figcaption>
        <b>
          <WebLink url={article.url}>{shorten(outletOf(article), 80)}</WebLink>
        </b>
        {day !== '' && (
          <>
            {', '}
            <time dateTime={day}>{readableDay(day)}</time>
          </>
        )}
        {article.lineage !== article.id && <span class="derived"> derived</span>}
      </figcaption>
    </figure>
  );
}
