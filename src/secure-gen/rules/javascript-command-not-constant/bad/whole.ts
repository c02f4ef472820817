import { exec } from 'node:child_process';
import { promisify } from 'node:util';

const execAsync = promisify(exec);

export async function run(command: string): Promise<string> {
  const { stdout } = await execAsync(command); // weakness
  return stdout.trim();
}
