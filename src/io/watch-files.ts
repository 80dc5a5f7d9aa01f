import { watch } from 'node:fs';

const settled = 100;

/**
 * Yields once whenever files below the paths have changed and then been at rest for a moment: an
 * editor that saves writes several times. Ends when the signal aborts.
 */
export async function* watchFiles(
  paths: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<void> {
  let wake: () => void = () => {};
  let timer: NodeJS.Timeout | undefined;
  const stir = () => {
    clearTimeout(timer);
    timer = setTimeout(() => wake(), settled);
  };
  const watchers = paths.map((path) => watch(path, { recursive: false }, stir));
  signal?.addEventListener('abort', () => wake());
  try {
    for (;;) {
      await new Promise<void>((done) => {
        wake = done;
      });
      if (signal?.aborted) return;
      yield;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
    clearTimeout(timer);
  }
}
