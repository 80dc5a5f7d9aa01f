import { anyMonth, anyWeekday } from '../../domain/calendar-names.js';

const event =
  'meeting|interview|statement|speech|address|conference|briefing|rally|debate|event|hearing|appearance|forum|summit|call|remarks|podcast|broadcast|tweet|post|letter|email|e-mail|memo|op-ed|column|article|reception|dinner|lunch|breakfast|ceremony|visit|flight|session|trial|testimony|show|program|programme|town hall|message|video|report|book|blog|gathering|vigil|march|protest|inquiry|inquest|tour|stop|exchange|question time|news release|press release';
const determiners = 'a an the his her their its this that one another last separate written';
const determiner = `(?:${determiners.replaceAll(' ', '|')}|[A-Z][\\w.-]{1,20}[’']s?)`;
const noDay = `(?!${anyWeekday}|${anyMonth})`;
const proper = `${noDay}[A-Z][\\w.-]*(?:[’']s)?(?: ${noDay}[A-Z][\\w.-]*(?:[’']s)?){0,4}`;
/** "a [joint news] conference", but not "an order [to] address" */
const within =
  "(?:(?!(?:to|after|before|that|which|who|and|when|while|said|says|about) )[\\w’'.-]{1,20} ){0,4}?";
/** "with the BBC", "in Oslo" */
const complement = `(?: (?:with|in|at|for|to|on|outside|of) (?:(?:the |his |her )?${proper}|(?:reporters|journalists|supporters|staff|investors|voters|lawmakers)))?`;
const audience =
  '(?:reporters|journalists|parliament|Parliament|Congress|congress|MPs|lawmakers|legislators|senators|Commons|Senate|crowds?|audience|supporters|meeting|rally|conference|hearing|court|jury|inquiry|inquest|tribunal|committee|council|investors|shareholders|delegates|staff|workers|viewers|listeners|press|newspaper|magazine|broadcaster|programme|program|podcast|station|channel|news agency|summit|forum|gathering|assembly|panel)';
const outlet =
  'Times|Post|News|Radio|Television|TV|Journal|Ledger|Gazette|Herald|Tribune|Guardian|Telegraph|Observer|Independent|Courier|Magazine|Press|Today|Review|Monitor|Mail|Express|Mirror|Star|Chronicle|Globe|Standard|Reuters|Bloomberg|Politico|Axios|Fox|Sky';
const broadcaster = `(?:BBC|CNN|NBC|ABC|CBS|MSNBC|ITV|NPR|PBS|C-SPAN|Fox|Sky)(?:[’']s)?(?: ${noDay}[A-Z][\\w]*| \\d){0,3}`;
const platform =
  '(?:Twitter|X|Facebook|Instagram|Truth Social|Telegram|TikTok|LinkedIn|YouTube|Bluesky|Threads|WhatsApp|Weibo|social media)';

/** A way to name an occasion. */
interface OccasionKind {
  /** The words, in lower case, with which the pattern may begin. */
  readonly leads: readonly string[];
  /** In lower case; a lower-case second word must be one of these. Absent: any may follow. */
  readonly next?: readonly string[];
  /** Sticky; captures what is printed. */
  readonly pattern: RegExp;
}

const kind = (leads: string, pattern: string, next?: string): OccasionKind => ({
  leads: leads.split(' '),
  ...(next !== undefined && { next: next.split(' ') }),
  pattern: new RegExp(pattern, 'y'),
});
const giving = 'gave giving gives delivered delivering held holding';
const posting =
  'wrote writing writes posted posting posts said says shared announced tweeted message post statement account video';
const oneOf = (words: string) => `(?:${words.replaceAll(' ', '|')})`;

/** The most telling first. */
export const occasionKinds: readonly OccasionKind[] = [
  // "at a news conference in Oslo", "aboard the flight"
  kind(
    'in at during aboard',
    `(?:[Ii]n(?! the event (?:of|that)\\b)|[Aa]t|[Dd]uring|[Aa]board) (${determiner} ${within}(?:${event})\\b(?! (?:said|says|of the day)\\b)${complement})`,
    determiners,
  ),
  // "on a tour of the harbour", but not "on their report", "on the space program"
  kind(
    'on',
    `[Oo]n (${determiner} (?:(?!(?:to|after|before|that|which|who|and|when|while|said|says|about) )[\\w’'.-]{1,20} ){0,3}?(?:show|podcast|broadcast|call|flight|visit|tour|march|stop|(?:radio|television|TV|news|talk|morning) program(?:me)?)\\b(?! (?:said|says)\\b)${complement})`,
    determiners,
  ),
  // "gave a speech in parliament"
  kind(
    giving,
    `${oneOf(giving)} (${determiner} ${within}(?:speech|address|interview|conference|briefing|statement|sermon|lecture|rally)\\b${complement})`,
    determiners,
  ),
  kind('en', "([Ee]n route to (?:the )?[A-Z][\\w’'.]{0,20}(?: [A-Z][\\w’'.]{1,20}){0,2})"),
  // "told a Cabinet meeting", "speaking to a crowd of farmers"
  kind(
    'told tell tells telling addressed addressing spoke speaks speaking talking talked',
    `(?:[Tt]old|[Tt]ell|[Tt]ells|[Tt]elling|[Aa]ddress(?:ed|ing)|(?:[Ss]p(?:oke|eaks|eaking)|talking|talked) (?:to|with)) ((?:(?:a|an|the|his|her|their) )?(?:[\\w’'-]{1,20} ){0,3}?${audience}(?: of [a-z]{3,15})?)\\b(?![’'])`,
  ),
  // "told the BBC", "told Coast Radio"
  kind(
    'told telling tells',
    `(?:[Tt]old|[Tt]elling|[Tt]ells) ((?:the )?(?:[A-Z]{2,6}\\b(?:[’']s)?(?: [A-Z][\\w.-]*| \\d){0,3}|(?:[A-Z][\\w.’'-]* ){0,3}(?:${outlet})\\b(?: [A-Z][\\w.-]*){0,2}))`,
  ),
  kind('on', `[Oo]n (${broadcaster})`, ''),
  // "wrote on X", "posted on Facebook"
  kind(posting, `${oneOf(posting)} on (${platform})\\b(?![’'])`, 'on'),
];
