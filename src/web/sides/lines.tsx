import type { RefObject } from 'preact';
import type { SharedFact } from './shared-facts.js';
import type { Marks } from './use-together.js';

interface Props {
  readonly facts: readonly SharedFact[];
  readonly chosen: string | undefined;
  readonly marks: Marks;
  /** How far each text is scrolled, in pixels. */
  readonly heights: readonly number[];
  readonly texts: RefObject<HTMLElement | null>;
}

/** Pixels between a line and the text it leads to. */
const gap = 8;

/**
 * Lines between the claims of one fact in neighbouring texts, while both are in view. They run in
 * the gutter, level with the marks, and never through the words.
 */
export function Lines({ facts, chosen, marks, heights, texts }: Props) {
  const columns = [...(texts.current?.querySelectorAll<HTMLElement>('.text') ?? [])].map(boundsOf);
  const lines = facts.flatMap((fact) =>
    marks.slice(0, -1).flatMap((own, column) => {
      const [from, to] = [own.get(fact.id), marks[column + 1]?.get(fact.id)];
      const [left, right] = [columns[column], columns[column + 1]];
      if (from === undefined || to === undefined || !left || !right) return [];
      const fromY = from - (heights[column] ?? 0);
      const toY = to - (heights[column + 1] ?? 0);
      if (!isSeen(fromY, left) || !isSeen(toY, right)) return [];
      const [fromX, toX] = [left.right + gap, right.left - gap];
      const middle = (fromX + toX) / 2;
      const curve = `M${fromX} ${fromY} C${middle} ${fromY} ${middle} ${toY} ${toX} ${toY}`;
      const name = fact.finding?.verdict ?? 'agreement';
      const isChosen = fact.id === chosen;
      return (
        <path key={`${fact.id} ${column}`} class={isChosen ? `${name} chosen` : name} d={curve} />
      );
    }),
  );
  return (
    <svg class="lines" aria-hidden="true">
      {lines}
    </svg>
  );
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a column's words stand, below its head. */
function boundsOf(column: HTMLElement): Bounds {
  const running = column.querySelector<HTMLElement>('.running');
  const left = column.offsetLeft + (running?.offsetLeft ?? 0);
  const top = column.querySelector<HTMLElement>('header')?.offsetHeight ?? 0;
  return { left, right: left + (running?.offsetWidth ?? 0), top, bottom: column.clientHeight };
}

const isSeen = (y: number, { top, bottom }: Bounds) => y > top && y < bottom;
