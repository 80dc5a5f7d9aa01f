import { Ajv2020 } from 'ajv/dist/2020.js';
import { aspects, severities, verdicts } from '../domain/finding.js';
import type { BaselineReport } from '../domain/report.js';

const text = { type: 'string' };

function listOf(required: readonly string[], properties: Readonly<Record<string, object>>) {
  return { type: 'array', items: { type: 'object', required, properties } };
}

const evidence = listOf(['article', 'side', 'text'], { article: text, side: text, text });

/** As much of a report as a later one is compared with; other fields are not looked at. */
const reportSchema = {
  type: 'object',
  required: ['schema', 'stories', 'articles', 'findings'],
  properties: {
    schema: { const: 'twosource/report@1' },
    stories: listOf(['id'], { id: text }),
    articles: listOf(['id'], { id: text, outlet: text }),
    findings: listOf(
      ['id', 'story', 'verdict', 'aspect', 'severity', 'rule', 'title', 'message', 'evidence'],
      {
        id: text,
        story: text,
        verdict: { enum: verdicts },
        aspect: { enum: aspects },
        severity: { enum: severities },
        rule: text,
        title: text,
        message: text,
        evidence,
      },
    ),
  },
};

/** The value as a report, or what first keeps it from being one. */
export function asReport(value: unknown): { report: BaselineReport } | { fault: string } {
  const validate = new Ajv2020({ strictTypes: false }).compile(reportSchema);
  if (validate(value)) return { report: value as BaselineReport };
  const [error] = validate.errors ?? [];
  const place = error?.instancePath.slice(1, 80) || 'the file';
  return { fault: `not a report of twosource: ${place} ${error?.message ?? 'is otherwise'}` };
}
