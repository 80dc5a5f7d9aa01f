import { fileFault } from '../io/file-fault.js';

/** Somewhere a command writes text to. */
export interface Output {
  /** False once that is no use any more, so that a command can stop. */
  write(text: string): Promise<boolean>;
  /** Why writing failed; a closed pipe (`twosource … | head`) is no failure. */
  failure(): string | undefined;
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly colours: boolean;
}

const defaultColumns = 100;

/** A process stream as an output. */
export function toOutput(
  stream: NodeJS.WriteStream,
  environment: Readonly<Record<string, string | undefined>>,
): Output {
  let isOpen = true;
  let failure: string | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false;
    if (error.code !== 'EPIPE') failure = fileFault(error);
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? defaultColumns,
    colours: stream.isTTY === true && !environment.NO_COLOR,
    failure: () => failure,
    write: (text) =>
      new Promise((done) => {
        if (isOpen) stream.write(text, (error) => done(isOpen && !error));
        else done(false);
      }),
  };
}
