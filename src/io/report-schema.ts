import { Ajv2020 } from 'ajv/dist/2020.js';
import { aspects, severities, verdicts } from '../domain/finding.js';
import type { BaselineReport, Report } from '../domain/report.js';

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

const span = { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 };
const texts = { type: 'array', items: text };

/** As much as it takes to show a finding with its words and to run its articles again. */
const wholeSchema = {
  allOf: [reportSchema],
  type: 'object',
  required: ['claims', 'facts', 'lineage'],
  properties: {
    articles: listOf(['id', 'story', 'text', 'lineage'], {
      id: text,
      story: text,
      text,
      lineage: text,
      published: text,
    }),
    claims: listOf(['id', 'article', 'kind', 'span', 'words', 'sentence'], {
      id: text,
      article: text,
      kind: text,
      span,
      words: text,
      sentence: span,
    }),
    facts: listOf(['id', 'title', 'claims'], { id: text, title: text, claims: texts }),
    lineage: listOf(['source', 'derived'], { source: text, derived: text }),
    findings: listOf(['fact', 'because', 'outlets', 'independent', 'score', 'evidence'], {
      because: texts,
      evidence: listOf(['claim', 'span'], { claim: text, span }),
    }),
  },
};

/** The value as a report to be compared with, or what first keeps it from being one. */
export const asReport = (value: unknown) => validated<BaselineReport>(value, reportSchema);

/** The value as a report with all that is in one. */
export const asWholeReport = (value: unknown) => validated<Report>(value, wholeSchema);

function validated<Kind>(value: unknown, schema: object): { report: Kind } | { fault: string } {
  const validate = new Ajv2020({ strictTypes: false }).compile(schema);
  if (validate(value)) return { report: value as Kind };
  const [error] = validate.errors ?? [];
  const place = error?.instancePath.slice(1, 80) || 'the file';
  return { fault: `not a report of twosource: ${place} ${error?.message ?? 'is otherwise'}` };
}
