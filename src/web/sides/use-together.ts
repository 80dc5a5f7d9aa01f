import type { RefObject } from 'preact';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';
import type { ReportedArticle } from '../../domain/report.js';
import { inOneOrder, levelWith } from './aligned-scroll.js';
import type { SharedFact } from './shared-facts.js';

/** Fact id → how far below the top of its text its first mark stands; one map a column. */
export type Marks = readonly ReadonlyMap<string, number>[];

interface Options {
  readonly texts: RefObject<HTMLElement | null>;
  readonly facts: readonly SharedFact[];
  readonly articles: readonly ReportedArticle[];
  readonly isTogether: boolean;
}

/** Where a reader's eye rests: what stands at this share of the height is kept level. */
const eye = 0.35;

/** Where the marks stand, how far each text is scrolled, and scrolling all by one of them. */
export function useTogether({ texts, facts, articles, isTogether }: Options) {
  const [marks, setMarks] = useState<Marks>([]);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const driver = useRef<Element>(undefined);
  const columns = useCallback(
    () => [...(texts.current?.querySelectorAll<HTMLElement>('.text') ?? [])],
    [texts],
  );

  useLayoutEffect(() => {
    const measure = () => setMarks(columns().map(marksIn));
    measure();
    const observer = new ResizeObserver(measure);
    for (const column of columns()) observer.observe(column);
    return () => observer.disconnect();
  }, [facts, articles, columns]);

  useEffect(() => {
    const onScroll = (event: Event) => {
      const all = columns();
      const from = all.indexOf(event.target as HTMLElement);
      if (from >= 0 && isTogether && event.target === driver.current) follow(all, from, marks);
      redraw(0);
    };
    const drive = (event: Event) => {
      driver.current = (event.target as Element).closest('.text') ?? undefined;
    };
    const root = texts.current;
    const starts = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
    root?.addEventListener('scroll', onScroll, { capture: true, passive: true });
    for (const name of starts) root?.addEventListener(name, drive, { passive: true });
    return () => {
      root?.removeEventListener('scroll', onScroll, { capture: true });
      for (const name of starts) root?.removeEventListener(name, drive);
    };
  }, [texts, columns, marks, isTogether]);

  const bring = useCallback(
    (fact: string) => {
      driver.current = undefined;
      const all = columns();
      const tops = all.map((_, index) => marks[index]?.get(fact));
      // A text can't be scrolled above its beginning: all go as high as the highest one stands.
      const level = Math.min(
        (all[0]?.clientHeight ?? 0) * eye,
        ...tops.filter((top) => top !== undefined),
      );
      for (const [index, column] of all.entries()) {
        const top = tops[index];
        if (top !== undefined) column.scrollTop = top - level;
      }
    },
    [columns, marks],
  );
  return { marks, heights: columns().map(({ scrollTop }) => scrollTop), bring };
}

function marksIn(column: HTMLElement): ReadonlyMap<string, number> {
  const own = column.getBoundingClientRect();
  const found = new Map<string, number>();
  for (const mark of column.querySelectorAll<HTMLElement>('[data-fact]')) {
    const [line] = mark.getClientRects();
    const fact = mark.dataset.fact ?? '';
    if (!line || found.has(fact)) continue;
    found.set(fact, line.top + line.height / 2 - own.top + column.scrollTop);
  }
  return found;
}

function follow(columns: readonly HTMLElement[], from: number, marks: Marks): void {
  const lead = columns[from];
  if (!lead) return;
  const height = lead.scrollTop + lead.clientHeight * eye;
  for (const [index, column] of columns.entries()) {
    if (index === from) continue;
    const shared = [...(marks[from] ?? [])].flatMap(([fact, top]) => {
      const other = marks[index]?.get(fact);
      return other === undefined ? [] : [[top, other] as const];
    });
    const anchors = inOneOrder([...shared, [0, 0], [lead.scrollHeight, column.scrollHeight]]);
    column.scrollTop = levelWith(height, anchors) - column.clientHeight * eye;
  }
}
