import type { Span } from '../../domain/span.js';
import { wordSet } from '../../domain/word-set.js';
import { lean } from '../lean-pattern.js';
import type { Gender } from './gender.js';
import { isCommonGiven } from './gender.js';
import { isImpersonal } from './impersonal.js';
import type { NameRun } from './name-runs.js';
import { type Role, rolesAround } from './roles.js';

/** A person while the article is being read. */
export interface Draft {
  name: string;
  /** The longest row of names met: "Jan", "Roe". */
  names: readonly string[];
  readonly mentions: Span[];
  /** Each where it is told first. */
  readonly roles: Role[];
  gender: Gender | undefined;
  /** A title, role, age, common given name, "who" or second mention by surname shows that it is one. */
  certain: boolean;
}

/** "Lord Roe", "Pope John": nobody is called by the rest alone. */
const styles = wordSet('Lord Lady Baroness Pope King Queen Prince Princess');
const lastWord = (title: string) => title.slice(title.lastIndexOf(' ') + 1);

/** Someone not met before; undefined where the run names nobody. */
export function newDraft(run: NameRun): Draft | undefined {
  if (isImpersonal(run)) return undefined;
  const { names, form, title } = run;
  if (names.length === 1 && title === '') return undefined;
  return {
    name: styles.has(lastWord(title)) ? `${lastWord(title)} ${form}` : form,
    names,
    mentions: [],
    roles: [],
    gender: undefined,
    certain:
      title !== '' || isCommonGiven(names[0] ?? '') || names.some((name) => initial.test(name)),
  };
}

/** More of them are no person's. */
const mostRoles = 40;

const initial = lean(/^\p{Lu}\.$/u);

export function addMention(draft: Draft, run: NameRun, text: string): void {
  const { names, form, title, span } = run;
  if (draft.mentions.length > 0 && names.length === 1) draft.certain = true;
  if (form.length > draft.name.length) {
    draft.name = form;
    draft.names = names;
  }
  draft.mentions.push(span);
  draft.gender ??= run.gender;
  if (names.length > 1 && isToldOf(text, span[1])) draft.certain = true;
  if (names.length === 1 && !title && text.charAt(span[1]) !== ',') return;
  for (const role of rolesAround(text, run)) {
    addRole(draft, role);
    draft.certain = true;
  }
}

function addRole({ roles }: Draft, role: Role): void {
  if (roles.length < mostRoles && !roles.some((known) => known.role === role.role))
    roles.push(role);
}

/** ", who left": who is one, and no company; ", 57,": so is what has an age. */
const ofPerson = /^, (?:who |(?:aged )?[1-9]\d, )/;
const isToldOf = (text: string, end: number) =>
  text.charAt(end) === ',' && ofPerson.test(text.slice(end, end + 12));
