import type { Span } from '../../domain/span.js';
import type { Cue } from './cues.js';

const event =
  'meeting|interview|statement|speech|address|conference|briefing|rally|debate|event|hearing|appearance|forum|summit|call|remarks|podcast|broadcast|tweet|post|letter|email|e-mail|memo|op-ed|column|article|reception|dinner|lunch|breakfast|ceremony|visit|flight|session|trial|testimony|show|program|programme|town hall|message|video|report|book|blog|gathering|vigil|march|protest|inquiry|inquest|tour|stop|exchange|question time|news release|press release';
const determiner =
  "(?:a|an|the|his|her|their|its|this|that|one|another|last|separate|written|[A-Z][\\w.-]{1,20}[’']s?)";
const proper =
  "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr|Sept|Octo|Novem|Decem)[a-z]+|March|April|May|June|July|August)[A-Z][\\w.-]*(?:[’']s)?(?: [A-Z][\\w.-]*(?:[’']s)?){0,4}";
/** "a [joint news] conference", but not "an order [to] address" */
const within =
  "(?:(?!(?:to|after|before|that|which|who|and|when|while|said|says|about) )[\\w’'.-]{1,20} ){0,4}?";
/** "with the BBC", "in Oslo" */
const complement = `(?: (?:with|in|at|for|to|on|outside|of) (?:(?:the |his |her )?${proper}|(?:reporters|journalists|supporters|staff|investors|voters|lawmakers)))?`;
const audience =
  '(?:reporters|journalists|parliament|Parliament|Congress|congress|MPs|lawmakers|legislators|senators|Commons|Senate|crowds?|audience|supporters|meeting|rally|conference|hearing|court|jury|inquiry|inquest|tribunal|committee|council|investors|shareholders|delegates|staff|workers|viewers|listeners|press|newspaper|magazine|broadcaster|programme|program|podcast|station|channel|news agency|summit|forum|gathering|assembly|panel)';
const outlet =
  'Times|Post|News|Radio|Television|TV|Journal|Ledger|Gazette|Herald|Tribune|Guardian|Telegraph|Observer|Independent|Courier|Magazine|Press|Today|Review|Monitor|Mail|Express|Mirror|Star|Chronicle|Globe|Standard|Reuters|Bloomberg|Politico|Axios|Fox|Sky';
const broadcaster = `(?:BBC|CNN|NBC|ABC|CBS|MSNBC|ITV|NPR|PBS|C-SPAN|Fox|Sky)(?:[’']s)?(?: [A-Z][\\w]*| \\d){0,3}`;
const platform =
  '(?:Twitter|X|Facebook|Instagram|Truth Social|Telegram|TikTok|LinkedIn|YouTube|Bluesky|Threads|WhatsApp|Weibo|social media)';

/** Kinds of occasion, the most telling first; each pattern captures what is printed. */
const kinds: readonly RegExp[] = [
  // "at a news conference in Oslo", "aboard the flight"
  new RegExp(
    `\\b(?:[Ii]n(?! the event (?:of|that)\\b)|[Aa]t|[Dd]uring|[Oo]n|[Aa]board) (${determiner} ${within}(?:${event})\\b(?! (?:said|says|of the day)\\b)${complement})`,
    'g',
  ),
  // "gave a speech in parliament"
  new RegExp(
    `\\b(?:gave|giving|gives|delivered|delivering|held|holding) (${determiner} ${within}(?:speech|address|interview|conference|briefing|statement|sermon|lecture|rally)\\b${complement})`,
    'g',
  ),
  /\b([Ee]n route to (?:the )?[A-Z][\w’'.]{0,20}(?: [A-Z][\w’'.]{1,20}){0,2})/g,
  // "told a Cabinet meeting", "speaking to a crowd of farmers"
  new RegExp(
    `\\b(?:[Tt]old|[Tt]ell|[Tt]ells|[Tt]elling|[Aa]ddress(?:ed|ing)|(?:[Ss]p(?:oke|eaks|eaking)|talking|talked) (?:to|with)) ((?:(?:a|an|the|his|her|their) )?(?:[\\w’'-]{1,20} ){0,3}?${audience}(?: of [a-z]{3,15})?)\\b(?![’'])`,
    'g',
  ),
  // "told the BBC", "told Coast Radio"
  new RegExp(
    `\\b(?:[Tt]old|[Tt]elling|[Tt]ells) ((?:the )?(?:[A-Z]{2,6}\\b(?:[’']s)?(?: [A-Z][\\w.-]*| \\d){0,3}|(?:[A-Z][\\w.’'-]* ){0,3}(?:${outlet})\\b(?: [A-Z][\\w.-]*){0,2}))`,
    'g',
  ),
  new RegExp(`\\b[Oo]n (${broadcaster})`, 'g'),
  // "wrote on X", "posted on Facebook"
  new RegExp(
    `\\b(?:wrote|writing|writes|posted|posting|posts|said|says|shared|announced|tweeted|message|post|statement|account|video) on (${platform})\\b(?![’'])`,
    'g',
  ),
];

/** Where it may be said, on either side of the cue, in characters. */
const reach = 300;

/**
 * Where something was said, as printed in the sentence that attributes it: "a Cabinet meeting",
 * "the BBC". The most telling kind counts, then the one nearest behind the cue.
 */
export function occasionIn(
  text: string,
  [start, end]: Span,
  cue: Cue | undefined,
  isQuoted: (place: number) => boolean,
): string | undefined {
  const at = cue?.span[0] ?? start;
  const from = Math.max(start, at - reach);
  const passage = text.slice(from, Math.min(end, at + reach));
  for (const kind of kinds) {
    let before: string | undefined;
    kind.lastIndex = 0;
    for (let found = kind.exec(passage); found; found = kind.exec(passage)) {
      const words = (found[1] ?? '').replace(/(?:[’']s?|[.,])$/, '');
      const place = from + found.index;
      if (isQuoted(place)) continue;
      if (place >= at) return words;
      before = words;
    }
    if (before) return before;
  }
  return undefined;
}
