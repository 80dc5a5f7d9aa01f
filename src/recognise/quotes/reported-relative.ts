import { bareEnd } from './bare-end.js';
import { hasFiniteVerb } from './finite.js';
import { type CuePlace, type Reported, reported } from './reported.js';
import { subjectBefore } from './subject-before.js';

const relative = /\b(?:which|that|what|who) $/;
/** A look that spares the search for a subject. */
const mayRelate = /wh(?:ich|at|o) |that /;
const verb = /^ (?:[a-z]{2,15}ly )?(?:[a-z]{3,15}(?:ed|s)|\S{2,8}) /;

/** "a plan that Roe said would fail": what is said of the plan. */
export function inRelative({ text, region, cue }: CuePlace): Reported | undefined {
  const [start, end] = region;
  const rest = text.slice(cue.span[1], Math.min(end, cue.span[1] + 200));
  const first = verb.exec(rest)?.[0];
  if (!first || !(hasFiniteVerb(first) || /(?:ed|[a-z]s) $/.test(first))) return undefined;
  if (!mayRelate.test(text.slice(start, cue.span[0]))) return undefined;
  const subject = subjectBefore(text, [start, cue.span[0]]);
  if (!subject || !relative.test(text.slice(Math.max(start, subject[0] - 7), subject[0])))
    return undefined;
  const stop = rest.search(/[,;—–]/);
  const from = cue.span[1] + 1;
  const to = bareEnd(text, from, stop < 0 ? Math.min(end, cue.span[1] + 200) : cue.span[1] + stop);
  return reported(text, [[from, to]], { cue, subject });
}
