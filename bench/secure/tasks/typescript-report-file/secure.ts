import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function saveReport(customer: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'report-')), `${customer}.txt`);
  writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  return path;
}
