import type { Fact, Slot } from '../domain/fact.js';
import type { Finding } from '../domain/finding.js';
import type { StoryResult } from './assemble.js';

/**
 * Keeps once what many stories of a run have alike, which is a fifth of a large report: the lists of
 * slots that links hold, and the lines that say why. Lists come without the empty places that
 * remain where one grew.
 */
export function thrift(): (result: StoryResult) => StoryResult {
  const slot = once(({ name, a, b, match }: Slot) => JSON.stringify([name, a, b, match]));
  const line = once((words: string) => words);
  const numbers = new Map<Slot, number>();
  const numberOf = (one: Slot) => {
    const number = numbers.get(one) ?? numbers.size;
    numbers.set(one, number);
    return number;
  };
  const slots = once((list: readonly Slot[]) => list.map(numberOf).join(' '));

  const thriftyFact = (fact: Fact): Fact => ({
    ...fact,
    links: fact.links.map((link) => ({ ...link, slots: slots(link.slots.map(slot)) })),
  });
  const thriftyFinding = (finding: Finding): Finding => ({
    ...finding,
    because: finding.because.map(line),
    evidence: [...finding.evidence],
  });
  return (result) => ({
    ...result,
    facts: result.facts.map(thriftyFact),
    findings: result.findings.map(thriftyFinding),
  });
}

/** Answers with the first of all values that have one key. */
function once<Value>(keyOf: (value: Value) => string): (value: Value) => Value {
  const first = new Map<string, Value>();
  return (value) => {
    const key = keyOf(value);
    const known = first.get(key) ?? value;
    first.set(key, known);
    return known;
  };
}
