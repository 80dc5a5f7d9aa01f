import { byCodeUnits } from '../../domain/by-code-units.js';
import type { ClaimKind } from '../../domain/claim.js';
import type { Evidence, Finding } from '../../domain/finding.js';
import { groupBy } from '../../domain/group-by.js';
import type { ReportedArticle } from '../../domain/report.js';
import type { Span } from '../../domain/span.js';
import { excerpt, type Piece } from '../../report/view/excerpt.js';
import type { Lookup } from '../../report/view/lookup.js';
import { meaningOf } from '../../report/view/meaning.js';
import { printable, shorten } from '../../report/view/printable.js';

/** A sentence that holds evidence, with what stands around it. */
export interface Passage {
  readonly article: ReportedArticle;
  readonly before: string;
  readonly pieces: readonly Piece[];
  readonly after: string;
}

/** Articles of one origin that hold the same: one passage to read, and who else prints it. */
export interface OriginGroup {
  readonly origin: string;
  readonly passages: readonly Passage[];
}

export interface SideInContext {
  readonly side: string;
  readonly kind: ClaimKind;
  /** What the words were taken to mean, where that is the same for all of them or for the first. */
  readonly meaning: string;
  /** What its first outlet prints. */
  readonly words: string;
  readonly origins: readonly OriginGroup[];
  readonly outlets: number;
}

/** The sides of a finding, `a` first, each by independent origin, with the text around. */
export function sidesInContext(finding: Finding, lookup: Lookup): readonly SideInContext[] {
  return [...groupBy(finding.evidence, ({ side }) => side)]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([side, evidence]) => {
      const passages = passagesOf(evidence, lookup);
      const claim = lookup.claims.get(evidence[0]?.claim ?? '');
      return {
        side,
        kind: claim?.kind ?? 'statement',
        words: printable(evidence[0]?.text ?? ''),
        meaning: claim ? shorten(meaningOf(claim), 80) : '',
        origins: [...groupBy(passages, ({ article }) => article.lineage)].map(
          ([origin, together]) => ({ origin, passages: together }),
        ),
        outlets: new Set(passages.map(({ article }) => article.outlet ?? article.id)).size,
      };
    });
}

/** Evidence of one sentence is shown together, so that no sentence is printed twice. */
function passagesOf(evidence: readonly Evidence[], lookup: Lookup): readonly Passage[] {
  const sentenceOf = ({ claim, span }: Evidence): Span =>
    lookup.claims.get(claim)?.sentence ?? span;
  const bySentence = groupBy(evidence, (one) => `${sentenceOf(one)[0]} ${one.article}`);
  return [...bySentence.values()].flatMap((together) => {
    const [first] = together;
    const article = first && lookup.articles.get(first.article);
    if (!article) return [];
    const sentence = sentenceOf(first);
    const spans = together.map(({ span }) => span);
    return [
      {
        article,
        pieces: excerpt(article.text, sentence, spans),
        ...around(article.text, sentence),
      },
    ];
  });
}

/** Units of the paragraph that are shown before and after the sentence. */
const reach = 220;

function around(
  text: string,
  [start, end]: Span,
): { readonly before: string; readonly after: string } {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + reach).split('\n')[0] ?? '';
  return {
    before: before.length === reach ? `… ${fromWord(printable(before))}` : printable(before),
    after: after.length === reach ? `${toWord(printable(after))} …` : printable(after),
  };
}

const fromWord = (text: string) => text.slice(text.indexOf(' ') + 1);
const toWord = (text: string) => text.slice(0, Math.max(0, text.lastIndexOf(' ')));
