import type { Span } from '../../domain/span.js';
import { bareEnd } from './bare-end.js';
import { type CuePlace, type Reported, reported } from './reported.js';
import { contentStart } from './reported-around.js';
import { reportedEnd } from './reported-end.js';
import { subjectBefore } from './subject-before.js';

/** "As Roe noted, trade fell.", "Trade fell, as Roe noted." */
export function asReported({ text, region, cue, later }: CuePlace): Reported | undefined {
  const [start, end] = region;
  if (
    !/^(?: [^,;:]{1,30})?(?:[.,]|$)/.test(text.slice(cue.span[1], Math.min(end, cue.span[1] + 34)))
  )
    return undefined;
  if (!/[Aa]s /.test(text.slice(start, cue.span[0]))) return undefined;
  if (toAct.test(text.slice(cue.span[1], Math.min(end, cue.span[1] + 30)))) return undefined;
  const subject = subjectBefore(text, [start, cue.span[0]]);
  if (
    !subject ||
    !/(?:^|, |[.”"] )[Aa]s $/.test(text.slice(Math.max(start, subject[0] - 5), subject[0]))
  )
    return undefined;
  const before: Span = [
    contentStart(text, [start, subject[0] - 3]),
    bareEnd(text, start, subject[0] - 3),
  ];
  if (before[1] > before[0]) return reported(text, [before], { cue, subject });
  const comma = text.indexOf(',', cue.span[1]);
  if (comma < 0 || comma >= end) return undefined;
  return reported(text, [[comma + 2, reportedEnd(text, [comma + 2, end], later)]], {
    cue,
    subject,
  });
}

/** "She will sell, as many [asked her to]": they did not say that she will. */
const toAct = /^(?: [\w.’'-]+){0,3} to\b/;
