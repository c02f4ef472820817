import { describe, expect, it } from 'vitest';
import { assertResolved } from '../../../src/redact/restore/assert-resolved.ts';
import { Vault } from '../../../src/redact/vault/vault.ts';

const vault = Vault.ephemeral();
const token = vault.issue({ type: 'person', value: 'Marlin Quist', form: 'token' }).standIn;
const email = vault.issue({ type: 'email', value: 'marlin@quist.dev', form: 'typed' }).standIn;
const host = vault.issue({ type: 'hostname', value: 'db.corp.lan', form: 'typed' }).standIn;
const address = vault.issue({ type: 'ip-address', value: '10.1.2.3', form: 'typed' }).standIn;
const refusal = expect.objectContaining({ code: 'UNRESOLVED_PLACEHOLDER', exitCode: 1 });

function thrownBy(work: () => void): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('assertResolved', () => {
  it.each([
    token,
    token.toUpperCase(),
    token.replaceAll('_', '\\_'),
    token.slice(0, -2),
    `"${token.slice(0, 13)}" + "${token.slice(13)}"`,
    `'${token.slice(0, 17)}' .\n  '${token.slice(17)}'`,
    Buffer.from(`const author = '${token}';`).toString('base64'),
    Buffer.from(`author = ${token} <${email}>, of the repository`).toString('base64'),
    email,
    host,
    'key = "[REDACTED]"',
    '<REDACTED email>',
    '[REDACTED_EMAIL_1]',
    '***REDACTED***',
    '{{MASKED}}',
  ])('refuses %s', (text) => {
    expect(thrownBy(() => assertResolved(`a = ${text};`))).toEqual(refusal);
  });
  it('refuses stand-ins of a vault that do not show what they are', () => {
    assertResolved(address);
    expect(thrownBy(() => assertResolved(address, { vault }))).toEqual(refusal);
  });
  it.each([
    'a = 1',
    'u-someone@example.com',
    'ppx is short',
    '"ppx_email_" + id',
    'const redacted = [];',
    'isRedacted(value)',
    'h-1.example.internal',
    '* * *',
  ])('takes %s', (text) => {
    assertResolved(text, { vault });
  });
  it('takes what the file holds already', () => {
    assertResolved(`b [REDACTED] ${token}`, { original: `a ${token} [redacted]` });
    expect(thrownBy(() => assertResolved(`${token} ${email}`, { original: token }))).toEqual(refusal);
  });
});
