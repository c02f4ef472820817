import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { type CallInProgress, type CallsInProgress, lastWordsMs } from './calls-in-progress.ts';
import { type ClientRegistry, credentialHeaders } from './client-registry.ts';
import type { Call, ListenOptions, Reply, ServeCall } from './listen-options.ts';
import { readBody } from './read-body.ts';
import {
  endedBy,
  failed,
  notAPath,
  type Refusal,
  shuttingDown,
  tooLong,
  tooMany,
  unknownClient,
} from './refusal.ts';
import { refuse } from './refuse.ts';
import { type Bound, refuseBrowsers } from './refuse-browsers.ts';
import { writeReply } from './write-reply.ts';

export interface ServeContext {
  readonly bound: Bound;
  readonly registry: ClientRegistry;
  readonly calls: CallsInProgress;
  readonly options: Pick<ListenOptions, 'maxBodyBytes' | 'openPaths'>;
  readonly serve: ServeCall;
}

/** Serves one request, or refuses it. */
export async function serveRequest(
  request: IncomingMessage,
  response: ServerResponse,
  context: ServeContext,
): Promise<void> {
  // A connection that breaks ends the call, which is told elsewhere.
  request.on('error', () => {});
  response.on('error', () => {});
  const admitted = admit(request, context);
  if ('code' in admitted) return refuse(request, response, admitted);
  const progress = context.calls.begin();
  if (!progress) return refuse(request, response, tooMany);
  response.once('close', () => {
    if (!response.writableFinished) progress.hangUp();
    progress.release();
  });
  if (response.destroyed) return progress.release();
  if (Number(request.headers['content-length'] ?? 0) > context.options.maxBodyBytes) {
    return refuse(request, response, tooLong(context.options.maxBodyBytes));
  }
  // The caller asks whether to send the body at all (RFC 9110, section 10.1.1).
  if (request.headers.expect !== undefined) response.writeContinue();
  await answer(request, response, admitted, progress, context);
}

interface Admitted {
  readonly client: string;
  readonly path: string;
  readonly query: string;
}

function admit(
  request: IncomingMessage,
  { bound, registry, calls, options }: ServeContext,
): Admitted | Refusal {
  const refusal = refuseBrowsers(request, bound);
  if (refusal) return refusal;
  const [, path, query = ''] = /^(\/[^?#]*)(?:\?([^#]*))?/.exec(request.url ?? '') ?? [];
  if (path === undefined) return notAPath;
  const client = registry.find(request.headers) ?? (options.openPaths?.includes(path) ? '' : undefined);
  if (client === undefined) return unknownClient;
  return calls.isClosing ? shuttingDown : { client, path, query };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { client, path, query }: Admitted,
  { signal }: CallInProgress,
  { calls, options, serve }: ServeContext,
): Promise<void> {
  const body = await readBody(request, options.maxBodyBytes).catch(() => 'broken' as const);
  if (body === 'broken') return void response.destroy();
  if (!body) return refuse(request, response, tooLong(options.maxBodyBytes));
  const { method = '' } = request;
  const call: Call = { method, path, query, headers: headersOf(request.headers), body, client, signal };
  const reply = await replyInTime(call, serve);
  if ('code' in reply) return refuse(request, response, reply);
  if (calls.isClosing && !response.headersSent) response.setHeader('connection', 'close');
  response.once(
    'close',
    afterLastWords(signal, () => response.destroy()),
  );
  await writeReply(response, reply).catch(() => response.destroy());
}

/**
 * What there is to reply. A call that was ended from outside has a little time to say so itself, in the form of the API
 * that was called; what comes later is given up.
 */
function replyInTime(call: Call, serve: ServeCall): Promise<Reply | Refusal> {
  return new Promise((resolve) => {
    let isLate = false;
    const over = afterLastWords(call.signal, () => {
      isLate = true;
      resolve(endedBy(call.signal.reason));
    });
    const giveUp = ({ body }: Reply) => body instanceof Uint8Array || body[Symbol.asyncIterator]().return?.();
    serve(call)
      .then(async (reply) => {
        over();
        if (isLate) await giveUp(reply);
        else resolve(reply);
      })
      .catch(() => {
        over();
        resolve(failed);
      });
  });
}

/** Does something a little after the signal was aborted. @returns what makes it undone */
function afterLastWords(signal: AbortSignal, act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const onAbort = () => {
    timer = setTimeout(act, lastWordsMs);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  return () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  };
}

function headersOf(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const kept = Object.entries(headers).filter(([name]) => !credentialHeaders.has(name));
  return Object.fromEntries(kept.map(([name, value = '']) => [name, String(value)]));
}
