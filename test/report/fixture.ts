import type { Claim } from '../../src/domain/claim.js';
import type { Fact } from '../../src/domain/fact.js';
import { type Evidence, type Finding, verdicts } from '../../src/domain/finding.js';
import { claimsOf, findingFingerprint } from '../../src/domain/finding-fingerprint.js';
import type { Hedge } from '../../src/domain/quantity.js';
import type { Report, ReportedArticle, ReportedFinding } from '../../src/domain/report.js';
import type { Span } from '../../src/domain/span.js';

/** A small report on an invented ferry, made by hand: one finding of each verdict. */

const articles: readonly ReportedArticle[] = [
  {
    id: 'ferry-1',
    story: 'ferry',
    lineage: 'ferry-1',
    outlet: 'Harbour Post',
    published: '2031-05-06',
    title: 'Ferry runs aground off Lunness',
    url: 'https://harbour.example/ferry',
    text:
      'The ferry Alma ran aground off Lunness on Monday with about 240 people on board. ' +
      'Nine people were hurt. The repair will cost $5.6m, the owner said. ' +
      '“Nobody on the bridge was asleep,” said Captain Iva Morn.',
  },
  {
    id: 'ferry-2',
    story: 'ferry',
    lineage: 'ferry-2',
    outlet: 'Lunness Radio',
    published: '2031-05-07',
    title: 'Captain: nobody slept',
    text:
      'With 238 people on board, the Alma ran aground on 5 May. Twelve people were hurt. ' +
      'The owner puts the repair at $5.9 million. “Nobody on the bridge was awake,” Morn said. ' +
      'A tug is on its way from Skarrow.',
  },
  {
    id: 'ferry-3',
    story: 'ferry',
    lineage: 'ferry-2',
    outlet: 'The Skarrow Mail',
    published: '2031-05-07',
    text: 'From the pier, one sees her lean. The owner puts the repair at $5.9 million.',
  },
  {
    id: 'ferry-4',
    story: 'ferry',
    lineage: 'ferry-4',
    text: 'The Alma lies on the rocks. Her line hopes to sail again in June.',
  },
];

/** A claim on `words` in the article `id`, whose sentence is found around them. */
function claimBase(id: string, words: string) {
  const text = articles.find((article) => article.id === id)?.text ?? '';
  const start = text.indexOf(words);
  const before = text.lastIndexOf('. ', start);
  const after = text.indexOf('. ', start);
  const span: Span = [start, start + words.length];
  return {
    id: `${id}:${start}`,
    article: id,
    span,
    words,
    sentence: [before < 0 ? 0 : before + 2, after < 0 ? text.length : after + 1] as Span,
    modality: 'asserted',
    polarity: 'affirmed',
  } as const;
}

function quantity(id: string, words: string, value: number, unit: string, hedge: Hedge): Claim {
  const base = claimBase(id, words);
  return {
    ...base,
    kind: 'quantity',
    quantity: {
      words,
      span: base.span,
      value,
      low: value,
      high: value,
      step: 1,
      unit,
      dimension: unit === 'USD' ? 'currency' : 'count',
      hedge,
    },
  };
}

function day(id: string, words: string, date: string, next: string): Claim {
  const base = claimBase(id, words);
  return {
    ...base,
    kind: 'time',
    time: {
      words,
      span: base.span,
      type: 'date',
      value: date,
      start: date,
      end: next,
      grain: 'day',
      relation: 'on',
      implied: true,
    },
  };
}

function quote(id: string, words: string, speaker: string): Claim {
  const base = claimBase(id, words);
  return {
    ...base,
    kind: 'quote',
    quote: { form: 'direct', content: [base.span], speech: '1', speaker, cue: 'said' },
  };
}

const claims = {
  about240: quantity('ferry-1', '240', 240, 'person', 'about'),
  two38: quantity('ferry-2', '238', 238, 'person', 'exact'),
  monday: day('ferry-1', 'Monday', '2031-05-05', '2031-05-06'),
  fifthOfMay: day('ferry-2', '5 May', '2031-05-05', '2031-05-06'),
  nine: quantity('ferry-1', 'Nine', 9, 'person', 'exact'),
  twelve: quantity('ferry-2', 'Twelve', 12, 'person', 'exact'),
  five6: quantity('ferry-1', '$5.6m', 5.6e6, 'USD', 'exact'),
  five9: quantity('ferry-2', '$5.9 million', 5.9e6, 'USD', 'exact'),
  copied: quantity('ferry-3', '$5.9 million', 5.9e6, 'USD', 'exact'),
  asleep: quote('ferry-1', 'Nobody on the bridge was asleep,', 'Captain Iva Morn'),
  awake: quote('ferry-2', 'Nobody on the bridge was awake,', 'Captain Iva Morn'),
  june: day('ferry-4', 'June', '2031-06-01', '2031-07-01'),
} satisfies Record<string, Claim>;

type ClaimName = keyof typeof claims;

const ruleTitles: Readonly<Record<string, string>> = {
  'value-rounded': 'One figure is rounder',
  'time-contained': 'The days agree',
  'later-and-higher': 'A later count is higher',
  'value-disjoint': 'The figures cannot both hold',
  'quotation-drift': 'The quotation is worded otherwise',
  'only-here': 'Only one outlet says it',
};

const facts: Fact[] = [];
const findings: ReportedFinding[] = [];

/** A fact with one finding; `sides` lists the names of the claims on side a, b… */
function found(
  title: string,
  made: Pick<Finding, 'verdict' | 'aspect' | 'severity' | 'rule' | 'because'>,
  sides: readonly (readonly ClaimName[])[],
): void {
  const evidence = sides.flatMap((names, index) =>
    names.map((name): Evidence => {
      const { id, article, span, words } = claims[name];
      return { article, claim: id, side: 'abc'.charAt(index), span, text: words };
    }),
  );
  const id = String(findings.length + 1);
  const origins = new Set(
    evidence.map(({ article }) => articles.find((one) => one.id === article)?.lineage),
  );
  facts.push({ id, story: 'ferry', title, claims: evidence.map((one) => one.claim), links: [] });
  const outletOf = (id: string) => articles.find((one) => one.id === id)?.outlet ?? id;
  findings.push({
    ...made,
    fingerprint: findingFingerprint(made, claimsOf({ evidence }, outletOf)),
    id: `f${id}`,
    fact: id,
    story: 'ferry',
    title: `${ruleTitles[made.rule] ?? made.rule}: ${title}`,
    message: `On “${title}”, see both sides.`,
    score: 0.5,
    evidence,
    outlets: new Set(evidence.map(({ article }) => article)).size,
    independent: origins.size,
  });
}

found(
  'People on board',
  {
    verdict: 'refinement',
    aspect: 'value',
    severity: 'info',
    rule: 'value-rounded',
    because: ['about 240 covers 238'],
  },
  [['about240'], ['two38']],
);
found(
  'Day of the accident',
  {
    verdict: 'agreement',
    aspect: 'time',
    severity: 'info',
    rule: 'time-contained',
    because: ['both are Mon 5 May 2031'],
  },
  [['monday', 'fifthOfMay']],
);
found(
  'People hurt',
  {
    verdict: 'update',
    aspect: 'value',
    severity: 'medium',
    rule: 'later-and-higher',
    because: ['12 > 9', 'printed a day later'],
  },
  [['nine'], ['twelve']],
);
found(
  'Cost of the repair',
  {
    verdict: 'contradiction',
    aspect: 'value',
    severity: 'high',
    rule: 'value-disjoint',
    because: ['5,600,000 ± 50,000 and 5,900,000 ± 50,000 do not meet'],
  },
  [['five6'], ['five9', 'copied']],
);
found(
  'What Captain Iva Morn said of the bridge',
  {
    verdict: 'difference',
    aspect: 'wording',
    severity: 'medium',
    rule: 'quotation-drift',
    because: ['asleep → awake'],
  },
  [['asleep'], ['awake']],
);
found(
  'When she sails again',
  { verdict: 'single-source', aspect: 'time', severity: 'info', rule: 'only-here', because: [] },
  [['june']],
);

const copiedSentence: Span = [34, articles[2]?.text.length ?? 0];

export const fixture: Report = {
  schema: 'twosource/report@1',
  tool: { name: 'twosource', version: '0.1.0' },
  rules: Object.entries(ruleTitles).map(([id, title]) => ({ id, title })),
  stories: [{ id: 'ferry', articles: articles.map(({ id }) => id) }],
  articles,
  claims: Object.values(claims),
  facts,
  findings,
  lineage: [
    {
      source: 'ferry-2',
      derived: 'ferry-3',
      containment: 0.41,
      passages: [{ source: [82, 124], derived: copiedSentence }],
    },
  ],
  skipped: [{ source: 'ferry/empty.md', reason: 'no text' }],
  failures: [],
  summary: {
    articles: articles.length,
    stories: 1,
    claims: Object.keys(claims).length,
    facts: facts.length,
    findings: Object.fromEntries(
      verdicts.map((verdict) => [
        verdict,
        findings.filter((one) => one.verdict === verdict).length,
      ]),
    ) as Report['summary']['findings'],
  },
};
