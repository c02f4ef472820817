// What `ppagent proxy` adds to a call, beside the same calls made to the upstream itself: `npm run bench:proxy`. Client,
// upstream and the proxy's two processes share the machine; direct and proxied calls take turns.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startProxy } from '../test/proxy/running-proxy.ts';
import { call, type Target, type Timing, target } from './proxy/call.ts';
import { peakResidentMb, processorMs, processTree } from './proxy/processes.ts';
import { Prompts } from './proxy/prompts.ts';
import type { Pace } from './proxy/upstream.ts';
import { machine } from './support/machine.ts';
import { printTable } from './support/markdown-table.ts';
import { median } from './support/statistics.ts';

const rounds = 200;
const warmUp = 20;
const requestBytes = 32 * 1024;
const streams = 200;
/** Of a conversation, and what each adds. */
const turns = 20;
const turnBytes = 200;

/** The value below which 95 in 100 are. */
function percentile95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)]!;
}

const ms = (value: number): string => value.toFixed(2);

interface Pair {
  readonly direct: Timing[];
  readonly proxied: Timing[];
  /** Processor time of the proxy's processes, a call, in milliseconds: other work on the machine hardly adds to it. */
  processor: number;
}

/** The same calls to both, in turns, the first ones not counted. */
async function inTurns(
  direct: Target,
  proxied: Target,
  messagesOf: () => object[],
  pace?: Pace,
): Promise<Pair> {
  const pair: Pair = { direct: [], proxied: [], processor: 0 };
  let before = 0;
  for (let round = -warmUp; round < rounds; round++) {
    if (round === 0) before = processorMs(proxied.processes);
    const messages = messagesOf();
    const timings = {
      direct: await call(direct, messages, pace),
      proxied: await call(proxied, messages, pace),
    };
    if (round < 0) continue;
    pair.direct.push(timings.direct);
    pair.proxied.push(timings.proxied);
  }
  pair.processor = (processorMs(proxied.processes) - before) / rounds;
  return pair;
}

function latencyRow(
  name: string,
  { direct, proxied, processor }: Pair,
  of: (timing: Timing) => number,
): string[] {
  const [a, b] = [direct.map(of), proxied.map(of)];
  const added = b.map((value, index) => value - a[index]!);
  return [
    name,
    ms(median(a)),
    ms(median(b)),
    ms(median(added)),
    ms(percentile95(added)),
    `${(median(b) / median(a)).toFixed(2)} times`,
    ms(processor),
  ];
}

async function measureLatency(direct: Target, proxied: Target, prompts: Prompts): Promise<void> {
  const fresh = () => prompts.next(requestBytes);
  const opening = prompts.next(requestBytes - turns * turnBytes);
  let conversation = opening;
  // As agents do: all of the conversation again, and a little more; after some turns from the opening on again.
  const growing = () => {
    const more = [{ role: 'assistant', content: 'Yes?' }, prompts.next(2 * turnBytes).at(-1)!];
    conversation = conversation.length < opening.length + 2 * turns ? [...conversation, ...more] : opening;
    return conversation;
  };
  const pace = { tokens: 3, pause: 5 };
  const whole = await inTurns(direct, proxied, fresh);
  const again = await inTurns(direct, proxied, growing);
  const streamed = await inTurns(direct, proxied, fresh, pace);
  const small = await inTurns(direct, proxied, () => prompts.next(1024), pace);
  printTable(
    [
      'one call at a time, ms',
      'direct p50',
      'proxied p50',
      'added p50',
      'added p95',
      'ratio',
      'processor, a call',
    ],
    [
      latencyRow('whole answer, 32 KB never seen', whole, ({ total }) => total),
      latencyRow('whole answer, growing conversation of 32 KB', again, ({ total }) => total),
      latencyRow('whole stream, 1 KB never seen', small, ({ total }) => total),
      latencyRow(
        'first token, from its write to its arrival, 32 KB',
        streamed,
        (timing) => timing.firstToken!,
      ),
      latencyRow('first token, from its write to its arrival, 1 KB', small, (timing) => timing.firstToken!),
    ],
  );
}

async function measureStreams(at: Target, prompts: Prompts): Promise<string[]> {
  const pace = { tokens: 50, pause: 40 };
  const started = performance.now();
  const results = await Promise.allSettled(
    Array.from({ length: streams }, () => call(at, prompts.next(8 * 1024), pace)),
  );
  const seconds = (performance.now() - started) / 1000;
  const done = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failed = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
  for (const reason of new Set(failed)) console.log(`failed: ${reason}`);
  const delays = done.map(({ firstToken }) => firstToken!);
  return [String(failed.length), seconds.toFixed(2), ms(median(delays)), ms(percentile95(delays))];
}

const upstream = spawn(
  process.execPath,
  ['--import', 'tsx', fileURLToPath(new URL('proxy/upstream.ts', import.meta.url))],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const folder = mkdtempSync(join(tmpdir(), 'ppagent-bench-'));
try {
  const [baseUrl] = await once(createInterface(upstream.stdout), 'line');
  await using proxy = await startProxy({
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    data: folder,
    argv: ['--upstream', baseUrl],
    env: { PPAGENT_API_KEY: 'upstream-key' },
  });
  const processes = processTree(proxy.pid);
  const direct = target(baseUrl, 'none', []);
  const proxied = target(`${proxy.url}/v1`, proxy.token, processes);
  const prompts = new Prompts();
  console.log(`${machine()}; load ${loadavg()[0]!.toFixed(1)}; ${rounds} calls each\n`);
  const atStart = peakResidentMb(processes);
  await measureLatency(direct, proxied, prompts);
  console.log(`\n${streams} streams at once, 50 tokens each, 8 KB requests`);
  printTable(
    ['', 'failed', 'seconds', 'first token p50, ms', 'p95, ms'],
    [
      ['direct', ...(await measureStreams(direct, prompts))],
      ['proxied', ...(await measureStreams(proxied, prompts))],
      ['proxied, again', ...(await measureStreams(proxied, prompts))],
    ],
  );
  const peak = peakResidentMb(processTree(proxy.pid));
  console.log(
    `\nresident, ${processes.length} processes together: ${atStart.toFixed(0)} MB at the start, ${peak.toFixed(0)} MB at most`,
  );
} finally {
  upstream.kill();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
