/** Floating point gets the twelfth digit wrong, and no article prints so many. */
const accuracy = 1e-9;

/** Equal but for floating point: 1.5 × 60 minutes and 90. */
export const near = (x: number, y: number) =>
  x === y || Math.abs(x - y) < accuracy * Math.abs(x + y);

/** At most, but for floating point: 5.9 − 5.4 is at most 0.5. */
export const atMost = (x: number, limit: number) => x <= limit * (1 + accuracy);
