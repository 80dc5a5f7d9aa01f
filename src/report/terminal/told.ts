import type { Report } from '../../domain/report.js';
import { goneTexts } from '../view/baseline-text.js';
import { lapsedTexts } from '../view/lapsed.js';
import { counted } from '../view/words.js';
import { clip } from './clip.js';
import type { Ink } from './ink.js';

interface Room {
  readonly width: number;
  readonly ink: Ink;
  readonly all?: boolean;
}

const mostTold = 10;

/** Findings of the baseline that are no more. */
export function goneLines({ baseline }: Report, options: Room): readonly string[] {
  if (!baseline) return [];
  return told(`${counted(baseline.gone.length, 'finding')} gone`, goneTexts(baseline), options);
}

/** Decisions that hold no longer. */
export function decisionLines({ decisions }: Report, options: Room): readonly string[] {
  if (!decisions) return [];
  return told(
    `${counted(decisions.lapsed.length, 'decision')} without effect`,
    lapsedTexts(decisions),
    options,
  );
}

/** Inputs that are not used. */
export function skippedLines({ skipped }: Report, options: Room): readonly string[] {
  const lines = skipped.map(({ source, reason }) => `${source}: ${reason}`);
  return told(`${counted(skipped.length, 'input')} not used`, lines, options);
}

/** Rules that failed on some claims. */
export function failureLines({ failures }: Report, options: Room): readonly string[] {
  const lines = failures.map(
    ({ rule, message, claims }) => `${rule}: ${message} (${claims.join(', ')})`,
  );
  return told(`a rule failed ${counted(failures.length, 'time')}`, lines, options);
}

function told(
  heading: string,
  lines: readonly string[],
  { ink, width, all }: Room,
): readonly string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, all ? Infinity : mostTold);
  const hidden = lines.length - shown.length;
  return [
    ink.heading(heading),
    ...shown.map((line) => `  ${clip(line, width - 2)}`),
    ...(hidden > 0 ? [`  … and ${hidden} more`] : []),
    '',
  ];
}
