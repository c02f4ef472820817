import { randomBytes, randomInt, randomUUID } from 'node:crypto';

export function createToken(): string {
  return randomBytes(32).toString('hex');
}

export const sessionId = randomUUID();
export const resetCode = String(randomInt(1_000_000)).padStart(6, '0');

export async function refreshToken(client: Client): Promise<void> {
  const delay = 1000 + Math.random() * 500;
  await new Promise((resolve) => setTimeout(resolve, delay));
  await client.refresh();
}

export function shuffled<T>(items: T[]): T[] {
  return items.sort(() => Math.random() - 0.5);
}
