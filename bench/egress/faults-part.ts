import { mkdirSync, readdirSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { type CanaryCell, repositoryOf } from '../../test/egress/canaries/canary-cells.ts';
import { writeRepository } from '../../test/egress/canaries/cell-repository.ts';
import { filesBelow } from '../../test/egress/canaries/files-below.ts';
import { Wiretap } from '../../test/egress/canaries/leaks-in.ts';
import { chatEvents } from '../../test/proxy/wire-answers.ts';
import { runPpagent } from '../../test/support/run-ppagent.ts';
import { temporaryFolder } from '../../test/support/tiny-model.ts';
import { printTable } from '../support/markdown-table.ts';

type Fault = (response: ServerResponse, socket: Socket) => void;

const stream = { 'content-type': 'text/event-stream' };
const beginning = [...chatEvents(['```javascript\nfunction'])].slice(0, 2).join('');
const failure =
  (status: number, headers: Record<string, string> = {}): Fault =>
  (response) =>
    void response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end('{"error":{"message":"no"}}');

/** What providers and the way to them do wrong, and whether time has to be short for it to end. */
const faults: Readonly<Record<string, Fault>> = {
  'never answers': () => {},
  'stops in the middle': (response) => void response.writeHead(200, stream).write(beginning),
  'resets before it answers': (_response, socket) => socket.resetAndDestroy(),
  'resets in the middle': (response, socket) =>
    void response.writeHead(200, stream).write(beginning, () => socket.resetAndDestroy()),
  'sends broken events': (response) => void response.writeHead(200, stream).end('data: {"choices":[{]\n\n'),
  'ends a stream early': (response) => void response.writeHead(200, stream).end(beginning),
  'sends 10 MB in one delta': (response) =>
    void response.writeHead(200, stream).end([...chatEvents(['x'.repeat(10_000_000)])].join('')),
  'answers in HTML': (response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>hello</p>'),
  'calls a tool with broken arguments': (response) =>
    void response
      .writeHead(200, stream)
      .end([...chatEvents([], { name: 'run', pieces: ['{"path": '] })].join('')),
  'redirects to another host': failure(307, { location: 'http://127.0.0.2:9/v1/chat/completions' }),
  'storms with 429': failure(429, { 'retry-after-ms': '1' }),
  'fails inside': failure(500),
  'does not take the key': failure(401),
};

/** `fix` against providers that fail: how it ends, whether anything leaks or is lost. */
export async function faultsPart(cell: CanaryCell): Promise<void> {
  const rows: string[][] = [];
  for (const [name, fault] of Object.entries(faults)) rows.push([name, ...(await runAgainst(fault, cell))]);
  console.log('\n## Faults\n');
  printTable(
    ['provider', 'exit code', 'seconds', 'requests', 'leaks', 'kept in the clear', 'tree', 'temporary files'],
    rows,
  );
}

async function runAgainst(fault: Fault, cell: CanaryCell): Promise<string[]> {
  using folder = temporaryFolder();
  const [root, data, temporary] = ['repository', 'data', 'temporary'].map((name) =>
    join(folder.path, name),
  ) as [string, string, string];
  for (const each of [root, data, temporary]) mkdirSync(each);
  const repository = repositoryOf(cell);
  writeRepository(root, repository);
  const before = filesBelow(root);
  const chunks: Buffer[] = [];
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    request.resume().on('end', () => fault(response, request.socket));
  });
  server.on('connection', (socket) => socket.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const started = performance.now();
  const { exitCode, stderr } = await runPpagent(
    [
      'fix',
      '--test',
      repository.testCommand,
      '--yes',
      '--model',
      `${baseUrl}#scripted`,
      '--model-timeout',
      '5',
    ],
    {
      cwd: root,
      env: {
        HOME: data,
        XDG_DATA_HOME: data,
        XDG_CACHE_HOME: data,
        XDG_CONFIG_HOME: data,
        TMPDIR: temporary,
        PPAGENT_TRANSCRIPTS: 'on',
      },
    },
  );
  const seconds = (performance.now() - started) / 1000;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  const { secret } = cell.canary;
  return [
    /internal error|unhandled/i.test(stderr) ? `${exitCode}, a defect` : String(exitCode),
    seconds.toFixed(1),
    String(requests),
    new Wiretap(Buffer.concat(chunks)).leaksOf(secret).join(', ') || 'none',
    new Wiretap(filesBelow(data)).leaksOf(secret).join(', ') || 'none',
    filesBelow(root).equals(before) ? 'as it was' : 'changed',
    String(readdirSync(temporary).length),
  ];
}
