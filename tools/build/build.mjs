// Bundles src/ into dist/: one entry, split where the code uses import(), so that a command loads only what it needs.
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sourceFingerprint, stampFile } from './source-fingerprint.mjs';

/** Packages with native parts, or so large that they must stay files of their own; the rest is bundled. */
const external = ['onnxruntime-node', '@huggingface/transformers', 'tree-sitter', 'tree-sitter-*'];

// Bundled CommonJS packages expect a require() of their own.
const banner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Builds dist/ from src/ and stamps it with the fingerprint of the sources it was made from. The folder is made beside
 * and swapped in whole, so that builds at the same time cannot mix their files.
 */
export async function buildDist() {
  const fingerprint = sourceFingerprint(root);
  const beside = mkdtempSync(join(root, '.dist-'));
  try {
    await bundle(
      { run: 'src/cli/run.ts', 'scan-worker': 'src/redact/files/scan-worker.ts' },
      join(beside, 'new'),
    );
    writeFileSync(stampFile(join(beside, 'new')), fingerprint);
    swapIn(join(beside, 'new'), join(root, 'dist'), beside);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Bundles entries, paths relative to the root by the names that they get, as the program is bundled. */
export async function bundle(entryPoints, outdir) {
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    keepNames: false,
    sourcemap: false,
    external,
    banner: { js: banner },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
}

/** No rename replaces a folder that holds something: the old one goes first, again if another build is in between. */
function swapIn(made, target, beside) {
  for (let attempt = 0; ; attempt++) {
    try {
      renameSync(target, join(beside, `old-${attempt}`));
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
    try {
      renameSync(made, target);
      return;
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code) || attempt === 20) throw error;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDist();
