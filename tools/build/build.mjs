// Bundles src/ into dist/: the program, split where the code uses import(), so that a command loads only what it needs;
// and what the hook runs, as one script.
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

const settings = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: false,
  sourcemap: false,
  external,
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
  metafile: true,
};

/**
 * Builds dist/ from src/ and stamps it with the fingerprint of the sources it was made from. The folder is made beside
 * and swapped in whole, so that builds at the same time cannot mix their files.
 */
export async function buildDist() {
  const fingerprint = sourceFingerprint(root);
  const beside = mkdtempSync(join(root, '.dist-'));
  try {
    await buildInto(join(beside, 'new'));
    writeFileSync(stampFile(join(beside, 'new')), fingerprint);
    swapIn(join(beside, 'new'), join(root, 'dist'), beside);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** All that dist/ holds, in another folder. Gives what esbuild knows of each part: which file imports what. */
export async function buildInto(outdir) {
  return [
    await bundle({ run: 'src/cli/run.ts', 'scan-worker': 'src/agent/scan/files/scan-worker.ts' }, outdir),
    // Its compiled code can be kept (bin/compiled-script.js), which Node 20 offers for no module.
    await bundleScript('hook', 'src/cli/hook-program.ts', outdir),
    await bundleGuard(outdir),
  ];
}

/** What is loaded before a core, and in each of its threads: `--require` takes no module. */
export function bundleGuard(outdir) {
  return bundleScript('network-guard', 'src/egress/process/network-guard-preload.ts', outdir);
}

/** One CommonJS file. */
async function bundleScript(name, entryPoint, outdir) {
  const { metafile } = await build({
    ...settings,
    entryPoints: { [name]: entryPoint },
    outdir,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    // import() of a package needs a loader that a script of node:vm has not.
    supported: { 'dynamic-import': false },
    banner: { js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { ...settings.define, 'import.meta.url': '__moduleUrl' },
  });
  return metafile;
}

/** Bundles entries, paths relative to the root by the names that they get, as the program is bundled. */
export async function bundle(entryPoints, outdir) {
  const { metafile } = await build({
    ...settings,
    entryPoints,
    outdir,
    splitting: true,
    format: 'esm',
    banner: { js: banner },
  });
  return metafile;
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
