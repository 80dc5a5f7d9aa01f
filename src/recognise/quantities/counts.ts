import { livesLost, victimsAfter, victimsOf } from './casualties.js';
import { amended, type Draft } from './draft.js';
import { countedNoun } from './nouns.js';
import { onePerson } from './pronoun-one.js';

const partitive = /[ ]of[ ](?:the[ ]|these[ ]|those[ ]|its[ ]|his[ ]|her[ ]|their[ ]|our[ ])?/y;

/** Gives a bare number the noun it counts: "three hostages", "dozens of houses", "12 dead". */
export function withCountedNoun(text: string, draft: Draft): Draft {
  if (draft.unit !== null) return draft;
  if (draft.dimension !== 'number') return draft;
  const from = partitiveEnd(text, draft);
  const counted = countedNoun(text, from);
  const victims = counted ? undefined : (victimsAfter(text, draft) ?? victimsOf(text, draft));
  if (victims !== undefined)
    return amended(draft, { unit: 'person', dimension: 'count', concept: victims });
  if (!counted) return onePerson(text, draft);
  if (counted.lemma === 'life' && livesLost(text, draft))
    return amended(draft, { unit: 'person', dimension: 'count', concept: 'lives lost' });
  // 12 births per 1,000 women: a rate may follow the noun
  const right = from === draft.right ? counted.end : draft.right;
  return amended(draft, {
    unit: counted.lemma,
    dimension: 'count',
    concept: counted.phrase,
    right,
  });
}

/** "two of the hostages" counts hostages. */
function partitiveEnd(text: string, draft: Draft): number {
  partitive.lastIndex = draft.right;
  const match = partitive.exec(text);
  return match ? draft.right + match[0].length : draft.right;
}
