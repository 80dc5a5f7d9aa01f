import { expect, it } from 'vitest';
import type { Slot } from '../../src/domain/fact.js';
import type { StoryResult } from '../../src/report/assemble.js';
import { thrift } from '../../src/report/thrift.js';

const slot = (name: Slot['name'], a: string | null): Slot => ({ name, a, b: a, match: 'same' });

/** A story of one fact; nothing of it is the same object as in another. */
const story = (id: string, holder: string | null): StoryResult => ({
  story: id,
  articles: [],
  claims: [],
  facts: [
    {
      id: `fact-${id}`,
      story: id,
      title: 'the ferry carries 40 cars',
      claims: [`${id}-a`, `${id}-b`],
      links: [
        {
          a: `${id}-a`,
          b: `${id}-b`,
          score: 2,
          slots: [slot('holder', holder), slot('unit', 'car')],
        },
      ],
    },
  ],
  findings: [
    {
      id: `finding-${id}`,
      fact: `fact-${id}`,
      story: id,
      verdict: 'agreement',
      aspect: 'value',
      severity: 'info',
      rule: 'equal-values',
      title: 'The figures agree',
      message: 'Both print 40.',
      because: [`holder: ${holder}`, 'unit: car'],
      score: 0.5,
      evidence: [],
      outlets: 2,
      independent: 2,
    },
  ],
  failures: [],
  lineage: { origins: new Map(), links: [] },
});

it('changes nothing', () => {
  const kept = thrift();
  for (const result of [story('s', null), story('t', 'null'), story('u', 'the crew')])
    expect(kept(result)).toEqual(result);
});

it('keeps once what stories have alike, and nothing else', () => {
  const kept = thrift();
  const [one, two, other] = [story('s', null), story('t', null), story('u', 'null')].map(kept);
  const slots = (result?: StoryResult) => result?.facts[0]?.links[0]?.slots;
  expect(slots(two)).toBe(slots(one));
  expect(slots(other)).not.toBe(slots(one));
  expect(slots(other)?.[0]).not.toBe(slots(one)?.[0]);
  expect(slots(other)?.[1]).toBe(slots(one)?.[1]);
});
