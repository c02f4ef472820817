import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Transport } from '../../../src/model/remote/transport.ts';
import { temporaryFolder } from '../../support/tiny-model.ts';
import { type CanaryCell, repositoryOf } from './canary-cells.ts';
import { writeRepository } from './cell-repository.ts';
import { filesBelow } from './files-below.ts';
import type { OpenTransport, Surroundings } from './fix-cell.ts';
import { type LeakEncoding, Wiretap } from './leaks-in.ts';
import { startRecordingProvider } from './recording-provider.ts';
import { saidIn } from './said-in.ts';
import { type ProgramRequest, repeatMarked, requestOf } from './wire-requests.ts';

/** What became of one request. */
export interface WireResult {
  readonly cell: CanaryCell;
  readonly request: ProgramRequest;
  readonly leaks: readonly LeakEncoding[];
  /** Forms of the value in what is kept of the user afterwards. */
  readonly kept: readonly LeakEncoding[];
  /** What the answer says in place of the text, where it is another one. */
  readonly said: string | undefined;
}

/** Sends each cell's text to a provider that repeats it, one transport for each. */
export async function runWireGrid(
  cells: readonly CanaryCell[],
  open: (surroundings: Surroundings, request: ProgramRequest) => Promise<OpenTransport>,
): Promise<WireResult[]> {
  const results: WireResult[] = [];
  for (const [index, cell] of cells.entries()) {
    using folder = temporaryFolder();
    const [root, data] = [join(folder.path, 'repository'), join(folder.path, 'data')];
    for (const each of [root, data]) mkdirSync(each);
    if (cell.canary.kind.id === 'person') writeRepository(root, repositoryOf(cell));
    await using provider = await startRecordingProvider(repeatMarked);
    const request = requestOf(cell, index);
    await using opened = await open({ baseUrl: provider.baseUrl, root, data }, request);
    const answer = await send(opened.transport, request);
    results.push({
      cell,
      request,
      leaks: new Wiretap(provider.recorded()).leaksOf(cell.canary.secret),
      kept: new Wiretap(filesBelow(data)).leaksOf(cell.canary.secret),
      said: answer === cell.carrier.excerpt(cell.canary) ? undefined : answer,
    });
  }
  return results;
}

async function send(transport: Transport, request: ProgramRequest): Promise<string> {
  const { format, path, headers, body, stream } = request;
  const response = await transport.send({
    purpose: 'proxy',
    provider: 'recorder',
    format,
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.parse(JSON.stringify(body)),
    model: 'scripted',
    sources: [],
  });
  const answer = (await buffer(response.body)).toString('utf8');
  if (response.status !== 200) return `status ${response.status}: ${answer}`;
  return saidIn(answer, format, stream);
}

/** What of a result is not as it has to be, in a line; undefined where all is. */
export function wireDefectOf({ cell, request, leaks, kept, said }: WireResult): string | undefined {
  const defects = [
    ...leaks.map((encoding) => `leaks (${encoding})`),
    ...kept.map((encoding) => `is kept (${encoding})`),
    ...(said === undefined ? [] : [`comes back as ${JSON.stringify(said)}`]),
  ];
  if (defects.length === 0) return undefined;
  const { format, place, stream } = request;
  return `${cell.name}, ${place} of ${format}${stream ? ' streamed' : ''}: ${defects.join(', ')}`;
}
