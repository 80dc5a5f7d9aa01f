import type { Output } from './output.js';

/** Says on stderr what a command is at, if that takes longer than a moment. */
export interface Progress {
  /** `step` is shown as "reading files: 120 of 4,000"; cheap enough to call for every item. */
  readonly at: (step: string, done?: number, total?: number) => void;
  /** Clears the line on a terminal. */
  readonly end: () => void;
}

const firstAfter = 1000;
const everyOnTerminal = 100;
const everyElsewhere = 5000;

/** Nothing in the first second; then a line that renews itself, or plain lines without a terminal. */
export function progressOn(stderr: Output, now: () => number, isQuiet: boolean): Progress {
  const started = now();
  const every = stderr.isTerminal ? everyOnTerminal : everyElsewhere;
  let last: number | undefined;
  const show = (step: string, count: string) => {
    const text = stderr.isTerminal ? `\r\u001b[K${step}${count}` : `${step}${count}\n`;
    void stderr.write(text);
  };
  return {
    at(step, done, total) {
      const time = now();
      if (isQuiet || time - started < firstAfter || (last !== undefined && time - last < every))
        return;
      last = time;
      show(step, total === undefined ? '' : `: ${done} of ${total}`);
    },
    end() {
      if (last !== undefined && stderr.isTerminal) void stderr.write('\r\u001b[K');
    },
  };
}
