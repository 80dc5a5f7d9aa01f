import { differingWords } from './differing-words.js';

interface Props {
  readonly text: string;
  /** What the words are held against; absent, none differs. */
  readonly other: string | undefined;
}

/** A text in which the words that the other has otherwise stand out. */
export function Differing({ text, other }: Props) {
  const spans = other === undefined ? [] : differingWords(text, other);
  const ends = spans.map(([, end]) => end);
  return (
    <>
      {spans.map(([start, end], index) => (
        <>
          {text.slice(ends[index - 1] ?? 0, start)}
          <em class="differs">{text.slice(start, end)}</em>
        </>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}
