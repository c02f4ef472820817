import { createDecipher as decipherOf } from 'node:crypto';

export function open(data: string, password: string): string {
  const decipher = decipherOf('aes192', password); // weakness
  return decipher.update(data, 'hex', 'utf8') + decipher.final('utf8');
}
