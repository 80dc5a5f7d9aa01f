import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Skipped } from '../domain/article.js';
import type { Change } from '../review/change.js';
import { asChanges } from './review-changes-schema.js';
import { refusal } from './review-guard.js';

export interface Served {
  /** The page as it is to be shown now, in parts. */
  readonly page: () => Iterable<string>;
  /** Writes decisions down; comes to what went wrong. */
  readonly change: (changes: readonly Change[]) => Promise<readonly Skipped[]>;
  /** 0: any that is free. */
  readonly port: number;
}

export interface ReviewServer {
  /** With this start's token: whoever has it may decide. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** More is no list of decisions. */
const longestBody = 8_000_000;

/** Serves the review page on this machine alone, and takes decisions from it. */
export async function serveReview(served: Served): Promise<ReviewServer> {
  const token = randomBytes(24).toString('base64url');
  const inTurn = oneAfterAnother();
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    answer(request, { ...served, port }, token, inTurn).then(
      (reply) => send(response, reply),
      (error) => send(response, { status: 500, text: String(error) }),
    );
  });
  await listening(server, served.port);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/?token=${token}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
}

interface Reply {
  readonly status: number;
  readonly text: string | Iterable<string>;
  readonly type?: string;
}

type InTurn = ReturnType<typeof oneAfterAnother>;

async function answer(
  request: IncomingMessage,
  { page, change, port }: Served,
  token: string,
  inTurn: InTurn,
): Promise<Reply> {
  const { method = '', headers } = request;
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const refused = refusal({ method, url, headers }, port, token);
  if (refused !== undefined) return { status: 403, text: refused };
  if (method === 'GET' && url.pathname === '/')
    return { status: 200, text: page(), type: 'text/html; charset=utf-8' };
  if (method !== 'POST' || url.pathname !== '/decisions')
    return { status: 404, text: 'there is nothing here' };
  const changes = asChanges(await jsonOf(request));
  if (!changes) return { status: 400, text: 'these are no decisions' };
  const [problem] = await inTurn(() => change(changes));
  return problem
    ? { status: 500, text: `${problem.source}: ${problem.reason}` }
    : { status: 204, text: '' };
}

/** The body as JSON; undefined where it is none, or too long. */
async function jsonOf(request: IncomingMessage): Promise<unknown> {
  if (request.headers['content-type'] !== 'application/json') return undefined;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > longestBody) return undefined;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString());
  } catch {
    return undefined;
  }
}

/** Two changes at once would read the same file, and the second would undo the first. */
function oneAfterAnother() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

function send(response: ServerResponse, { status, text, type = 'text/plain' }: Reply): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': "frame-ancestors 'none'",
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  for (const part of typeof text === 'string' ? [text] : text) response.write(part);
  response.end();
}
