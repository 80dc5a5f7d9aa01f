/** Rules ask the same comparison of a pair one after the other: the last answer is kept. */
export function rememberLast<A, B, Answer>(compare: (a: A, b: B) => Answer) {
  let last: { readonly a: A; readonly b: B; readonly answer: Answer } | undefined;
  return (a: A, b: B): Answer => {
    if (last === undefined || last.a !== a || last.b !== b) last = { a, b, answer: compare(a, b) };
    return last.answer;
  };
}
