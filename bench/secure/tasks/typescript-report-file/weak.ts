import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let count = 0;

export function saveReport(customer: string, text: string): string {
  const path = join(tmpdir(), `report-${process.pid}-${Date.now()}-${count++}-${customer}.txt`);
  writeFileSync(path, text);
  return path;
}
