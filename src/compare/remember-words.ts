/** A large vocabulary of English; hostile texts have any number of words. */
const mostKept = 50_000;
/** A longer word may be held as a part of its text, which would then be kept with it. */
const longest = 12;

/** What is to be known of a word is worked out once, for whatever text it stands in. */
export function rememberWords<Answer extends {}>(
  read: (word: string) => Answer,
): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    if (word.length > longest) return read(word);
    const found = known.get(word);
    if (found !== undefined) return found;
    const answer = read(word);
    if (known.size >= mostKept) known.clear();
    known.set(word, answer);
    return answer;
  };
}
