import type { BaselineMark, BaselineSummary } from '../../domain/report.js';
import { shorten } from './printable.js';

/** `since the baseline: 2 new, 1 changed, 24 unchanged, 3 gone`. */
export function baselineText(baseline: BaselineSummary): string {
  const { changed, unchanged, gone } = baseline;
  return `since the baseline: ${baseline.new} new, ${changed} changed, ${unchanged} unchanged, ${gone.length} gone`;
}

/** `verdict was difference; no longer: The Bay “$5.9m”`; empty where nothing was otherwise. */
export function wasText(baseline: BaselineMark | undefined): string {
  return (baseline?.was ?? []).map((one) => shorten(one, 160)).join('; ');
}

/** A finding of the baseline that is no more: `difference, wording: The quotation …`. */
export function goneTexts({ gone }: BaselineSummary): readonly string[] {
  return gone.map(({ verdict, aspect, title }) => `${verdict}, ${aspect}: ${shorten(title, 200)}`);
}
