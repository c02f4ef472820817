// Bundles src/ into dist/: one entry, split where the code uses import(), so that a command loads only what it needs.
import { rmSync, writeFileSync } from 'node:fs';
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

/** Builds dist/ from src/ and stamps it with the fingerprint of the sources it was made from. */
export async function buildDist() {
  const fingerprint = sourceFingerprint(root);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: { run: 'src/cli/run.ts' },
    outdir: 'dist',
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
  writeFileSync(stampFile(root), fingerprint);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDist();
