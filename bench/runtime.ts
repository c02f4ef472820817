// The runtime against node-llama-cpp on the same weights, in turn. Usage: npm run bench:runtime -- --gguf MODEL.gguf
// [--rounds N] [--threads N]. The peer is installed by hand: cd bench/peer && npm install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machine } from './support/machine.ts';
import { median } from './support/statistics.ts';

const { values } = parseArgs({
  options: {
    gguf: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    threads: { type: 'string', default: '2' },
    tokens: { type: 'string', default: '64' },
  },
});

interface Speed {
  readonly promptTokens: number;
  readonly prefill: number;
  readonly decode: number;
}

interface Round {
  readonly speeds: readonly Speed[];
  readonly batch?: { readonly together: number; readonly alone: number };
  readonly peakBytes: number;
}

const lengths = [64, 512, 2048];
const launcher = join(import.meta.dirname, '..', 'bin', 'ppagent.js');

function json<T>(args: readonly string[]): T {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as T;
}

function ours(promptLengths: readonly number[], batch: number): Round {
  const sizes = ['--lengths', promptLengths.join(','), '--tokens', values.tokens, '--batch', String(batch)];
  return json([
    launcher,
    'models',
    'bench',
    '--json',
    '--quiet',
    '--device',
    'cpu',
    '--threads',
    values.threads,
    ...sizes,
  ]);
}

function peers(): Round {
  const script = join(import.meta.dirname, 'peer', 'measure.mjs');
  return json([script, values.gguf!, values.threads, values.tokens, ...lengths.map(String)]);
}

const own: Round[] = [];
const peer: Round[] = [];
const havePeer = values.gguf !== undefined && existsSync(join(import.meta.dirname, 'peer', 'node_modules'));
if (!havePeer) console.log('No peer: give --gguf MODEL.gguf and install bench/peer to compare.');
for (let round = 0; round < Number(values.rounds); round++) {
  own.push(ours(lengths, 8));
  if (havePeer) peer.push(peers());
}
const memory = ours([2048], 0).peakBytes;

console.log(`${machine()}; ${values.threads} threads; median of ${values.rounds} rounds`);
const rate = (rounds: readonly Round[], index: number, kind: 'prefill' | 'decode') =>
  median(rounds.map((round) => round.speeds[index]![kind]));
for (const kind of ['decode', 'prefill'] as const) {
  for (const [index, length] of lengths.entries()) {
    const mine = rate(own, index, kind);
    const theirs = havePeer ? rate(peer, index, kind) : undefined;
    const comparison =
      theirs === undefined
        ? ''
        : `, node-llama-cpp ${theirs.toFixed(1)}: ${(mine / theirs).toFixed(2)} times`;
    console.log(`${kind} after ${length} tokens: ${mine.toFixed(1)} tokens/s${comparison}`);
  }
}
const ratios = own.map(({ batch }) => batch!.together / batch!.alone);
console.log(
  `8 candidates after 512 tokens: ${median(own.map(({ batch }) => batch!.together)).toFixed(1)} tokens/s, ${median(ratios).toFixed(2)} times one`,
);
console.log(`peak RSS with a prompt of 2,048 tokens: ${Math.round(memory / 1e6)} MB`);
