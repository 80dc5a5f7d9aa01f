import type { Witness } from './witness.js';

const hour =
  /\b(?:at|by|around|from|until) (?:about )?(\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|noon|midnight)/gi;

const hoursIn = ({ article, claim: { sentence } }: Witness): readonly string[] =>
  [...article.reading.article.text.slice(...sentence).matchAll(hour)].map(([, told = '']) =>
    told.toLowerCase().replace(/[ .]/g, ''),
  );

/** "At 6pm 150 people had gathered", "at 8pm 200 people had": two counts at two hours. */
export function areOfOtherHours(a: Witness, b: Witness): boolean {
  const ours = hoursIn(a);
  const theirs = ours.length === 0 ? [] : hoursIn(b);
  return theirs.length > 0 && !ours.some((told) => theirs.includes(told));
}
