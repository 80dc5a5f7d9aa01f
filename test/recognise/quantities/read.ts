import type { QuantityMention } from '../../../src/domain/mention.js';
import type { Quantity } from '../../../src/domain/quantity.js';
import { recogniseQuantities } from '../../../src/recognise/quantities.js';
import { vocabulary } from '../../support/vocabulary.js';

const recognise = recogniseQuantities(vocabulary);

/** The quantity mentions of a text taken as one sentence. */
export function mentionsIn(text: string): readonly QuantityMention[] {
  const whole = [0, text.length] as const;
  const mentions = recognise({
    article: { id: 'a', story: 's', text },
    paragraphs: [whole],
    sentences: [{ index: 0, span: whole, paragraph: 0 }],
    quoted: [],
  });
  return mentions.flatMap((mention) => (mention.kind === 'quantity' ? [mention] : []));
}

export const quantitiesIn = (text: string): readonly Quantity[] =>
  mentionsIn(text).map(({ quantity }) => quantity);

/** "words = value unit", a range or bound as low..high. */
const brief = ({ words, value, low, high, unit }: Quantity): string => {
  const amount = low === high ? String(value) : `${low ?? ''}..${high ?? ''}`;
  return `${words} = ${amount}${unit === null ? '' : ` ${unit}`}`;
};

export const briefs = (text: string): readonly string[] => quantitiesIn(text).map(brief);
