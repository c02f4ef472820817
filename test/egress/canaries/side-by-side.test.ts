import { it } from 'vitest';
import { expectSamePatch } from './expect-same-patch.ts';

it('fix makes the same patch of a fixture with redaction and without', async () => {
  await expectSamePatch('log-digest', { format: 'openai-chat', stream: true });
}, 120_000);
