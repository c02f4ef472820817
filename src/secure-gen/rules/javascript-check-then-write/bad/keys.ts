import { existsSync, writeFileSync } from 'node:fs';

export function keep(keyFile: string, key: string): void {
  if (key && !existsSync(keyFile)) writeFileSync(keyFile, key, { mode: 0o600 }); // weakness
}
