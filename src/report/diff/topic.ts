import { type Aspect, type Evidence, type Finding, verdicts } from '../../domain/finding.js';
import { groupBy } from '../../domain/group-by.js';
import type { ReportedFinding } from '../../domain/report.js';
import { clip } from '../terminal/clip.js';
import { marked } from '../terminal/marked.js';
import { wrapText } from '../terminal/wrap.js';
import type { Piece } from '../view/excerpt.js';
import { sidesOf } from '../view/sides.js';
import { differing, type Telling, whole } from '../view/telling.js';
import { type Layout, plainPiece, rowOf } from './layout.js';

/** What the two articles say of one fact: its findings, the strongest first. */
export type Topic = readonly [ReportedFinding, ...ReportedFinding[]];

/** The findings by fact, in the order of the strongest of each. */
export function topicsOf(findings: readonly ReportedFinding[]): readonly Topic[] {
  return [...groupBy(findings, ({ fact }) => fact).values()].map((topic) => topic as Topic);
}

/** Aspects in which the marked words show by themselves what differs. */
const shown: ReadonlySet<Aspect> = new Set(['value', 'wording', 'event']);
const linesOfMessage = 2;

/** A fact: the verdicts and what it is about, both articles' sentences, and how they differ. */
export function topicLines(topic: Topic, layout: Layout): readonly string[] {
  const [first, ...others] = topic;
  const { ink, lookup, width } = layout;
  const kind = `${first.verdict} (${first.aspect})`;
  const also = others.length > 0 ? ` + ${others.map(kindOf).join(', ')}` : '';
  const about = clip(
    lookup.facts.get(first.fact)?.title ?? first.title,
    width - kind.length - also.length - 2,
  );
  const isConflict = verdicts.indexOf(first.verdict) <= verdicts.indexOf('difference');
  const message = isConflict && !shown.has(first.aspect) ? first.message : '';
  return [
    '',
    `${ink.verdict[first.verdict](kind)}${ink.quiet(also)}  ${ink.heading(about)}`,
    ...rowOf(layout, (id) => cellOf(topic, id, layout)),
    ...wrapText(clip(message, linesOfMessage * width), width).map(ink.quiet),
  ];
}

const kindOf = ({ verdict, aspect }: Finding) => `${verdict} (${aspect})`;

/** The sentences of one article that are evidence, one after the other. */
function cellOf(topic: Topic, article: string, { lookup }: Layout): readonly Piece[] {
  const { evidence, telling } = evidenceOf(topic);
  return sidesOf({ ...topic[0], evidence }, lookup, telling)
    .flatMap(({ voices }) => voices)
    .filter((voice) => voice.article.id === article)
    .flatMap(({ pieces }, i) => [...(i > 0 ? plainPiece(' / ') : []), ...marked(pieces)]);
}

/** Of words that differ these alone; else what any of the findings points at. */
function evidenceOf(topic: Topic): { evidence: readonly Evidence[]; telling: Telling } {
  const [first] = topic;
  const telling = differing(first);
  if (telling !== whole) return { evidence: first.evidence, telling };
  const evidence = topic.flatMap((finding) => finding.evidence);
  return { evidence: evidence.map((one) => ({ ...one, side: 'a' })), telling };
}
