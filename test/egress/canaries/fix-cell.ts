import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fix } from '../../../src/agent/fix/fix.ts';
import type { RemoteUse } from '../../../src/agent/fix/fix-options.ts';
import { readReceipts } from '../../../src/egress/receipts/read-receipts.ts';
import { locateReceipts } from '../../../src/egress/receipts/receipts-location.ts';
import { RemoteModel } from '../../../src/model/remote/remote-model.ts';
import type { Transport } from '../../../src/model/remote/transport.ts';
import { UsageMeter } from '../../../src/model/remote/usage/usage-meter.ts';
import type { WireFormatId } from '../../../src/model/remote/wire-format-id.ts';
import { sha256 } from '../../support/file-server.ts';
import { temporaryFolder } from '../../support/tiny-model.ts';
import { type CanaryCell, repositoryOf } from './canary-cells.ts';
import { bug, repair, writeRepository } from './cell-repository.ts';
import { filesBelow } from './files-below.ts';
import { type LeakEncoding, Wiretap } from './leaks-in.ts';
import { startRecordingProvider } from './recording-provider.ts';

/** How a model is asked. */
export interface Asking {
  readonly format: WireFormatId;
  readonly stream: boolean;
}

/** What a transport may know of where it is used. */
export interface Surroundings {
  readonly baseUrl: string;
  /** Of the repository. */
  readonly root: string;
  /** For what is kept of the user. */
  readonly data: string;
}

/** A way to a provider, to be closed. */
export interface OpenTransport extends AsyncDisposable {
  readonly transport: Transport;
  /** What a run of `fix` is told of it. */
  readonly remote?: RemoteUse;
}

/** What became of one cell. */
export interface CellOutcome {
  readonly leaks: readonly LeakEncoding[];
  readonly requests: number;
  /** Requests whose receipt is in the log. */
  readonly receipts: number;
  /** Whether the file is what it was, but for the bug. */
  readonly isRestored: boolean;
  /** Forms of the value in what is kept on the disk afterwards, but for the repository itself. */
  readonly kept: readonly LeakEncoding[];
  /** What went wrong, if anything did. */
  readonly failure: string | undefined;
}

/** A provider that repairs the function that it is shown, and repeats everything else in it. */
export function repaired(texts: readonly string[]): string {
  const code = /```javascript\n([\s\S]*?)\n```/.exec(texts.join('\n'))?.[1] ?? '';
  return `Here it is:\n\`\`\`javascript\n${code.replace(bug, repair)}\n\`\`\`\n`;
}

/** Runs `fix` in a cell's repository with a model behind a transport, and records what comes of it. */
export async function fixCell(
  cell: CanaryCell,
  asking: Asking,
  open: (surroundings: Surroundings) => Promise<OpenTransport>,
): Promise<CellOutcome> {
  using folder = temporaryFolder();
  const [root, data] = [join(folder.path, 'repository'), join(folder.path, 'data')];
  for (const each of [root, data]) mkdirSync(each);
  const repository = repositoryOf(cell);
  writeRepository(root, repository);
  await using provider = await startRecordingProvider(repaired);
  await using opened = await open({ baseUrl: provider.baseUrl, root, data });
  const failure = await fix({
    root,
    paths: [],
    folder: '',
    ...(repository.issue === undefined
      ? { testCommand: repository.testCommand }
      : { request: repository.issue }),
    ...(opened.remote && { remote: opened.remote }),
    openModel: async () => modelBehind(opened.transport, asking),
    maxCandidates: 2,
    testTimeLimitMs: 20_000,
    seed: 1,
    delivery: { kind: 'ask', commit: false, confirm: async () => true },
    env: { PATH: process.env.PATH, ...repository.environment },
    signal: new AbortController().signal,
    onEvent: () => {},
    onProgress: () => {},
  }).then(
    (exitCode) => (exitCode === 0 ? undefined : `exit code ${exitCode}`),
    (error: Error) => `${error.message}`,
  );
  const { secret } = cell.canary;
  return {
    leaks: new Wiretap(provider.recorded()).leaksOf(secret),
    requests: provider.bodies.length,
    receipts: await receiptsOf(provider.bodies, data),
    isRestored:
      readFileSync(join(root, repository.target), 'utf8') ===
      repository.files[repository.target]!.replace(bug, repair),
    kept: new Wiretap(filesBelow(data)).leaksOf(secret),
    failure,
  };
}

/** How many of some bodies have exactly one receipt in a user's log. */
export async function receiptsOf(bodies: readonly Buffer[], data: string): Promise<number> {
  const noted: string[] = [];
  for await (const receipt of readReceipts(locateReceipts({ XDG_DATA_HOME: data }))) {
    if (receipt.kind === 'intent') noted.push(receipt.sha256);
  }
  return bodies.filter((body) => noted.filter((hash) => hash === sha256(body)).length === 1).length;
}

export function modelBehind(transport: Transport, { format, stream }: Asking): RemoteModel {
  return new RemoteModel({
    transport,
    provider: 'recorder',
    model: 'scripted',
    format,
    isOpenAi: false,
    purpose: 'fix',
    meter: new UsageMeter(),
    deadlineMs: 30_000,
    contextLength: 32_768,
    stream,
  });
}
