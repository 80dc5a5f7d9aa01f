import type { Span } from '../../domain/span.js';

const event =
  'meeting|interview|statement|speech|address|conference|briefing|rally|debate|event|hearing|appearance|forum|summit|call|remarks|podcast|broadcast|tweet|post|letter|email|memo|op-ed|column|article|reception|dinner|lunch|ceremony|visit|flight|plane|session|trial|testimony|show|program|programme|town hall|message|video|report|book|blog';
const patterns = [
  new RegExp(
    `\\b(?:in|at|during|on|aboard|after|before|from) ((?:a|an|the|his|her|their|its|this|that|one|another|last|[A-Z][\\w’']{1,20}) (?:[\\w’'.-]{1,20} ){0,4}?(?:${event}))\\b(?! (?:said|says|of the day)\\b)`,
  ),
  /\b((?:while )?en route to (?:the )?[A-Z][\w’'.]{0,20}(?: [A-Z][\w’'.]{1,20}){0,2})/i,
  /\btold ((?:the )?(?:parliament|Parliament|Congress|MPs|lawmakers|reporters|journalists|Commons|House of Commons|Senate))\b/,
  /\btell(?:ing|s)? (a [A-Z][\w’']{1,20} meeting)\b/,
];

/** Where something was said, as printed in the carrier's sentence: "a Cabinet meeting". */
export function occasionIn(text: string, [start, end]: Span): string | undefined {
  const passage = text.slice(start, Math.min(end, start + 600));
  for (const pattern of patterns) {
    const found = pattern.exec(passage)?.[1];
    if (found) return found.replace(/[.,]$/, '');
  }
  return undefined;
}
