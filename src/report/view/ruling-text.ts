import type { Ruling } from '../../domain/decision.js';
import { shorten } from './printable.js';

/** `dismissed, house style, by A. Reader on 2031-05-20: “both are our own rounding”`. */
export function rulingText({ decision, reason, author, date, expires, note }: Ruling): string {
  const what = [decision === 'open' ? 'noted' : decision, reason?.replaceAll('-', ' ')]
    .filter(Boolean)
    .join(', ');
  const who = author === undefined ? '' : ` by ${shorten(author, 60)}`;
  const until = expires === undefined ? '' : `, until ${shorten(expires, 10)}`;
  const why = note === undefined ? '' : `: “${shorten(note, 300)}”`;
  return `${what}${who} on ${shorten(date, 10)}${until}${why}`;
}
