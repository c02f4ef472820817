import { Worker } from 'node:worker_threads';
import type { ContentScan, ScanContentOptions, ScanInput } from './scan-content.ts';
import type { ScanBatch, ScanBatchResult } from './scan-worker.ts';

/** The worker beside this module: built, or as source where the sources themselves run. */
function startWorker(options: ScanContentOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./scan-worker.js', import.meta.url), { workerData: options });
  }
  // A thread does not take over the loader that reads TypeScript for this one.
  const source = JSON.stringify(new URL('./scan-worker.ts', import.meta.url).href);
  const start = `import('tsx/esm/api').then(({ register }) => (register(), import(${source})))`;
  return new Worker(start, { eval: true, workerData: options });
}

interface Job {
  readonly batch: ScanBatch;
  readonly resolve: (results: ScanBatchResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Worker threads that scan; each has one batch at a time, the next one goes to whoever is done first. */
export class ScanPool {
  readonly #workers: readonly Worker[];
  readonly #idle: Worker[] = [];
  readonly #waiting: Job[] = [];
  readonly #running = new Map<Worker, Job>();
  #failure: { readonly error: unknown } | undefined;

  constructor(threads: number, options: ScanContentOptions) {
    this.#workers = Array.from({ length: threads }, () => {
      const worker = startWorker(options);
      worker.on('message', (results: ScanBatchResult) => {
        this.#running.get(worker)?.resolve(results);
        this.#running.delete(worker);
        this.#idle.push(worker);
        this.#assign();
      });
      worker.on('error', (error) => this.#fail(error));
      worker.on('exit', (code) => this.#fail(new Error(`a scan worker ended with code ${code}`)));
      return worker;
    });
    this.#idle.push(...this.#workers);
  }

  /** Scans in some thread. */
  scan(batch: readonly ScanInput[]): Promise<readonly ContentScan[]> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure.error);
      this.#waiting.push({ batch, resolve, reject });
      this.#assign();
    });
  }

  /** Ends the threads, whatever they are doing; what is still under way fails with `error`. */
  async close(error: unknown = new Error('the scan is closed')): Promise<void> {
    this.#fail(error);
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #assign(): void {
    while (this.#idle.length > 0 && this.#waiting.length > 0) {
      const worker = this.#idle.pop()!;
      const job = this.#waiting.shift()!;
      this.#running.set(worker, job);
      worker.postMessage(job.batch);
    }
  }

  #fail(error: unknown): void {
    if (this.#failure) return;
    this.#failure = { error };
    for (const job of [...this.#running.values(), ...this.#waiting]) job.reject(error);
    this.#running.clear();
    this.#waiting.length = 0;
  }
}
