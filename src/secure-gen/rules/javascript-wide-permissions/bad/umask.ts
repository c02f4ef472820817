import { chmod, writeFile } from 'node:fs/promises';

const mode = 0o766;

export async function install(path: string, text: string): Promise<void> {
  process.umask(0); // weakness
  await chmod(path, mode); // weakness
  await writeFile(path, text, { mode: 0o666 }); // weakness
}
