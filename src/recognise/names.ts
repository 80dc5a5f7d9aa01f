import type { SegmentedArticle } from '../domain/segments.js';
import type { Span } from '../domain/span.js';
import { isImpersonal, type NameRun, nameRunsIn } from './quotes/name-runs.js';
import { courtesyTitles, female, male } from './quotes/person-words.js';
import { rolesAround } from './quotes/roles.js';

export type Gender = 'male' | 'female';

/** Someone an article names. */
export interface Person {
  /** The fullest form that the article has, without titles. */
  readonly name: string;
  /** Every place where a form of the name stands, titles left out, in order. */
  readonly mentions: readonly Span[];
  /** The other forms printed: "Starmer", "Sir Keir". */
  readonly also: readonly string[];
  /** Where a title or a common given name shows it. */
  readonly gender?: Gender;
  /** Lower-case words of office tied to the name: "prime minister", "president". */
  readonly roles: readonly string[];
}

interface Draft {
  name: string;
  readonly mentions: Span[];
  readonly also: Set<string>;
  readonly roles: Set<string>;
  gender: Gender | undefined;
  /** Named with a title or by a common given name, or named again by surname alone. */
  certain: boolean;
}

/**
 * The people of an article in order of appearance: capitalised runs, joined by surname after the
 * full name ("Keir Starmer … Starmer") and by given name after a title ("Sir Keir"). One pass.
 */
export function findPeople(segmented: SegmentedArticle): readonly Person[] {
  const drafts: Draft[] = [];
  const bySurname = new Map<string, Draft>();
  const byGiven = new Map<string, Draft>();
  const isKnown = (name: string) => bySurname.has(name) || byGiven.has(name);
  nameRunsIn(segmented, isKnown, (run) => {
    const known = knownAs(run, bySurname, byGiven);
    const draft = known ?? newDraft(run);
    if (!draft) return;
    if (!known) drafts.push(draft);
    addMention(draft, run, segmented.article.text);
    index(draft, run, bySurname, byGiven);
  });
  return drafts.filter(({ certain }) => certain).map(toPerson);
}

function knownAs(run: NameRun, bySurname: Map<string, Draft>, byGiven: Map<string, Draft>) {
  const given = run.names[0] ?? '';
  const last = run.names.at(-1) ?? '';
  const draft = bySurname.get(last);
  if (run.names.length === 1)
    return draft ?? (isCommonGiven(given) || run.knighted ? byGiven.get(given) : undefined);
  // "Bill Clinton" after "Hillary Clinton" is someone else; after "Mr. Clinton" he is not.
  if (draft && (!draft.name.includes(' ') || given === draft.name.split(' ')[0])) return draft;
  return undefined;
}

/** "Lord Roe", "Pope John": nobody is called by the rest alone. */
const styled = /(?:^| )(?:Lord|Lady|Baroness|Pope|King|Queen|Prince|Princess)$/;
const lastWord = (title: string) => title.slice(title.lastIndexOf(' ') + 1);

function newDraft(run: NameRun): Draft | undefined {
  if (isImpersonal(run)) return undefined;
  const isTitled = run.title !== '';
  if (run.names.length === 1 && !isTitled) return undefined;
  const certain =
    isTitled ||
    isCommonGiven(run.names[0] ?? '') ||
    run.names.some((name) => /^\p{Lu}\.$/u.test(name));
  return {
    name: styled.test(run.title)
      ? `${lastWord(run.title)} ${run.names.join(' ')}`
      : run.names.join(' '),
    mentions: [],
    also: new Set(),
    roles: new Set(),
    gender: undefined,
    certain,
  };
}

const withoutNation = (title: string) =>
  title
    .split(' ')
    .filter((word) => courtesyTitles.has(word))
    .join(' ');

function addMention(draft: Draft, run: NameRun, text: string): void {
  const form = run.names.join(' ');
  if (draft.mentions.length > 0 && run.names.length === 1) draft.certain = true;
  if (form.length > draft.name.length) draft.name = form;
  draft.mentions.push(run.span);
  draft.also.add(
    run.title && run.names.length === 1 ? `${withoutNation(run.title)} ${form}` : form,
  );
  draft.gender ??= genderOf(run);
  if (run.names.length > 1 || run.title) {
    for (const role of rolesAround(text, run)) draft.roles.add(role);
  }
}

function index(
  draft: Draft,
  run: NameRun,
  bySurname: Map<string, Draft>,
  byGiven: Map<string, Draft>,
) {
  if (run.names.length > 1 || run.title) bySurname.set(run.names.at(-1) ?? '', draft);
  if (run.names.length > 1) byGiven.set(run.names[0] ?? '', draft);
}

const isCommonGiven = (name: string) => male.has(name) || female.has(name);

function genderOf({ title, names }: NameRun): Gender | undefined {
  for (const word of [...title.split(/[ .]+/), names.length > 1 ? (names[0] ?? '') : '']) {
    if (male.has(word)) return 'male';
    if (female.has(word)) return 'female';
  }
  return undefined;
}

function toPerson({ name, mentions, also, roles, gender }: Draft): Person {
  const others = [...also].filter((form) => form !== name);
  return { name, mentions, also: others, roles: [...roles], ...(gender && { gender }) };
}
