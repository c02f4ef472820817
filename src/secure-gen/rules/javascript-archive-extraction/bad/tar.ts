import { writeFile } from 'node:fs/promises';
import AdmZip from 'adm-zip';

export async function unpack(archive: string, folder: string): Promise<void> {
  for (const entry of new AdmZip(archive).getEntries()) {
    await writeFile(`${folder}/${entry.entryName}`, entry.getData()); // weakness
  }
}
