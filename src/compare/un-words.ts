const prefix = /^(?:un|non|dis|in|im|il|ir)-?(?=\p{L}{4})/u;

/** Whether one of two words is the other with a syllable that makes its opposite: "armed", "unarmed". */
export function areUnlike(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return isOpposite(one, other) || isOpposite(other, one);
}

const isOpposite = (word: string, other: string) =>
  prefix.test(word) && word.replace(prefix, '') === other;
