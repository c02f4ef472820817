import { exec, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(exec);

export async function archive(folder: string, name: string): Promise<void> {
  await run(`tar -czf ${name}.tgz ${folder}`, { cwd: '/srv' });
  await run('sync');
}

export const sizeOf = (folder: string): string =>
  spawnSync(`du -s ${folder}`, [], { shell: true, encoding: 'utf8' }).stdout;
