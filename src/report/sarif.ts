import type { Run } from 'sarif';
import type { Places } from '../domain/place.js';
import type { Report } from '../domain/report.js';
import { locator } from './sarif/location.js';
import { goneResult, resultOf } from './sarif/result.js';
import { sarifText } from './sarif/text.js';
import { failedRules } from './view/failed-rules.js';
import { lookUp } from './view/lookup.js';
import { byWeight } from './view/order.js';
import { counted } from './view/words.js';

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The report as SARIF 2.1.0, a result a line, the weightiest first. */
export function* renderSarif(report: Report, places: Places): Generator<string> {
  const lookup = lookUp(report);
  const locate = locator(report, places, lookup);
  const rules = new Map(report.rules.map(({ id }, index) => [id, index]));
  yield `{"$schema": ${JSON.stringify(schema)},\n"version": "2.1.0",\n"runs": [{\n`;
  for (const [key, value] of Object.entries(runOf(report))) {
    yield `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;
  }
  yield '"results": [';
  let before = '\n';
  for (const finding of [...report.findings].sort(byWeight)) {
    const result = resultOf(finding, { report, rules, locate });
    yield before + JSON.stringify(result);
    before = ',\n';
  }
  for (const finding of report.baseline?.gone ?? []) {
    yield before + JSON.stringify(goneResult(finding, rules));
    before = ',\n';
  }
  yield '\n]}]}\n';
}

function runOf(report: Report): Omit<Run, 'results'> {
  const { tool, rules, failures, skipped } = report;
  return {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        rules: rules.map(({ id, title, note }) => ({
          id,
          shortDescription: { text: sarifText(title, 400) },
          ...(note && { fullDescription: { text: sarifText(note, 1500) } }),
        })),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        toolExecutionNotifications: [
          ...failedRules(failures).map(({ rule, times, message }) => ({
            level: 'error' as const,
            message: {
              text: sarifText(`Rule ${rule} failed ${counted(times, 'time')}: ${message}`, 1000),
            },
          })),
          ...skipped.map(({ source, reason }) => ({
            level: 'warning' as const,
            message: { text: sarifText(`Not used: ${source}: ${reason}`, 1000) },
          })),
        ],
      },
    ],
  };
}
