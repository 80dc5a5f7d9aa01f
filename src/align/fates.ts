import type { QuantityClaim } from '../domain/claim.js';
import { rememberedFor, type Witness } from './witness.js';

/** What may become of the counted, people or boats; each shuts the others out. */
const fates: readonly RegExp[] = [
  /\b(?:kill(?:ed|s|ing)?|dead|die[ds]?|dying|deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|drown(?:ed|ing)?|murdered|lives|perished|toll|bodies|remains)\b/i,
  /\b(?:injur(?:ed|es|ing|y|ies)|casualt(?:y|ies)|wounded|wounds|hurt|hospitali[sz]ed|treated|to (?:a |the )?hospitals?)\b/i,
  /\b(?:missing|unaccounted)\b/i,
  /\b(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|charged|custody|held)\b/i,
  /\b(?:evacuat(?:ed|ing|es|ion)|evacuees|displaced|fled|homeless|(?:left|leave|leaving) (?:their|his|her) homes?)\b/i,
  /\b(?:rescued|saved|survived|survivors?|safely|alive)\b/i,
  /\b(?:freed|released|pardoned)\b/i,
];

/** So far from the figure, in units of text, and no further than the clause. */
const near = 60;
const clauseMark = /[,;:—–()]|\band\b/g;

/** Asks whether what became of the counted differs: "killed 12 people", "injured 21 people". */
export type OtherFates = (a: Witness<QuantityClaim>, b: Witness<QuantityClaim>) => boolean;

export function otherFates(): OtherFates {
  const fates = rememberedFor(fatesOf);
  return (a, b) => {
    if (![a, b].every(({ claim }) => isCounted(claim))) return false;
    const [one, other] = [fates(a), fates(b)];
    return one.length > 0 && other.length > 0 && !one.some((fate) => other.includes(fate));
  };
}

/**
 * Whether one counts a fate and the other those whom it befell: "no arrests were made", "police arrested
 * four people".
 */
export const countOneFate = (a: Witness, b: Witness): boolean =>
  countsFateOf(a, b) || countsFateOf(b, a);

function countsFateOf({ claim }: Witness, other: Witness): boolean {
  if (claim.kind !== 'quantity' || other.claim.kind !== 'quantity') return false;
  const { concept } = claim.quantity;
  if (concept === undefined) return false;
  const [counted, told] = [fatesIn(concept), fatesOf(other)];
  return counted.some((fate) => told.includes(fate));
}

const isCounted = ({ quantity: { dimension } }: QuantityClaim) =>
  dimension === 'count' || dimension === 'number';

/** Which of them the clause around a figure tells. */
function fatesOf({ article, claim: { span, sentence } }: Witness): readonly number[] {
  const { text } = article.reading.article;
  const before = text.slice(Math.max(sentence[0], span[0] - near), span[0]);
  const behind = text.slice(span[1], Math.min(sentence[1], span[1] + near));
  const start = [...before.matchAll(clauseMark)].at(-1);
  const clause =
    before.slice(start ? start.index + start[0].length : 0) +
    behind.slice(0, behind.search(clauseMark) + 1 || near);
  return fatesIn(clause);
}

const fatesIn = (words: string): readonly number[] =>
  fates.flatMap((fate, kind) => (fate.test(words) ? [kind] : []));
