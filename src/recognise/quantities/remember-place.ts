/**
 * What is asked of one place of a text again and again is worked out once: the steps that read a figure
 * ask nine times for the word before it. Only the last answer is kept.
 */
export function rememberPlace<Answer>(
  read: (text: string, at: number) => Answer,
): (text: string, at: number) => Answer {
  let last: { readonly text: string; readonly at: number; readonly answer: Answer } | undefined;
  return (text, at) => {
    if (last === undefined || last.at !== at || last.text !== text)
      last = { text, at, answer: read(text, at) };
    return last.answer;
  };
}
