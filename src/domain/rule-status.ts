/**
 * What the examples say of their rule. `holds`: every example came out as expected, and one fires.
 * `noisy`: it fired where silence was expected. `missing`: an expected verdict or claim did not
 * come. `never fires`: all examples are silent.
 */
export type RuleStatus = 'holds' | 'noisy' | 'missing' | 'never fires' | 'no example';

/** An example that has been run. */
export interface TriedExample {
  readonly title: string;
  /** In words: a verdict, or the claims; and what came instead. */
  readonly expected: string;
  readonly found: string;
  readonly holds: boolean;
  /** Of one that does not hold: how it came to be, step by step. */
  readonly derivation: readonly string[];
}
