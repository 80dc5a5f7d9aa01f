import type { Article } from '../domain/article.js';
import { byCodeUnits } from '../domain/by-code-units.js';
import { isDayOnly, isoMinutes } from '../domain/iso-date.js';

/** Before, after, or 0 where the dates do not tell: one is missing, or gives only the same day. */
function byPublished(a: Article, b: Article): number {
  if (a.published === undefined || b.published === undefined) return 0;
  const both = [a.published, b.published];
  const told = both.some(isDayOnly) ? both.map((published) => published.slice(0, 10)) : both;
  const [first, second] = told.map(isoMinutes);
  return first === undefined || second === undefined ? 0 : Math.sign(first - second);
}

const byId = (a: Article, b: Article) => byCodeUnits(a.id, b.id);
const byLength = (a: Article, b: Article) => b.text.length - a.text.length;

/**
 * Negative where `a` is the source of `b`: published earlier, else longer (an abridgement is
 * shorter than what it abridges), else with the smaller id.
 */
export function bySource(a: Article, b: Article): number {
  return byPublished(a, b) || byLength(a, b) || byId(a, b);
}

/** A total order for a whole story, near to `bySource`; the undated come last. */
export function inSourceOrder(a: Article, b: Article): number {
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return byLength(a, b) || byId(a, b);
}

const dayOf = ({ published }: Article) => published?.slice(0, 10) ?? '9999-12-31';
