import { it } from 'vitest';
import { killWhileWriting } from './kill-rounds.ts';

it('is whole whenever a process is killed, often', async () => {
  await killWhileWriting(25);
}, 300_000);
