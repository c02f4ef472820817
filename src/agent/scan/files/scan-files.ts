import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { interrupted, nextTurn } from '../../../redact/next-turn.ts';
import { type ContentScan, type ScanContentOptions, type ScanInput, scanContent } from './scan-content.ts';
import { ScanPool } from './scan-pool.ts';

export interface ScanFilesOptions extends ScanContentOptions {
  /** 1 scans in this thread. Default: as many as there are processors where that pays, else 1. */
  readonly threads?: number;
  /** Called after each input, in their order. */
  readonly onProgress?: (progress: ScanProgress) => void;
}

export interface ScanProgress {
  /** Inputs that are done, those left out included. */
  readonly inputs: number;
  /** Bytes that were scanned. */
  readonly bytes: number;
}

/** An input and what the scan says of it. */
export interface ScannedInput<Input> {
  readonly input: Input;
  readonly result: ContentScan;
}

/** To start a thread takes as long as to scan about this many bytes. */
const worthThreads = 3 * 1024 * 1024;

/** Inputs or bytes that go to a thread at once. */
const batchInputs = 32;
const batchBytes = 512 * 1024;

/** Batches under way for each thread: the next one is there when it is done with one. */
const batchesAhead = 4;

/** How long this thread may scan before others have their turn, in milliseconds. */
const turn = 50;

/**
 * Scans files or contents. Memory stays bounded however many there are: inputs are taken as they are needed, and results
 * wait for one another only as far as inputs are taken.
 *
 * @returns a result for each input, in the order of the inputs
 * @throws PpagentError INTERRUPTED when the signal is aborted
 */
export async function* scanFiles<Input extends ScanInput>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  options: ScanFilesOptions,
): AsyncGenerator<ScannedInput<Input>> {
  const { threads: wanted, onProgress, signal, ...contentOptions } = options;
  const ahead = new Lookahead(inputs);
  const threads = wanted ?? ((await ahead.holdsBytes(worthThreads)) ? availableParallelism() : 1);
  const results =
    threads > 1
      ? scanInThreads(ahead, threads, contentOptions, signal)
      : scanHere(ahead, contentOptions, signal);
  let done = 0;
  let bytes = 0;
  try {
    for await (const scanned of results) {
      done++;
      bytes += 'bytes' in scanned.result ? scanned.result.bytes : 0;
      onProgress?.({ inputs: done, bytes });
      yield scanned;
    }
  } finally {
    await ahead.close();
  }
}

async function* scanHere<Input extends ScanInput>(
  inputs: Lookahead<Input>,
  options: ScanContentOptions,
  signal: AbortSignal | undefined,
): AsyncGenerator<ScannedInput<Input>> {
  let turnEnds = performance.now() + turn;
  for (let input = await inputs.next(); input; input = await inputs.next()) {
    if (performance.now() > turnEnds) {
      await nextTurn(signal);
      turnEnds = performance.now() + turn;
    }
    if (signal?.aborted) throw interrupted();
    yield { input, result: await scanContent(input, { ...options, signal }) };
  }
}

async function* scanInThreads<Input extends ScanInput>(
  inputs: Lookahead<Input>,
  threads: number,
  options: ScanContentOptions,
  signal: AbortSignal | undefined,
): AsyncGenerator<ScannedInput<Input>> {
  if (signal?.aborted) throw interrupted();
  const pool = new ScanPool(threads, options);
  const abort = () => void pool.close(interrupted());
  signal?.addEventListener('abort', abort, { once: true });
  const underWay: { batch: readonly Input[]; results: Promise<readonly ContentScan[]> }[] = [];
  try {
    for (;;) {
      while (underWay.length < threads * batchesAhead) {
        const batch = await inputs.nextBatch();
        if (batch.length === 0) break;
        const results = pool.scan(batch);
        // Looked at in its turn; until then a failure is nothing that was overlooked.
        results.catch(() => {});
        underWay.push({ batch, results });
      }
      const first = underWay.shift();
      if (!first) return;
      const results = await first.results;
      for (const [index, input] of first.batch.entries()) yield { input, result: results[index]! };
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    await pool.close();
  }
}

/** Inputs that can be looked at before they are taken. */
class Lookahead<Input extends ScanInput> {
  readonly #inputs: Iterator<Input> | AsyncIterator<Input>;
  readonly #seen: Input[] = [];

  constructor(inputs: Iterable<Input> | AsyncIterable<Input>) {
    this.#inputs =
      Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();
  }

  async next(): Promise<Input | undefined> {
    return this.#seen.shift() ?? this.#pull();
  }

  async nextBatch(): Promise<Input[]> {
    const batch: Input[] = [];
    let bytes = 0;
    while (batch.length < batchInputs && bytes < batchBytes) {
      const input = await this.next();
      if (!input) break;
      batch.push(input);
      bytes += sizeOf(input);
    }
    return batch;
  }

  /** Looks no further than it must. */
  async holdsBytes(bytes: number): Promise<boolean> {
    let seen = 0;
    while (seen < bytes) {
      const input = await this.#pull();
      if (!input) return false;
      this.#seen.push(input);
      seen += sizeOf(input);
    }
    return true;
  }

  /** Tells whoever gives the inputs that no more are taken. */
  async close(): Promise<void> {
    await this.#inputs.return?.();
  }

  async #pull(): Promise<Input | undefined> {
    const { done, value } = await this.#inputs.next();
    return done ? undefined : value;
  }
}

function sizeOf(input: ScanInput): number {
  if ('bytes' in input) return input.bytes.byteLength;
  try {
    return statSync(input.file).size;
  } catch {
    return 0;
  }
}
