import { createWriteStream } from 'node:fs';

export function keep(name: string, upload: NodeJS.ReadableStream): void {
  upload.pipe(createWriteStream(`/tmp/${name}`)); // weakness
}
