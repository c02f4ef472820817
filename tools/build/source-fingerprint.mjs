import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where a build records what it was made from, in the folder that it made. */
export const stampFile = (dist) => join(dist, '.stamp');

/** A string that changes when a source file is added, removed or edited: names, sizes and times, not contents. */
export function sourceFingerprint(root) {
  const entries = [];
  for (const file of ['package.json', 'package-lock.json']) record(join(root, file), entries);
  for (const folder of ['src', 'tools/build']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) record(join(entry.parentPath ?? entry.path, entry.name), entries);
    }
  }
  return entries.sort().join('\n');
}

function record(file, entries) {
  const { size, mtimeMs } = statSync(file);
  entries.push(`${file} ${size} ${mtimeMs}`);
}
