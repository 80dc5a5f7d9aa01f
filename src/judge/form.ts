import { wordingOf } from '../compare/wording.js';
import type { Article } from '../domain/article.js';
import { byCodeUnits } from '../domain/by-code-units.js';
import type { Claim } from '../domain/claim.js';
import { isoMinutes } from '../domain/iso-date.js';

/**
 * Claims of one fact that say the same in the same way. A thousand witnesses have a handful of
 * forms, so judging pairs of forms costs no more than judging a few outlets.
 */
export interface Form {
  readonly key: string;
  /** In order of publication, then article and place: the first stands for the form. */
  readonly claims: readonly Claim[];
}

/** A fact with more forms than this is judged on those that most articles have. */
const mostForms = 40;

type Articles = ReadonlyMap<string, Article>;

/** What is claimed, without how firmly or by whom. */
export function contentKey(claim: Claim): string {
  const { time } = claim;
  const when = time && [time.value, time.start, time.end, time.relation ?? ''];
  if (claim.kind === 'quantity') {
    const { value, against, low, high, unit, dimension, change, of } = claim.quantity;
    return JSON.stringify([value, against, low, high, unit, dimension, change, of, when]);
  }
  if (claim.kind === 'time') return JSON.stringify(when);
  return JSON.stringify([wordingOf(claim.words).keys, when ?? null]);
}

function formKey(claim: Claim): string {
  const { kind, modality, polarity, holder = '' } = claim;
  const quantity = claim.kind === 'quantity' ? [claim.quantity.hedge, claim.quantity.step] : [];
  const quote =
    claim.kind === 'quote'
      ? [claim.quote.form, claim.quote.speaker, claim.quote.manner, claim.quote.occasion]
      : [claim.kind === 'statement' ? claim.told?.manner : undefined];
  const told = [kind, modality, polarity, holder.toLowerCase(), ...quantity, ...quote];
  return `${contentKey(claim)} ${JSON.stringify(told)}`;
}

/** Sorts a fact's claims into forms; forms and their claims come in a fixed order. */
export function formsOf(claims: readonly Claim[], articles: Articles): readonly Form[] {
  const byKey = new Map<string, Claim[]>();
  for (const claim of [...claims].sort(byPublication(articles))) {
    const key = formKey(claim);
    const form = byKey.get(key);
    if (form) form.push(claim);
    else byKey.set(key, [claim]);
  }
  const forms = [...byKey].map(([key, members]) => ({ key, claims: members }));
  return forms.sort(byWitnesses).slice(0, mostForms);
}

const witnesses = ({ claims }: Form) => new Set(claims.map(({ article }) => article)).size;

const byWitnesses = (a: Form, b: Form) => witnesses(b) - witnesses(a) || byCodeUnits(a.key, b.key);

/** Undated articles come last; ties go by article and place. */
function byPublication(articles: Articles): (a: Claim, b: Claim) => number {
  const minutes = ({ article }: Claim) =>
    isoMinutes(articles.get(article)?.published ?? '') ?? Number.MAX_VALUE;
  return (a, b) => minutes(a) - minutes(b) || byPlace(a, b);
}

export const byPlace = (a: Claim, b: Claim): number =>
  byCodeUnits(a.article, b.article) ||
  a.span[0] - b.span[0] ||
  a.span[1] - b.span[1] ||
  byCodeUnits(a.id, b.id);
