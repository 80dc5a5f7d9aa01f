/** A pipe table; the cells are Markdown already and hold no line ends. `right`: align right. */
export function tableMarkdown(
  columns: readonly { readonly title: string; readonly right?: boolean }[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  return [
    row(columns.map(({ title }) => title)),
    row(columns.map(({ right }) => (right ? '---:' : '---'))),
    ...rows.map(row),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
