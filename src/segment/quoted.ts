import type { QuotedPassage } from '../domain/segments.js';
import type { Span } from '../domain/span.js';
import { type Mark, marksIn } from './marks.js';
import { trimmed } from './trim.js';

type Passage = Omit<QuotedPassage, 'depth' | 'continues'>;

/**
 * What stands between quotation marks, paragraph by paragraph, sorted by start. A quotation that
 * nobody closed ends with its paragraph; where the next paragraph opens again it `continues`.
 */
export function quotedIn(text: string, paragraphs: readonly Span[]): readonly QuotedPassage[] {
  const passages: QuotedPassage[] = [];
  const marks = paragraphs.map((paragraph) => marksIn(text, ...paragraph));
  let open: QuotedPassage['mark'] | undefined;
  for (const [at, paragraph] of paragraphs.entries()) {
    const first = opening(text, paragraph, marks[at]);
    const next = paragraphs[at + 1];
    const reopened = next && opening(text, next, marks[at + 1]);
    const found = passagesIn(text, paragraph, marks[at] ?? []).filter((passage) =>
      isPlausible(passage, paragraph, reopened?.kind),
    );
    for (const passage of nested(found)) {
      const continues = passage.mark === open && passage.outer[0] === first?.at;
      passages.push(continues ? { ...passage, continues } : passage);
    }
    open = found.find((passage) => isLeftOpen(passage, paragraph))?.mark;
  }
  return passages;
}

const lead = /^[\s>*_#-]{0,8}$/;

/** The mark with which a paragraph opens, if any; `> ` and the like may stand before it. */
function opening(text: string, [start]: Span, marks: readonly Mark[] = []): Mark | undefined {
  const [mark] = marks;
  if (!mark?.opens || mark.at - start > 8) return undefined;
  return lead.test(text.slice(start, mark.at)) ? mark : undefined;
}

const isLeftOpen = ({ closed, span }: Passage, paragraph: Span) =>
  !closed && span[1] === paragraph[1];

/** An unclosed single mark is an apostrophe unless the next paragraph takes the quotation up. */
function isPlausible(passage: Passage, paragraph: Span, reopened?: string): boolean {
  if (passage.closed || passage.mark === 'double') return true;
  return passage.span[1] === paragraph[1] && reopened === 'single';
}

/** With how many others each one lies inside of. */
function nested(passages: readonly Passage[]): QuotedPassage[] {
  let ends: number[] = [];
  return passages.map((passage) => {
    ends = ends.filter((end) => end > passage.outer[0]);
    return { depth: ends.push(passage.outer[1]) - 1, continues: false, ...passage };
  });
}

/** At most two double marks and a single one are open at a time: nobody nests deeper. */
function passagesIn(text: string, paragraph: Span, marks: readonly Mark[]): Passage[] {
  const passages: Passage[] = [];
  let open: readonly Mark[] = [];
  const close = (from: Mark, at: number, outerEnd?: number) => {
    const span = trimmed(text, [from.end, at]);
    const outer: Span = [from.at, outerEnd ?? span[1]];
    const closed = outerEnd !== undefined;
    if (span[0] < span[1]) passages.push({ span, outer, mark: from.kind, closed });
  };
  for (const [index, mark] of marks.entries()) {
    const partner = open.findLast(({ kind }) => kind === mark.kind);
    if (partner && mark.closes && !isApostrophe(text, marks, index)) {
      close(partner, mark.at, mark.end);
      open = open.slice(0, open.indexOf(partner));
    } else if (mark.opens) {
      if (partner?.kind === 'double' && closesTwice(marks, index)) {
        open = [...open, mark];
        continue;
      }
      // A second opening mark of the kind: the first one was never closed.
      if (partner?.kind === 'double') close(partner, mark.at);
      open = [...(partner ? open.slice(0, open.indexOf(partner)) : open), mark];
    }
  }
  for (const mark of open) close(mark, paragraph[1]);
  return passages.sort((a, b) => a.outer[0] - b.outer[0] || b.outer[1] - a.outer[1]);
}

/** "“He called it “rash” and left,” she said": two close before another opens. */
function closesTwice(marks: readonly Mark[], index: number): boolean {
  let closed = 0;
  for (const later of marks.slice(index + 1, index + 1 + reach)) {
    if (later.kind === 'single') continue;
    if (later.opens || !later.sure) return false;
    closed += 1;
    if (closed === 2) return true;
  }
  return false;
}

/** How many marks ahead a better closing mark is looked for. */
const reach = 8;

/** "‘the workers’ rights came first’": a plural's apostrophe while a better closing mark follows. */
function isApostrophe(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index] as Mark;
  if (mark.kind === 'double' || mark.sure || !/s/i.test(text.charAt(mark.at - 1))) return false;
  for (const later of marks.slice(index + 1, index + 1 + reach)) {
    if (later.kind === 'double' || later.opens) return false;
    if (later.closes) return true;
  }
  return false;
}
