import type { QuantityClaim } from '../../domain/claim.js';

const hedge =
  'about|around|over|nearly|almost|some|approximately|roughly|at least|up to|more than|less than';
/** The noun, and whether "with" joins it to what follows: "With a population of 4,000, it is". */
const measured = new RegExp(
  String.raw`(\b[Ww]ith an? (?:\p{L}+ )?)?\b(\p{L}+) of (?:(?:${hedge}) )?\p{Sc}? ?$`,
  'u',
);
const reach = 60;

/**
 * Whether a figure is what the noun before it measures, and not what the verb counts: whatever is done,
 * the one of whom it is told has it.
 *
 *     It made $9m against a budget of $4m.     A levy of 25% was imposed: the levy is what is told of
 *                           ^^^^^^               none
 *
 * @param verb offset of the verb of its clause
 */
export function isMeasure(text: string, { span, quantity }: QuantityClaim, verb: number): boolean {
  const { concept, dimension } = quantity;
  if (concept === undefined || dimension === 'count' || dimension === 'ordinal') return false;
  const before = text.slice(Math.max(0, span[0] - reach), span[0]);
  const [, joined, noun] = measured.exec(before) ?? [];
  if (noun === undefined || noun !== concept.split(' ').at(-1)) return false;
  return verb < span[0] || joined !== undefined;
}
