import { mkdtempSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function report(lines: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const file = join(folder, 'report.txt');
  writeFileSync(file, lines.join('\n'));
  return file;
}

export function other(lines: string[]): void {
  writeFileSync(join(tmpdir(), `${randomUUID()}.txt`), lines.join('\n'), { mode: 0o600 });
  writeFileSync('/tmp/lock', String(process.pid), { flag: 'wx' });
  writeFileSync('report.txt', lines.join('\n'));
}
