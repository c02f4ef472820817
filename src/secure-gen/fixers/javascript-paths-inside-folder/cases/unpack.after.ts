import { createWriteStream, writeFileSync } from 'node:fs';
import AdmZip from 'adm-zip';
import * as path from 'node:path';

export function unpack(archive: Buffer, to: string): void {
  new AdmZip(archive).getEntries().forEach((entry) => {
    if (entry.isDirectory) return;
    const requestedPath = to + '/' + entry.entryName;
    if (!path.resolve(requestedPath).startsWith(path.resolve(to) + path.sep)) {
      return;
    }
    writeFileSync(requestedPath, entry.getData());
  });
}

export const log = createWriteStream('unpack.log');
