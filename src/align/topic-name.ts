import type { FramedArticle, Token } from '../domain/framed.js';

const capital = /^\p{Lu}/u;
const joins = /^(?:of|the|and|in|-)$/;
/** "Filming took place in Arlo": of what, the text leaves open too. */
const act = String.raw`\p{Lu}\p{Ll}{1,16}(?:ing|tion|graphy)(?= (?:is|was|took|began|started|ended|finished)\b)`;
const topic = String.raw`^\W{0,4}(?:It|He|She|They|The \p{Ll}{2,20}|${act})`;
const open = new RegExp(String.raw`${topic} \p{Ll}+`, 'u');
const openIs = new RegExp(String.raw`${topic} (?:is|are|was|were)\b`, 'u');
const be: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);

export const isCapital = ({ reading }: FramedArticle, { start }: Token): boolean =>
  capital.test(reading.article.text.charAt(start));

/**
 * Whether words that a text does not have are a name for what it leaves open:
 *
 *     Arlo Lock was built by Olaf Tern.     It was built by Olaf Tern.
 *     ^^^^^^^^^
 *
 * Who builds is not what is built: one of "was built" and "built" does not open both.
 *
 * @param missing places among the clause's tokens, ascending
 * @param text the one that may leave its topic open
 */
export function isTopicName(
  tokens: readonly Token[],
  missing: readonly number[],
  article: FramedArticle,
  text: string,
): boolean {
  const [first = 0, last = 0] = [missing[0], missing.at(-1)];
  const isName = (token: Token) => isCapital(article, token);
  const isRun = tokens
    .slice(first, last + 1)
    .every((token) => isName(token) || joins.test(token.word));
  if (!open.test(text) || !isRun || !missing.every((at) => isName(tokens[at] as Token)))
    return false;
  if (!tokens.slice(0, first).every(isName)) return tokens[first - 1]?.word !== 'by';
  const behind = tokens.slice(last + 1).find((token) => !isName(token));
  return be.has(behind?.word ?? '') === openIs.test(text);
}
