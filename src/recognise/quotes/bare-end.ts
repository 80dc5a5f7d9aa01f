/** Where a stretch ends without the punctuation, marks and spaces at its end. */
export function bareEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && '.!?,;:"”’\' \u00a0\n'.includes(text.charAt(at - 1))) at -= 1;
  return at;
}
