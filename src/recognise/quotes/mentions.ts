import type { QuoteMention } from '../../domain/mention.js';
import type { SegmentedArticle } from '../../domain/segments.js';
import type { Speech } from './attribute.js';
import { occasionIn } from './occasion.js';
import type { Speakers } from './speaker.js';

/** One mention a pair of marks and paragraph; the parts of one utterance share their `speech`. */
export function mentionsOf(
  { article, sentences }: SegmentedArticle,
  speeches: readonly Speech[],
  speakers: Speakers,
): readonly QuoteMention[] {
  return speeches.flatMap(({ form, parts, content, carrier: { cue, subject } }, index) => {
    const speaker = subject && speakers.nameOf(subject);
    const place =
      parts[0]?.[cue && cue.span[0] >= (parts[0]?.last.span[0] ?? 0) ? 'last' : 'first'];
    const home = cue && sentenceAt(sentences, cue.span[0]);
    const occasion =
      form === 'term'
        ? undefined
        : occasionIn(article.text, (home ?? place ?? { span: [0, 0] as const }).span);
    const quote = {
      form,
      content,
      speech: `s${index + 1}`,
      ...(speaker && { speaker }),
      ...(subject && { speakerSpan: subject }),
      ...(cue && { cue: article.text.slice(...cue.span), cueSpan: cue.span }),
      ...(occasion && { occasion }),
    };
    return parts.map(({ passage, first }) => ({
      kind: 'quote' as const,
      span: passage.span,
      sentence: first.index,
      quote,
    }));
  });
}

function sentenceAt(sentences: SegmentedArticle['sentences'], place: number) {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.span[0] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}
