import type { Article } from '../domain/article.js';
import type { Claim } from '../domain/claim.js';
import type { RecogniserExample, RecognisingRule } from '../domain/recognising-rule.js';
import type { RuleStatus, TriedExample } from '../domain/rule-status.js';
import { tag } from './syntax/tagger.js';

/** Extracts the claims of an article; handed in, since only `check.ts` knows all stages. */
export type Extract = (article: Article) => readonly Claim[];

export interface RecogniserResult {
  readonly rule: string;
  readonly source: RecognisingRule;
  readonly status: RuleStatus;
  readonly examples: readonly TriedExample[];
}

/** Runs the examples of a rule; the extractor has to have the rule in its book. */
export function tryRecogniser(rule: RecognisingRule, extract: Extract): RecogniserResult {
  const tried = rule.examples.map((example) => ({
    example,
    found: wordsFound(rule, example, extract),
  }));
  const outcomes = tried.map(({ example, found }) => outcome(rule, example, found));
  return { rule: rule.id, source: rule, status: statusOf(tried), examples: outcomes };
}

function wordsFound(rule: RecognisingRule, { text }: RecogniserExample, extract: Extract) {
  return extract({ id: 'text-1', story: 'example', text })
    .filter(({ recognised }) => recognised === rule.id)
    .map(({ words }) => words);
}

const listed = (words: readonly string[]) =>
  words.map((each) => `“${each}”`).join(', ') || 'nothing';

const isSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((words, i) => words === others[i]);

function outcome(
  rule: RecognisingRule,
  { title, text, finds }: RecogniserExample,
  found: readonly string[],
): TriedExample {
  const holds = isSame(finds, found);
  return {
    title,
    expected: listed(finds),
    found: listed(found),
    holds,
    derivation: holds ? [] : [...rule.match.map((pattern) => `match ${pattern}`), tagged(text)],
  };
}

/** A text with its tags, for whoever writes a pattern: `sentenced/Verb/PastTense`. */
const tagged = (text: string) =>
  tag(text, [0, text.length])
    .map(({ text: word, tags }) => [word, ...tags].join('/'))
    .join(' ');

type Tried = { readonly example: RecogniserExample; readonly found: readonly string[] };

function statusOf(tried: readonly Tried[]): RuleStatus {
  if (tried.length === 0) return 'no example';
  const failed = tried.filter(({ example, found }) => !isSame(example.finds, found));
  if (failed.some(({ example, found }) => example.finds.some((words) => !found.includes(words)))) {
    return 'missing';
  }
  if (failed.length > 0) return 'noisy';
  return tried.some(({ found }) => found.length > 0) ? 'holds' : 'never fires';
}

/** The patterns that match in none of the examples when each is alone. */
export function unusedPatterns(
  rule: RecognisingRule,
  extractWith: (rule: RecognisingRule) => Extract,
): readonly string[] {
  return rule.match.filter((pattern) => {
    const alone = { ...rule, match: [pattern] };
    const extract = extractWith(alone);
    return rule.examples.every((example) => wordsFound(alone, example, extract).length === 0);
  });
}
