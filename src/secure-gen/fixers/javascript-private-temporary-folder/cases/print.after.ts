import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function print(page: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'page-')), 'page.html');
  writeFileSync(path, page);
  return path;
}
