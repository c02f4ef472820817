import { open } from 'node:fs/promises';

/** Makes new names in a folder last. Some platforms cannot, and have them last anyway. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows opens no folders.
  }
}
