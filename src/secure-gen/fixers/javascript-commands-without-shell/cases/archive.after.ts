import { exec, spawnSync, execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(exec);
const execFileAsync = promisify(execFile);

export async function archive(folder: string, name: string): Promise<void> {
  await execFileAsync('tar', ['-czf', `${name}.tgz`, folder], { cwd: '/srv' });
  await run('sync');
}

export const sizeOf = (folder: string): string =>
  spawnSync('du', ['-s', folder], { encoding: 'utf8' }).stdout;
