import type { Finding, Verdict } from '../../domain/finding.js';
import type { Summary } from '../../domain/report.js';

/** Headings of the verdicts, in the plural. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  contradiction: 'Contradictions',
  update: 'Updates',
  difference: 'Differences',
  refinement: 'Refinements',
  agreement: 'Agreements',
  'single-source': 'Only in one outlet',
};

/** `1 outlet`, `2 outlets`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** `3 outlets, 2 independent`. */
export function standingOf({ outlets, independent }: Finding): string {
  return `${counted(outlets, 'outlet')}, ${independent} independent`;
}

/** `13 articles, 2 stories, 210 claims, 88 facts`. */
export function sizeOf(summary: Summary): string {
  return [
    counted(summary.articles, 'article'),
    counted(summary.stories, 'story', 'stories'),
    counted(summary.claims, 'claim'),
    counted(summary.facts, 'fact'),
  ].join(', ');
}

/** `41 %` of a share from 0 to 1. */
export function percentText(share: number): string {
  return `${Math.round(share * 100)} %`;
}
