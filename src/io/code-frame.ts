const around = 1;
const widest = 120;

/** A line cut to what fits on a screen, and where the caret then stands. */
function clip(line: string, column: number): { shown: string; caret: number } {
  const from = line.length > widest && column > widest / 2 ? column - widest / 2 : 0;
  return { shown: printable(line.slice(from, from + widest)), caret: column - from };
}

/** Files of others may hold escapes that would command a terminal. */
const printable = (line: string) => line.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '�');

/**
 * The lines around a place, with a caret under it:
 *
 *       6 | verdict: contradiction
 *     > 7 | severity: hihg
 *         |           ^
 */
export function codeFrame(text: string, line: number, column: number): string {
  const lines = text.split('\n');
  const [first, last] = [Math.max(1, line - around), Math.min(lines.length, line + around)];
  const digits = String(last).length;
  const rows: string[] = [];
  for (let number = first; number <= last; number++) {
    const here = number === line;
    const { shown, caret } = clip((lines[number - 1] ?? '').trimEnd(), here ? column : 1);
    rows.push(`${here ? '>' : ' '} ${String(number).padStart(digits)} | ${shown}`.trimEnd());
    if (here) rows.push(`  ${' '.repeat(digits)} | ${' '.repeat(caret - 1)}^`);
  }
  return rows.join('\n');
}
