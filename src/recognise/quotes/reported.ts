import type { Span } from '../../domain/span.js';
import type { Carrier } from './carrier.js';
import type { Cue } from './cues.js';

/** A clause without marks that somebody is said to have said. */
export interface Reported {
  readonly content: Span;
  readonly carrier: Carrier;
}

/** What a cue reports within a stretch of its sentence, if it reports. */
export type ReportReader = (text: string, region: Span, cue: Cue) => Reported | undefined;

/** A clause has three words or more. */
export function reported(text: string, content: Span, carrier: Carrier): Reported | undefined {
  const words = text.slice(content[0], Math.min(content[1], content[0] + 80)).split(/\s+/, 3);
  return content[1] > content[0] && words.length === 3 ? { content, carrier } : undefined;
}
