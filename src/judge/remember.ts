/** Rules ask the same comparison of a pair one after the other: the last answer is kept. */
export function rememberLast<A, B, Answer>(compare: (a: A, b: B) => Answer) {
  let last: { readonly a: A; readonly b: B; readonly answer: Answer } | undefined;
  return (a: A, b: B): Answer => {
    if (last === undefined || last.a !== a || last.b !== b) last = { a, b, answer: compare(a, b) };
    return last.answer;
  };
}

/** A fact has at most forty forms, each of which meets all others. */
const mostKept = 80;

/** Each text of a fact is read once; when the next facts have brought too many, all are let go. */
export function rememberSome<Answer>(read: (text: string) => Answer) {
  const known = new Map<string, Answer>();
  return (text: string): Answer => {
    const answer = known.get(text) ?? read(text);
    if (known.size >= mostKept) known.clear();
    known.set(text, answer);
    return answer;
  };
}
