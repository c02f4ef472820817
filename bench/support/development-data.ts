import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * Labelled data that benchmarks score on. It is no part of the repository: `PPAGENT_BENCH_DATA` names its folder, by
 * default `../shared/data` beside the checkout.
 */
export function developmentData<Row>(name: string): readonly Row[] | undefined {
  const folder =
    process.env.PPAGENT_BENCH_DATA ?? resolve(import.meta.dirname, '..', '..', '..', 'shared', 'data');
  const file = resolve(folder, name);
  if (!existsSync(file)) {
    console.log(
      `${name} is not here: set PPAGENT_BENCH_DATA to the folder that holds it. Nothing was measured.`,
    );
    return undefined;
  }
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}
