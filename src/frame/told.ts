import type { Mention, Reading } from '../domain/mention.js';
import type { RecognisingRule } from '../domain/recognising-rule.js';
import type { Span } from '../domain/span.js';
import type { RuleMatch } from './rule-matches.js';

/** What a rule says of a claim beyond what its words say by themselves. */
export interface Told {
  readonly recognised: string;
  readonly subject?: string;
  readonly predicate?: string;
}

type ToldQuantity = Partial<Pick<RecognisingRule['claim'], 'concept' | 'unit' | 'dimension'>>;

/** What a rule says of a figure or time that the recognisers found. */
export interface ToldMention {
  readonly told: Told;
  readonly quantity: ToldQuantity;
}

/** What rules say of the mentions of an article; of two rules the first one's word counts. */
export function toldOf(
  reading: Reading,
  matches: readonly RuleMatch[],
): ReadonlyMap<Mention, ToldMention> {
  const told = new Map<Mention, ToldMention>();
  const bySentence = matches.length === 0 ? new Map() : mentionsBySentence(reading);
  for (const match of matches) {
    const { claim } = match.rule;
    const [start, end] = claimSpan(match);
    const held: Mention | undefined = bySentence
      .get(match.sentence)
      ?.find(({ kind, span }: Mention) => kind === claim.kind && span[0] < end && span[1] > start);
    if (!held || told.has(held)) continue;
    const { concept, unit } = filled(match, reading, ['concept', 'unit']);
    const { dimension } = claim;
    told.set(held, {
      told: tell(match, reading),
      quantity: {
        ...(concept && { concept }),
        ...(unit && { unit }),
        ...(dimension && { dimension }),
      },
    });
  }
  return told;
}

function mentionsBySentence({ mentions }: Reading): ReadonlyMap<number, readonly Mention[]> {
  const lists = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = lists.get(mention.sentence);
    if (list) list.push(mention);
    else lists.set(mention.sentence, [mention]);
  }
  return lists;
}

/** The capture that the rule names, else its first, else all that was matched. */
export function claimSpan({ rule, captures, span }: RuleMatch): Span {
  const { words } = rule.claim;
  return (words === undefined ? Object.values(captures)[0] : captures[words]) ?? span;
}

export function tell(match: RuleMatch, reading: Reading): Told {
  return { recognised: match.rule.id, ...filled(match, reading, ['subject', 'predicate']) };
}

type Field = 'concept' | 'unit' | 'subject' | 'predicate';
type Filled = { readonly [Name in Field]?: string };

/** The rule's fields with `{name}` replaced by what that capture holds; empty ones are left out. */
function filled({ rule, captures }: RuleMatch, { article }: Reading, fields: readonly Field[]) {
  const capture = (_: string, name: string) => article.text.slice(...(captures[name] ?? [0, 0]));
  const values = fields.map((field): [Field, string] => {
    const template = rule.claim[field] ?? '';
    return [field, template.replace(/\{([a-z0-9_]{1,31})\}/g, capture)];
  });
  return Object.fromEntries(values.filter(([, value]) => value !== '')) as Filled;
}
