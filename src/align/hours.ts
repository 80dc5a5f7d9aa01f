import type { Witness } from './witness.js';

const hour =
  /\b(?:at|by|around|from|until) (?:about )?(\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|noon|midnight)/gi;

/** The hours of a figure's sentence: what 150 people at 6pm became by 8pm is another count. */
export const hoursIn = ({ article, claim: { sentence } }: Witness): readonly string[] =>
  [...article.reading.article.text.slice(...sentence).matchAll(hour)].map(([, told = '']) =>
    told.toLowerCase().replace(/[ .]/g, ''),
  );
