import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFingerprint, stampFile } from './source-fingerprint.mjs';

/**
 * Builds dist/ when it is missing or older than the sources, and says so on stderr. Install scripts may be off, so
 * this is what makes `npm ci && npx ppagent` work in a fresh checkout.
 */
export async function ensureBuilt(root) {
  if (isFresh(root)) return;
  process.stderr.write('ppagent: building from source ...\n');
  const { buildDist } = await import('./build.mjs');
  await buildDist();
}

function isFresh(root) {
  try {
    return readFileSync(stampFile(join(root, 'dist')), 'utf8') === sourceFingerprint(root);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}
