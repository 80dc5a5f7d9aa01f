import type { Finding } from '../../domain/finding.js';
import { clip } from '../terminal/clip.js';
import { marked } from '../terminal/marked.js';
import type { Piece } from '../view/excerpt.js';
import { sidesOf } from '../view/sides.js';
import { type Layout, plainPiece, rowOf } from './layout.js';

/** A finding: the verdict and what it is about, then both articles' sentences. */
export function topicLines(finding: Finding, layout: Layout): readonly string[] {
  const { verdict, aspect, title } = finding;
  const { ink, lookup, width } = layout;
  const kind = `${verdict} (${aspect})`;
  const about = clip(lookup.facts.get(finding.fact)?.title ?? title, width - kind.length - 2);
  return [
    '',
    `${ink.verdict[verdict](kind)}  ${about}`,
    ...rowOf(layout, (id) => cellOf(finding, id, layout)),
  ];
}

/** The sentences of one article that are evidence, one after the other. */
function cellOf(finding: Finding, article: string, { lookup }: Layout): readonly Piece[] {
  return sidesOf(finding, lookup)
    .flatMap(({ voices }) => voices)
    .filter((voice) => voice.article.id === article)
    .flatMap(({ pieces }, i) => [...(i > 0 ? plainPiece(' / ') : []), ...marked(pieces)]);
}
