import type { SegmentedArticle } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import { courtesyTitles, impersonal, sentenceOpeners, titleFillers } from './person-words.js';

/** A run of capitalised words that may name a person. */
export interface NameRun {
  /** The names without the titles. */
  readonly span: Span;
  readonly names: readonly string[];
  /** "Foreign Secretary", "Mr", or empty. */
  readonly title: string;
  /** What the title and the words around say the person is, in lower case. */
  readonly roles: readonly string[];
  /** "Sir Keir": the one title that goes with the given name alone. */
  readonly knighted: boolean;
}

const letter = "A-Za-zÀ-ÖØ-öø-ɏ'’-";
const capital = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĶŁĻŃŅŇŐŒŘŚŞŠŢŤŪŮŰŹŻŽ';
const abbreviated =
  '(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rev|Hon|Jr|Sr|St)\\.';
const word = `(?:${abbreviated}|(?:[A-Z]\\.){1,4}|[${capital}][${letter}]{0,30})`;
const particle = '(?:de|da|del|della|der|den|van|von|bin|al|el|la|le|dos|di|du)';
const run = new RegExp(
  `(?<![${letter}\\w@#])${word}(?:[ \\u00a0](?:${particle} ){0,2}${word}){0,7}`,
  'g',
);

export function nameRunsIn({ article, sentences }: SegmentedArticle): NameRun[] {
  const runs: NameRun[] = [];
  const starts = new Set(sentences.map(({ span }) => span[0]));
  for (const found of article.text.matchAll(run)) {
    const read = readRun(article.text, found[0], found.index, starts);
    if (read) runs.push(read);
  }
  return runs;
}

const plain = (token: string) => token.replace(/['’]s?$/, '').replace(/(?<=\w{2})\.$/, '');

function readRun(
  text: string,
  words: string,
  start: number,
  starts: ReadonlySet<number>,
): NameRun | undefined {
  const tokens = words.split(/[ \u00a0]/);
  let at = 0;
  const opensSentence = starts.has(start) || /["“‘'(]/.test(text.charAt(start - 1));
  if (opensSentence || tokens.length > 1)
    while (at < tokens.length && sentenceOpeners.has(tokens[at] ?? '')) at += 1;
  const titleFrom = at;
  const lastTitle = tokens.findLastIndex((token) => courtesyTitles.has(plain(token)));
  let names = lastTitle >= at && lastTitle < tokens.length - 1 ? lastTitle + 1 : at;
  if (names === at) while (titleFillers.has(plain(tokens[names] ?? ''))) names += 1;
  if (names >= tokens.length) return undefined;
  const kept = tokens.slice(names);
  // A possessive ends the name: "Trump’s National Security Council".
  const owner = kept.findIndex((token) => /['’]s?$/.test(token));
  const used = owner >= 0 ? kept.slice(0, owner + 1) : kept;
  const offset = tokens.slice(0, names).reduce((sum, token) => sum + token.length + 1, 0);
  const last = used.at(-1) ?? '';
  const length = used.join(' ').length - (last.length - last.replace(/['’]s?$/, '').length);
  const span: Span = [start + offset, start + offset + length];
  if (length < 2) return undefined;
  const printed = tokens.slice(titleFrom, names).map(plain);
  const title = printed.join(' ');
  return {
    span,
    names: text.slice(...span).split(/[ \u00a0]/),
    title,
    roles: rolesAround(text, start + tokens.slice(0, titleFrom).join(' ').length, span[1], title),
    knighted: printed.includes('Sir') || printed.includes('Dame'),
  };
}

const roleNoun =
  /(?:^|[\s-])((?:[\w’'-]{1,20} ){0,3}(?:president|minister|secretary|chancellor|senator|governor|mayor|leader|spokesman|spokeswoman|spokesperson|chairman|chairwoman|director|ambassador|representative|congressman|congresswoman|adviser|advisor|attorney|lawyer|judge|commissioner|executive|professor|analyst|economist|candidate|nominee|manager|strategist|aide|officer|general|sheriff|chief|premier|king|queen|pope|author|editor|journalist|host|speaker|lawmaker|peer))$/i;
const courtesyOnly = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame)$/;

/** Title, "prime minister Jane Roe", "Jane Roe, the prime minister,". */
function rolesAround(text: string, start: number, end: number, title: string): string[] {
  const roles: string[] = [];
  if (title && !courtesyOnly.test(title)) roles.push(title.toLowerCase());
  const before = roleNoun.exec(text.slice(Math.max(0, start - 60), start).trimEnd());
  if (before?.[1] && !/[.,;:"”]/.test(before[1])) roles.push(before[1].toLowerCase());
  if (text.charAt(end) === ',') {
    const apposition = /^, (?:(?:the|a|an|his|her|their|its) )?([^,.;:"“”()\n]{3,60})[,.]/i.exec(
      text.slice(end, end + 70),
    )?.[1];
    const head = apposition?.split(/ (?:of|for|at|in|from|with|on|who|to) /)[0];
    if (head && roleNoun.test(` ${head}`)) roles.push((apposition ?? '').toLowerCase());
  }
  return roles;
}

/** An institution, a place, an abbreviation: told by one of its words. */
export function isImpersonal({ names, title }: NameRun): boolean {
  if (names.length > 5 || names.some((name) => impersonal.has(name) || courtesyTitles.has(name)))
    return !(title && names.length === 1 && !impersonal.has(names[0] ?? ''));
  return names.every(
    (name) => name.length > 1 && name === name.toUpperCase() && !name.includes('.'),
  );
}
