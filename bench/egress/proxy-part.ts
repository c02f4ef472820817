import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CanaryCell, repositoryOf } from '../../test/egress/canaries/canary-cells.ts';
import { writeRepository } from '../../test/egress/canaries/cell-repository.ts';
import { receiptsOf } from '../../test/egress/canaries/fix-cell.ts';
import { type LeakEncoding, Wiretap } from '../../test/egress/canaries/leaks-in.ts';
import {
  type RecordingProvider,
  startRecordingProvider,
} from '../../test/egress/canaries/recording-provider.ts';
import { saidIn } from '../../test/egress/canaries/said-in.ts';
import { repeatMarked, requestOf } from '../../test/egress/canaries/wire-requests.ts';
import { startProxy } from '../../test/proxy/running-proxy.ts';
import { commitAll, runGit, writeFiles } from '../../test/support/temporary-folder.ts';
import { temporaryFolder } from '../../test/support/tiny-model.ts';
import { printTable } from '../support/markdown-table.ts';
import { leakCounts, leakHead } from './leak-counts.ts';

/** Requests under way at once. */
const atOnce = 8;

interface Sent {
  readonly exact: number;
  readonly leaks: readonly (readonly LeakEncoding[])[];
  readonly provider: RecordingProvider;
}

/** The same values through the built `ppagent proxy`, sent by a plain HTTP client, and to the upstream itself. */
export async function proxyPart(cells: readonly CanaryCell[]): Promise<void> {
  using folder = temporaryFolder();
  const [root, data] = [join(folder.path, 'repository'), join(folder.path, 'data')];
  for (const each of [root, data]) mkdirSync(each);
  writeAuthors(root, cells);
  await using provider = await startRecordingProvider(repeatMarked);
  await using proxy = await startProxy({ cwd: root, data, argv: ['--upstream', provider.baseUrl] });
  const proxied = await sendAll(cells, `${proxy.url}/v1`, proxy.token, provider);
  const receipts = await receiptsOf(provider.bodies, join(data));
  await using bareProvider = await startRecordingProvider(repeatMarked);
  const bare = await sendAll(cells, bareProvider.baseUrl, undefined, bareProvider);
  console.log('\n## Through the proxy\n');
  const row = ({ exact, leaks }: Sent) => [String(leaks.length), ...leakCounts(leaks), String(exact)];
  printTable(
    ['through', 'requests', ...leakHead, 'byte-exact'],
    [
      ['`ppagent proxy`', ...row(proxied)],
      ['nothing', ...row(bare)],
    ],
  );
  console.log(
    `\nRequests at the upstream: ${provider.bodies.length}, with exactly one receipt: ${receipts}.`,
  );
}

/** One repository for all: its authors are all the people that are to be hidden. */
function writeAuthors(root: string, cells: readonly CanaryCell[]): void {
  const people = cells.filter(({ canary }) => canary.kind.id === 'person');
  if (people.length === 0) return;
  writeRepository(root, repositoryOf(people[0]!));
  for (const [index, { canary }] of people.entries()) {
    runGit(root, ['config', 'user.name', canary.value]);
    writeFiles(root, { 'notes.txt': `${index}\n` });
    commitAll(root, 'Note');
  }
}

async function sendAll(
  cells: readonly CanaryCell[],
  baseUrl: string,
  token: string | undefined,
  provider: RecordingProvider,
): Promise<Sent> {
  let exact = 0;
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < cells.length; index = next++) {
      const said = await ask(cells[index]!, index, baseUrl, token);
      if (said === cells[index]!.carrier.excerpt(cells[index]!.canary)) exact++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const tap = new Wiretap(provider.recorded());
  return { exact, provider, leaks: cells.map(({ canary }) => tap.leaksOf(canary.secret)) };
}

async function ask(
  cell: CanaryCell,
  index: number,
  baseUrl: string,
  token: string | undefined,
): Promise<string> {
  const { format, path, headers, body, stream } = requestOf(cell, index);
  const response = await fetch(baseUrl + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...headers,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  const answer = await response.text();
  return response.ok ? saidIn(answer, format, stream) : `status ${response.status}: ${answer}`;
}
