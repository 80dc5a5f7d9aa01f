import type { Claim } from '../domain/claim.js';
import type { Fact, Link, Slot, SlotName } from '../domain/fact.js';
import { byPlace, type Form } from './form.js';

/** The two claims that stand for a pair of forms, and how they were aligned. */
export interface Bridge {
  readonly a: Claim;
  readonly b: Claim;
  readonly link: Link;
}

/** Links this near to the best one count as good; among them the earliest claims are taken. */
const goodShare = 0.8;
/** Of all links between two forms a few are enough to look at. */
const mostTried = 4;

/**
 * Finds how two forms of a fact are aligned, the best way first. Directly linked claims are judged on their link.
 * Others only through a form to which both are linked, on slots composed of the two links: what
 * is not known through both is unknown, so that it cannot make a contradiction. Two quotations that
 * are parts of a longer one may be two sentences of it, and are not compared through it.
 */
export function bridges(fact: Fact, forms: readonly Form[]) {
  const places = new Map<string, Place>();
  for (const [form, { claims }] of forms.entries()) {
    for (const [rank, claim] of claims.entries()) places.set(claim.id, { form, rank, claim });
  }
  const direct = directBridges(fact.links, places, forms.length);
  return (i: number, j: number): readonly Bridge[] => {
    const found = direct(i, j);
    return found.length > 0 || isQuote(forms[i]) ? found : composed(forms, direct, i, j);
  };
}

const isQuote = (form: Form | undefined) => form?.claims[0]?.kind === 'quote';

type Place = { readonly form: number; readonly rank: number; readonly claim: Claim };

/** A link taken from one form to another; most are not taken, and so not turned around. */
type Step = Bridge & { readonly rank: number; readonly isTurned: boolean };
type Direct = (i: number, j: number) => readonly Bridge[];

function directBridges(
  links: readonly Link[],
  places: ReadonlyMap<string, Place>,
  forms: number,
): Direct {
  const byForms = new Map<number, Step[]>();
  const keyOf = (i: number, j: number) => i * forms + j;
  for (const link of links) {
    const [a, b] = [places.get(link.a), places.get(link.b)];
    if (!a || !b || a.claim.article === b.claim.article) continue;
    const rank = a.rank + b.rank;
    push(byForms, keyOf(a.form, b.form), step(a.claim, b.claim, false));
    if (a.form !== b.form) push(byForms, keyOf(b.form, a.form), step(b.claim, a.claim, true));

    function step(from: Claim, to: Claim, isTurned: boolean): Step {
      return { a: from, b: to, link, rank, isTurned };
    }
  }
  const sorted = new Map([...byForms].map(([key, list]) => [key, ranked(list)]));
  return (i, j) => sorted.get(keyOf(i, j)) ?? [];
}

function push<Item>(lists: Map<number, Item[]>, key: number, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Good links first, the earliest claims first among them, then a fixed order. */
function ranked(list: readonly Step[]): readonly Bridge[] {
  const best = list.reduce((most, { link }) => Math.max(most, link.score), 0);
  const isGood = ({ link }: Step) => link.score >= goodShare * best;
  return [...list]
    .sort(
      (x, y) =>
        Number(isGood(y)) - Number(isGood(x)) ||
        x.rank - y.rank ||
        byPlace(x.a, y.a) ||
        byPlace(x.b, y.b),
    )
    .slice(0, mostTried)
    .map(({ a, b, link, isTurned }) => (isTurned ? turned({ a: b, b: a, link }) : { a, b, link }));
}

function composed(forms: readonly Form[], direct: Direct, i: number, j: number): readonly Bridge[] {
  let best: Bridge | undefined;
  for (let via = 0; via < forms.length; via++) {
    if (via === i || via === j) continue;
    const found = through(direct(i, via), direct(via, j));
    if (found && (!best || found.link.score > best.link.score)) best = found;
  }
  return best ? [best] : [];
}

/** The first legs that end in different articles. */
function through(to: readonly Bridge[], from: readonly Bridge[]): Bridge | undefined {
  for (const first of to) {
    for (const second of from) {
      if (first.a.article !== second.b.article) {
        return { a: first.a, b: second.b, link: compose(first.link, second.link) };
      }
    }
  }
  return undefined;
}

export function turned({ a, b, link }: Bridge): Bridge {
  const slots = link.slots.map((slot) => ({ ...slot, a: slot.b, b: slot.a }));
  return { a: b, b: a, link: { ...link, a: link.b, b: link.a, slots } };
}

function compose(first: Link, second: Link): Link {
  const slots = first.slots.flatMap((slot) => {
    const next = second.slots.find(({ name }) => name === slot.name);
    return next ? [composeSlot(slot.name, slot, next)] : [];
  });
  return { a: first.a, b: second.b, score: Math.min(first.score, second.score), slots };
}

/** Same and same is the same; two compatible legs say nothing, nor do two different ones. */
function composeSlot(name: SlotName, first: Slot, second: Slot): Slot {
  const legs = [first.match, second.match];
  const weaker = legs.find((match) => match !== 'same') ?? 'same';
  const match = legs.includes('same') ? weaker : 'unknown';
  return { name, a: first.a, b: second.b, match };
}
