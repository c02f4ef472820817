import { describe, expect, it } from 'vitest';
import { shortenMessage } from '../../../src/agent/repair/shorten-message.ts';
import { maskText } from '../../../src/redact/masking/mask-text.ts';
import { canaryOf } from '../../egress/canaries/canary.ts';
import { canaryKinds } from '../../egress/canaries/canary-kinds.ts';

describe('a message', () => {
  it('stays as it is where it is short', () => {
    expect(shortenMessage('expected 3, got -3')).toBe('expected 3, got -3');
  });

  it.each([
    ['between words', `${'word '.repeat(59)}and words`, `${'word '.repeat(59)}and ...`],
    ['before the groups of a number', `${'word '.repeat(57)}4556 7040 7441 2518`, `${'word '.repeat(57)}...`],
    ['before a key', `${'word '.repeat(50)}-----BEGIN ${'A'.repeat(64)}\nBB`, `${'word '.repeat(50)}...`],
  ])('ends %s', (_where, message, shortened) => {
    expect(shortenMessage(message)).toBe(shortened);
  });

  // The first words of a street and of a name are words like others.
  const kinds = canaryKinds.filter(({ id }) => !['postal-address', 'person'].includes(id));
  it.each(kinds.map((kind) => [kind.id, kind] as const))(
    'never ends inside a value, where no detector would know it: %s',
    async (_id, kind) => {
      const { value, secret } = canaryOf(kind, 31);
      const before = `total failed for ${kind.label}: `;
      for (let kept = Math.ceil(secret.length * 0.6); kept < secret.length; kept++) {
        const filling = 300 - before.length - value.indexOf(secret) - kept;
        const message = `${'.'.repeat(filling - 1)} ${before}${value} and so on`;
        const sent = await maskText(shortenMessage(message));
        expect(sent, String(kept)).not.toContain(secret.slice(0, kept));
      }
    },
  );
});
