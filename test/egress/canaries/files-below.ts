import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that the files below a folder hold, and what they are called. */
export function filesBelow(folder: string): Buffer {
  const paths = readdirSync(folder, { recursive: true }) as string[];
  const contents = paths
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path));
  return Buffer.concat([
    Buffer.from(paths.join('\n')),
    ...contents.flatMap((content) => [Buffer.from('\n'), content]),
  ]);
}
