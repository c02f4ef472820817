import { pbkdf2Sync, scryptSync } from 'node:crypto';
import bcrypt from 'bcrypt';

export async function keep(password: string, salt: string, config: { rounds: number }): Promise<unknown[]> {
  const options = { iterations: 20, name: 'benchmark' };
  return [
    pbkdf2Sync(password, salt, 600_000, 32, 'sha256'),
    scryptSync(password, salt, 32, { N: 131_072, maxmem: 2 ** 28 }),
    await bcrypt.hash(password, 12),
    await bcrypt.hash(password, config.rounds),
    options,
  ];
}
