/** A large vocabulary of English; hostile texts have any number of words. */
const mostKept = 50_000;
/** A longer part of a text is held as a place in it: the whole text would be kept with the word. */
const longestOfText = 12;

/**
 * What is to be known of a word is worked out once, for whatever text it stands in.
 *
 * @param longest whatever is longer is read anew each time
 */
export function rememberWords<Answer extends {}>(
  read: (word: string) => Answer,
  longest = longestOfText,
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
