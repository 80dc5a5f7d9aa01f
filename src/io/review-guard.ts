import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Why a request is refused. The page's own browser tab alone may ask: a name that was rebound to
 * this machine has another Host, a page of another site another Origin, and neither knows the token.
 */
export function refusal({ method, url, headers }: Asked, port: number, token: string) {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  if (!hosts.includes(host)) return 'another host';
  if (origin === undefined ? method !== 'GET' : origin !== `http://${host}`)
    return 'another origin';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'another site';
  const given = method === 'GET' ? url.searchParams.get('token') : headers['x-twosource-token'];
  if (typeof given !== 'string' || !isSame(given, token))
    return 'no token: open the address that was printed';
  return undefined;
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
