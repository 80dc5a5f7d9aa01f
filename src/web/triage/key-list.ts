/** What a key does in triage, in the order of the help. */
export const keyList = [
  ['j', 'next', 'next finding (also n, ↓)'],
  ['k', 'previous', 'previous finding (also p, ↑)'],
  ['c', 'confirm', 'confirm: this is worth an editor’s attention'],
  ['d', 'dismiss', 'dismiss, then 1–5 for the reason'],
  ['m', 'note', 'write a note'],
  ['e', 'until', 'set until when a decision holds'],
  ['u', 'undo', 'undo the last decision'],
  ['x', 'select', 'select or leave out; decisions then go to all selected'],
  ['X', 'selectTo', 'select everything from the last selected to here'],
  ['w', 'wrong', '“this verdict is wrong”: copy a rule example'],
  ['/', 'filter', 'go to the filter'],
  ['1', 'findings', 'findings'],
  ['2', 'table', 'facts by outlet'],
  ['3', 'sides', 'side by side'],
  ['4', 'timeline', 'timeline'],
  ['5', 'record', 'the record: rules, decisions, what was not used'],
  ['s', 'together', 'side by side: scroll the texts together, or each alone'],
  ['?', 'help', 'these keys'],
  ['Escape', 'leave', 'close what is open, clear the selection'],
] as const;

export type KeyAction = (typeof keyList)[number][1];

const others: Readonly<Record<string, KeyAction>> = {
  n: 'next',
  p: 'previous',
  ArrowDown: 'next',
  ArrowUp: 'previous',
};

const byKey: Readonly<Record<string, KeyAction>> = {
  ...Object.fromEntries(keyList.map(([key, action]) => [key, action])),
  ...others,
};

/** What a key stands for; with a modifier it is the browser's. */
export function actionOf(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): KeyAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return Object.hasOwn(byKey, event.key) ? byKey[event.key] : undefined;
}
