import { parentPort, workerData } from 'node:worker_threads';
import { type ContentScan, type ScanContentOptions, type ScanInput, scanContent } from './scan-content.ts';

/** What a worker is sent: inputs to scan. It answers each batch with what it found, in the same order. */
export type ScanBatch = readonly ScanInput[];
export type ScanBatchResult = readonly ContentScan[];

// The body of a worker thread of scan-files.ts: one batch at a time, until it is ended from outside.
const options = workerData as ScanContentOptions;
parentPort?.on('message', async (batch: ScanBatch) => {
  const results: ContentScan[] = [];
  for (const input of batch) results.push(await scanContent(input, options));
  parentPort?.postMessage(results satisfies ScanBatchResult);
});
