import type { Span } from '../../domain/span.js';
import { bareEnd } from './bare-end.js';
import { type CuePlace, type Reported, reported } from './reported.js';
import { reportedEnd } from './reported-end.js';
import { subjectOf } from './subject-of.js';

/** What begins at `start` behind its cue is reported, if the cue has a subject. */
export function reportedFrom(place: CuePlace, start: number): Reported | undefined {
  const { text, region, cue, later, shared } = place;
  const end = reportedEnd(text, [start, region[1]], later);
  const subject = shared ?? subjectOf(text, region, cue, end);
  if (!subject || noSubject.test(text.slice(...subject))) return undefined;
  const stop = isSubordinate(text, region[0], subject, cue.span[0])
    ? firstComma(text, start, end)
    : end;
  return reported(text, [[start, stop]], { cue, subject });
}

/** "the combination of [pledged] votes", "Simply [assuming]": no subject ends or stands so. */
const noSubject =
  /(?:^|\s)(?:of|in|on|at|with|for|by|to|from|and|or|more|enough|[Aa]n?|[Tt]he)$|^(?:After|Before|Although|While|Though|Rather|Instead|Or|Back|[A-Z][a-z]+ly)$/;

const subordinating =
  /(?:^|, |—\s?|- )(?:(?:[Bb]ut|[Aa]nd|[Yy]et|[Ss]till|[Hh]owever),? )?(?:even )?(?:while|although|though|when|if|because|since|whereas)\b[^,]{0,80}$/i;

const opensRelative = /, (?:who|which)\b[^,]*$/i;

/** "While Roe says it fell, Orme…", "Roe, who says it fell, left": the clause ends with a comma. */
function isSubordinate(text: string, start: number, [from]: Span, cue: number): boolean {
  const relative = text.slice(Math.max(start, from - 2), cue);
  if (relative.includes(', ') && opensRelative.test(relative)) return true;
  return subordinating.test(text.slice(Math.max(start, from - 100), from));
}

function firstComma(text: string, start: number, end: number): number {
  const comma = text.slice(start, end).search(/, /);
  return comma < 0 ? end : bareEnd(text, start, start + comma);
}
