/** Anything at all that `printable` would change: most texts have none of it. */
const unprintable = /[^\S ]| {2}|[\p{Cc}\u2028-\u202e\u2066-\u2069]/u;
/** Tabs, line ends and the Unicode separators that some viewers break lines at. */
const breaks = /[\s\u0085\u2028\u2029]+/g;
/** Terminal escapes and other controls; direction overrides, which make text read as it isn't. */
const controls = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Article text on one line and without characters that act instead of showing: each of these
 * becomes U+FFFD, so that a reader sees that something stood there.
 */
export function printable(text: string): string {
  if (!unprintable.test(text)) return text;
  return text.replace(breaks, ' ').replace(controls, '\ufffd');
}

/** The first `limit` units of a text on one line, cut at a space where there is one near, then "…". */
export function shorten(text: string, limit: number): string {
  const line = printable(text.slice(0, 8 * limit)).trim();
  if (line.length <= limit && text.length <= 8 * limit) return line;
  const space = line.lastIndexOf(' ', limit);
  return `${line.slice(0, space > limit / 2 ? space : limit).replace(/[\s.,;:]+$/, '')}…`;
}

/** A line of ours that quotes others: its indentation is kept. */
export const printableLine = (line: string): string =>
  `${/^ */.exec(line)?.[0] ?? ''}${printable(line.trimStart())}`;
