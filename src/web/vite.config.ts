import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { contentPolicy } from './vite-policy.js';

/** Builds the review page into one file, which `report` then fills with a report. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  plugins: [viteSingleFile({ removeViteModuleLoader: true }), contentPolicy()],
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: { input: fileURLToPath(new URL('review.html', import.meta.url)) },
  },
});
