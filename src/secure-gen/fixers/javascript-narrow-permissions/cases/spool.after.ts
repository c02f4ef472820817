import { mkdirSync, chmodSync } from 'node:fs';

const everybody = 0o755;

export function spool(folder: string): void {
  mkdirSync(folder, { mode: everybody, recursive: true });
  chmodSync(`${folder}/queue`, '644');
}
