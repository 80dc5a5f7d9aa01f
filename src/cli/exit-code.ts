import { type Finding, type Severity, severities } from '../domain/finding.js';

/** 0 done; 1 findings at or above `--fail-on`, failing examples; 2 not done as asked. */
export type ExitCode = 0 | 1 | 2;

/** Whether a finding is at least as severe as the severity named. */
export function reaches(findings: readonly Finding[], severity: Severity | undefined): boolean {
  if (severity === undefined) return false;
  const bar = severities.indexOf(severity);
  return findings.some((finding) => severities.indexOf(finding.severity) <= bar);
}
