import type { QuotedPassage } from '../domain/segments.js';
import type { Span } from '../domain/span.js';
import { type Mark, marksIn } from './marks.js';
import { trimmed } from './trim.js';

/**
 * What stands between quotation marks, paragraph by paragraph, sorted by start. A quotation that
 * nobody closed ends with its paragraph; where the next paragraph opens again it `continues`.
 */
export function quotedIn(text: string, paragraphs: readonly Span[]): readonly QuotedPassage[] {
  const passages: QuotedPassage[] = [];
  let open: QuotedPassage['mark'] | undefined;
  for (const [at, paragraph] of paragraphs.entries()) {
    const found = passagesIn(text, paragraph).map((passage) => ({
      ...passage,
      continues: passage.mark === open && isFirst(text, paragraph, passage),
    }));
    const reopened = opensWith(text, paragraphs[at + 1]);
    const kept = found.filter((passage) => isPlausible(passage, paragraph, reopened));
    for (const passage of kept) passages.push(passage);
    open = kept.findLast(
      ({ depth, closed, span }) => depth === 0 && !closed && span[1] === paragraph[1],
    )?.mark;
  }
  return passages;
}

const lead = /^[\s>*_#-]{0,8}$/;

function isFirst(text: string, [start]: Span, passage: QuotedPassage): boolean {
  return passage.outer[0] - start <= 8 && lead.test(text.slice(start, passage.outer[0]));
}

/** Which kind of mark a paragraph opens with, if any. */
function opensWith(text: string, paragraph?: Span): QuotedPassage['mark'] | undefined {
  if (!paragraph) return undefined;
  const [mark] = marksIn(text, paragraph[0], Math.min(paragraph[1], paragraph[0] + 8));
  const leads = mark?.opens && lead.test(text.slice(paragraph[0], mark.at));
  return leads ? mark.kind : undefined;
}

/** An unclosed single mark is an apostrophe unless the next paragraph takes the quotation up. */
function isPlausible(passage: QuotedPassage, paragraph: Span, reopened?: string): boolean {
  if (passage.closed || passage.mark === 'double') return true;
  return passage.span[1] === paragraph[1] && reopened === 'single';
}

function passagesIn(text: string, paragraph: Span): QuotedPassage[] {
  const marks = marksIn(text, ...paragraph);
  const passages: QuotedPassage[] = [];
  let open: Mark[] = [];
  const end = (from: Mark, to: number, outerEnd: number, depth: number, closed: boolean) => {
    const span = trimmed(text, [from.end, to]);
    if (span[0] === span[1]) return;
    const outer: Span = closed ? [from.at, outerEnd] : [from.at, span[1]];
    passages.push({ span, outer, mark: from.kind, depth, closed, continues: false });
  };
  for (const [index, mark] of marks.entries()) {
    const partner = open.findLastIndex(({ kind }) => kind === mark.kind);
    if (partner >= 0 && mark.closes && !isApostrophe(text, marks, index)) {
      end(open[partner] as Mark, mark.at, mark.end, partner, true);
      open = open.slice(0, partner);
    } else if (mark.opens) {
      if (partner >= 0) {
        // A second opening mark of the kind: the first one was never closed.
        if (mark.kind === 'double') end(open[partner] as Mark, mark.at, mark.at, partner, false);
        open = open.slice(0, partner);
      }
      open.push(mark);
    }
  }
  for (const [depth, mark] of open.entries()) end(mark, paragraph[1], paragraph[1], depth, false);
  return passages.sort((a, b) => a.outer[0] - b.outer[0] || b.outer[1] - a.outer[1]);
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
