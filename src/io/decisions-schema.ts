import { decisionKinds, decisionsSchema, dismissalReasons } from '../domain/decision.js';
import { aspects, verdicts } from '../domain/finding.js';

const text = { type: 'string', minLength: 1, maxLength: 10_000 };

const claim = {
  type: 'object',
  additionalProperties: false,
  required: ['side', 'outlet', 'words'],
  properties: { side: text, outlet: text, words: { type: 'string', maxLength: 100_000 } },
};

const decision = {
  type: 'object',
  additionalProperties: false,
  required: [
    'finding',
    'decision',
    'date',
    'verdict',
    'aspect',
    'rule',
    'story',
    'about',
    'claims',
  ],
  properties: {
    finding: text,
    decision: { type: 'string', enum: decisionKinds },
    reason: { type: 'string', enum: dismissalReasons },
    note: text,
    author: text,
    date: text,
    expires: text,
    verdict: { type: 'string', enum: verdicts },
    aspect: { type: 'string', enum: aspects },
    rule: text,
    story: text,
    about: text,
    claims: { type: 'array', minItems: 1, items: claim },
  },
};

/** What a decisions file may hold; unknown keys are refused. */
export const decisionsFileSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'decisions'],
  properties: {
    schema: { type: 'string', enum: [decisionsSchema] },
    decisions: { type: 'array', items: decision },
  },
};
