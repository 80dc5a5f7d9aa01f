import { articles } from '../domain/function-words.js';
import { isTelling, type Residue, saysOneThing, tellingPairs } from './residue.js';

const head =
  /^(?:chair|chairman|chairwoman|chairperson|chief|head|leader|director|president|boss|executive|spokesman|spokeswoman|spokesperson)$/iu;
const body =
  /^(?:company|firm|committee|commission|panel|council|board|agency|department|ministry|administration|union|coalition|association|organi[sz]ation|charity|foundation|campaign)$/iu;
/** "For the committee", "asked the committee": it is not the one who acts. */
const taken = /^(?:in|on|by|to|for|from|with|at|before|against)$/iu;
/** Who acts stands so near to the beginning of a clause. */
const reach = 7;
/** "The new chairman of the committee": so many words more may say who it is. */
const mostBefore = 1;

/**
 * Whether two clauses tell one act, of which one says that a body did it, and the other that its head did:
 *
 *     The chairman of the harbour committee asked for files.     The harbour committee asked for files.
 */
export function headOrBody(residue: Residue): boolean {
  if (!saysOneThing(residue)) return false;
  return tellingPairs(residue).some(([i, j]) => {
    if (i >= reach || j >= reach || !body.test(residue.a[i] ?? '')) return false;
    const [ours, theirs] = [actorOf(residue.a, i), actorOf(residue.b, j)];
    return ours !== undefined && theirs !== undefined && ours !== theirs;
  });
}

/** Whether the body at a place acts itself, or its head. */
function actorOf(words: readonly string[], place: number): 'head' | 'body' | undefined {
  const before = words.slice(0, place);
  const of = before.indexOf('of');
  if (before.some((word) => taken.test(word))) return undefined;
  if (of < 0) {
    // An article behind other words begins another phrase: "divers asked the committee".
    if (before.slice(1).some((word) => articles.includes(word))) return undefined;
    return head.test(words[place + 1] ?? '') ? 'head' : 'body';
  }
  const who = before.slice(0, of - 1).filter(isTelling);
  return head.test(before[of - 1] ?? '') && who.length <= mostBefore ? 'head' : undefined;
}
