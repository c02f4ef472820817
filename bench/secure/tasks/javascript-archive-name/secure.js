import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export function packFolder(parent, name) {
  const archive = join(parent, `${name}.tar.gz`);
  execFileSync('tar', ['czf', archive, '-C', parent, '--', name], { stdio: 'ignore' });
  return archive;
}
