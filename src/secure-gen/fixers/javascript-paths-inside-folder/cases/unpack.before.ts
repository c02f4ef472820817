import { createWriteStream, writeFileSync } from 'node:fs';
import AdmZip from 'adm-zip';

export function unpack(archive: Buffer, to: string): void {
  new AdmZip(archive).getEntries().forEach((entry) => {
    if (entry.isDirectory) return;
    writeFileSync(to + '/' + entry.entryName, entry.getData());
  });
}

export const log = createWriteStream('unpack.log');
