import type { Claim } from '../../domain/claim.js';

/** A stretch of an article's text, with the claims that it is part of, the shortest first. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** The text cut wherever a claim begins or ends; stretches put together are the text. */
export function markText(text: string, claims: readonly Claim[]): readonly Stretch[] {
  const sorted = [...claims].sort((a, b) => a.span[0] - b.span[0]);
  const bounds = new Set([0, text.length, ...sorted.flatMap(({ span }) => [...span])]);
  const stops = [...bounds].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  let open: Claim[] = [];
  let next = 0;
  return stops.slice(0, -1).map((start, index) => {
    const end = stops[index + 1] ?? text.length;
    open = open.filter(({ span }) => span[1] > start);
    for (; next < sorted.length && (sorted[next]?.span[0] ?? 0) <= start; next++) {
      const claim = sorted[next];
      if (claim && claim.span[1] > start) open.push(claim);
    }
    const own = [...open].sort((a, b) => lengthOf(a) - lengthOf(b));
    return { start, text: text.slice(start, end), claims: own };
  });
}

const lengthOf = ({ span: [start, end] }: Claim) => end - start;

/**
 * Article text with its line ends, without characters that act instead of showing; as long as it
 * was, so that offsets hold.
 */
export function shownText(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
