// How often the model finds the fixed version of a pair likelier, with every way of steering: `npm run bench:steering`.
// The pairs are not part of the repository. Vectors are cross-validated by source; a learned prefix is measured as it ships,
// on pairs that it was learned from unless its metadata say otherwise. `-- --most N` takes N pairs of each language.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { machine } from './support/machine.ts';

const folder = process.env.PPAGENT_BENCH_DATA ?? resolve(import.meta.dirname, '..', '..', 'shared', 'data');
const pairs = resolve(folder, 'contrast-pairs.jsonl.gz');
const launcher = join(import.meta.dirname, '..', 'bin', 'ppagent.js');

function evaluate(...argv: readonly string[]): void {
  const all = [launcher, 'steer', 'eval', '--pairs', pairs, ...argv, ...process.argv.slice(2)];
  spawnSync(process.execPath, all, { stdio: 'inherit' });
}

if (!existsSync(pairs)) {
  console.log(
    `${pairs} is not here: set PPAGENT_BENCH_DATA to the folder that holds it. Nothing was measured.`,
  );
} else {
  console.log(machine());
  for (const language of ['javascript', 'python']) {
    evaluate('--language', language, '--cross-validate');
    evaluate('--language', language, '--prefix');
  }
}
