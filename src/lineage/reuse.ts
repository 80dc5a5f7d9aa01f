import type { LineageLink } from '../domain/lineage.js';
import { bySource } from './direction.js';
import { commonRuns, passagesOf } from './passages.js';
import { sharedShingles } from './shingles.js';
import type { StoryText } from './text-in-story.js';

/**
 * Independent reports of one event share up to a twentieth of their five-word shingles, short
 * ones an eighth, and seldom more than ten words in a row.
 */
const copied = { containment: 0.15, run: 12 };
/** A light rewriting leaves no long run, but far more shingles than chance does. */
const rewritten = { containment: 0.3, run: 8 };

const sizeOf = ({ shingles }: StoryText) => shingles.distinct.size;

/**
 * The link between two texts of which one reuses the other; undefined where they are independent.
 * Containment after Broder, "On the resemblance and containment of documents" (1997), judged by
 * the shorter text and reported of the derived one.
 */
export function reuseBetween(one: StoryText, other: StoryText): LineageLink | undefined {
  const [source, derived] = bySource(one.article, other.article) < 0 ? [one, other] : [other, one];
  const shared = sharedShingles(source.shingles, derived.shingles);
  const share = shared / Math.min(sizeOf(source), sizeOf(derived));
  if (!(share >= copied.containment)) return undefined;
  const runs = commonRuns(source, derived);
  const longest = runs.reduce((most, { length }) => Math.max(most, length), 0);
  const reused = [copied, rewritten].some((t) => share >= t.containment && longest >= t.run);
  if (!reused) return undefined;
  return {
    source: source.article.id,
    derived: derived.article.id,
    containment: Math.round((1000 * shared) / sizeOf(derived)) / 1000,
    passages: passagesOf(source, derived, runs),
  };
}
