import type { Finding } from '../../domain/finding.js';
import type { Lookup } from './lookup.js';
import { shorten } from './printable.js';

/** What was found, and about which fact: a finding's title holds both where a rule made it. */
export interface Headline {
  readonly what: string;
  /** Words of the article around the fact; empty where the title does not end in them. */
  readonly about: string;
}

export function headlineOf({ title, fact }: Finding, lookup: Lookup): Headline {
  const about = lookup.facts.get(fact)?.title ?? '';
  const ending = `: ${about}`;
  return about !== '' && title.endsWith(ending)
    ? { what: shorten(title.slice(0, -ending.length), 160), about: shorten(about, 120) }
    : { what: shorten(title, 160), about: '' };
}
