import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ModelManifest } from '../../src/model/store/manifest.ts';
import { sha256 } from './file-server.ts';

/** A folder of its own below the system's temporary one, removed when it goes out of use. */
export function temporaryFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'ppagent-test-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** The manifest of a model made of these files. */
export function manifestOf(files: Readonly<Record<string, Buffer>>, name = 'tiny'): ModelManifest {
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    { bytes: content.length, sha256: sha256(content) },
  ]);
  return { name, licence: 'MIT', files: Object.fromEntries(entries) };
}

/** Writes files below a folder; with a manifest it is a model that ppagent finds. */
export function writeModel(
  folder: string,
  files: Readonly<Record<string, Buffer>>,
  manifest: ModelManifest = manifestOf(files),
): void {
  for (const [path, content] of Object.entries({
    ...files,
    'manifest.json': Buffer.from(JSON.stringify(manifest)),
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
