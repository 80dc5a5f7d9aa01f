import type { SegmentedArticle } from '../domain/segments.js';
import type { Span } from '../domain/span.js';
import type { Building } from './building.js';
import { addMention, type Draft, newDraft } from './names/draft.js';
import type { Gender } from './names/gender.js';
import { nameRunsIn } from './names/name-runs.js';
import { peopleRegister } from './names/register.js';
import type { Role } from './names/roles.js';
import { wordsOf } from './words.js';

/** Someone an article names. */
export interface Person {
  /** The fullest form that the article has, without titles. */
  readonly name: string;
  /** Every place where a form of the name stands, titles left out, in order. */
  readonly mentions: readonly Span[];
  /** Where a title or a common given name shows it. */
  readonly gender?: Gender;
  /** Words of office tied to the name, "prime minister", "president", each where it is told first. */
  readonly roles: readonly Role[];
}

/**
 * The people of an article in order of appearance: capitalised runs, joined by surname after the
 * full name ("Keir Starmer … Starmer") and by given name after a title ("Sir Keir"). A surname that
 * several people bear is nobody's, unless one was called by it before the others came. One pass.
 */
export function findPeople(
  { article }: SegmentedArticle,
  words = wordsOf(article.text),
): readonly Person[] {
  const drafts: Draft[] = [];
  const register = peopleRegister();
  nameRunsIn(article.text, words, register, (run) => {
    const known = register.find(run);
    if (known === 'ambiguous') return;
    const draft = known ?? newDraft(run);
    if (!draft) return;
    if (!known) drafts.push(draft);
    addMention(draft, run, article.text);
    register.add(draft, run);
  });
  return drafts.filter(({ certain }) => certain).map(toPerson);
}

function toPerson({ name, mentions, roles, gender }: Draft): Person {
  const person: Building<Person> = { name, mentions, roles };
  if (gender) person.gender = gender;
  return person;
}
