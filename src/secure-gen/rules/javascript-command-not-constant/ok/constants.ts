import { exec, execFile, execSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';

const execAsync = promisify(exec);
const steps = ['npm ci', 'npm test'];

export async function run(program: string, args: string[]): Promise<void> {
  for (const step of steps) await execAsync(step);
  execSync(`${BUILD_COMMAND} --verbose`);
  for (const file of readdirSync('uploads')) execFile('clamscan', [`uploads/${file}`]);
  execFile(program, args);
}
