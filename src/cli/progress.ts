import type { Output } from './output.js';

/** Says on stderr what a command is at, if that takes longer than a moment. */
export interface Progress {
  /** Cheap enough to call for every item: `reading files: 120 of 4000`. */
  readonly at: (step: string, done: number, total?: number) => void;
  /** Clears the line on a terminal. */
  readonly end: () => void;
}

const firstAfter = 1000;
const everyOnTerminal = 100;
const everyElsewhere = 5000;
const clearLine = '\r\u001b[K';

/** Nothing in the first second; then a line that renews itself, or plain lines without a terminal. */
export function progressOn(stderr: Output, now: () => number, isQuiet: boolean): Progress {
  const every = stderr.isTerminal ? everyOnTerminal : everyElsewhere;
  let next = isQuiet ? Infinity : now() + firstAfter;
  let isShown = false;
  return {
    at(step, done, total) {
      const time = now();
      if (time < next || done === total) return;
      next = time + every;
      isShown = true;
      const text = `${step}: ${done}${total === undefined ? '' : ` of ${total}`}`;
      void stderr.write(stderr.isTerminal ? clearLine + text : `${text}\n`);
    },
    end() {
      if (isShown && stderr.isTerminal) void stderr.write(clearLine);
    },
  };
}
