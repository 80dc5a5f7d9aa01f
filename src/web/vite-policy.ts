import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Writes the page's Content-Security-Policy once everything is inlined: our script and our style
 * sheet may act, by their hashes, and nothing else. `{{connect}}` is left for whoever hands the
 * page out: a file reaches nothing, a served page its own server.
 */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          file.source = withPolicy(String(file.source));
        }
      },
    },
  };
}

function withPolicy(page: string): string {
  const hashes = (element: RegExp) =>
    [...page.matchAll(element)].map(([, content = '']) => sha256(content)).join(' ');
  const policy = [
    "default-src 'none'",
    `script-src ${hashes(/<script type="module"[^>]*>(.*?)<\/script>/gs)}`,
    `style-src ${hashes(/<style[^>]*>(.*?)<\/style>/gs)}`,
    'connect-src {{connect}}',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return page.replace('<meta charset="utf-8" />', (charset) => charset + meta);
}
