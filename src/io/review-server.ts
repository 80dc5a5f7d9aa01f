import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Skipped } from '../domain/article.js';
import type { Change } from '../review/change.js';
import type { Lesson } from '../review/rule-example-yaml.js';
import { oneAfterAnother } from './in-turn.js';
import { asLesson } from './lesson-schema.js';
import { requestJson } from './request-json.js';
import { asChanges } from './review-changes-schema.js';
import { refusal } from './review-guard.js';

export interface Served {
  /** The page as it is to be shown now, in parts. */
  readonly page: () => Iterable<string>;
  /** Writes decisions down; comes to what went wrong. */
  readonly change: (changes: readonly Change[]) => Promise<readonly Skipped[]>;
  /** Adds an example to a rule; comes to what went wrong. */
  readonly learn: (lesson: Lesson) => Promise<readonly Skipped[]>;
  /** 0: any that is free. */
  readonly port: number;
}

export interface ReviewServer {
  /** With this start's token: whoever has it may decide. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the review page on this machine alone, and takes decisions and rule examples from it. */
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
  served: Served,
  token: string,
  inTurn: InTurn,
): Promise<Reply> {
  const { method = '', headers } = request;
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const refused = refusal({ method, url, headers }, served.port, token);
  if (refused !== undefined) return { status: 403, text: refused };
  if (method === 'GET' && url.pathname === '/')
    return { status: 200, text: served.page(), type: 'text/html; charset=utf-8' };
  const take = method === 'POST' ? taking(url.pathname, served) : undefined;
  if (!take) return { status: 404, text: 'there is nothing here' };
  const work = take(await requestJson(request));
  if (!work) return { status: 400, text: 'this is nothing that the page sends' };
  const [problem] = await inTurn(work);
  return problem
    ? { status: 500, text: `${problem.source}: ${problem.reason}` }
    : { status: 204, text: '' };
}

type Work = () => Promise<readonly Skipped[]>;

/** What is to be done with what is sent to a path; it comes to nothing where that isn't understood. */
function taking(path: string, { change, learn }: Served) {
  if (path === '/decisions')
    return (body: unknown): Work | undefined => {
      const changes = asChanges(body);
      return changes && (() => change(changes));
    };
  if (path === '/examples')
    return (body: unknown): Work | undefined => {
      const lesson = asLesson(body);
      return lesson && (() => learn(lesson));
    };
  return undefined;
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
