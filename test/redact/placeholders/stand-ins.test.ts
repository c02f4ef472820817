import cardValidator from 'card-validator';
import { isValidIBAN } from 'ibantools';
import ipaddr from 'ipaddr.js';
import parsePhoneNumber from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { personalDataTypes } from '../../../src/redact/pii/personal-data-type.ts';
import type { PlaceholderType } from '../../../src/redact/placeholders/placeholder-type.ts';
import { registry } from '../../../src/redact/placeholders/stand-ins/registry.generated.ts';
import { Vault } from '../../../src/redact/vault/vault.ts';
import { isValidValue } from './is-valid-value.ts';

const typed = registry.filter(({ entry }) => entry.standIn);

/** Many stand-ins of a value: each from a vault with another key. */
function standInsOf(type: string, value: string, count = 20): string[] {
  return Array.from({ length: count }, () =>
    Vault.ephemeral().issue({ type: type as PlaceholderType, value, form: 'typed' }),
  ).map(({ standIn }) => standIn);
}

describe('stand-ins', () => {
  it('has an entry for every type, each with a tag of its own', () => {
    expect(registry.map(({ id }) => id).sort()).toEqual([...personalDataTypes, 'secret', 'literal'].sort());
    expect(new Set(registry.map(({ entry }) => entry.tag)).size).toBe(registry.length);
    for (const { entry } of registry) expect(entry.tag).toMatch(/^[a-z]{2,12}$/);
  });

  for (const { id, entry } of typed) {
    it.each(entry.samples)(`${id}: %s gets valid values in the same form, none of them it`, (value) => {
      const standIns = standInsOf(id, value);
      expect(new Set(standIns).size).toBeGreaterThan(1);
      for (const standIn of standIns) {
        expect(standIn).not.toBe(value);
        expect(isValidValue(id, standIn, value), `${value} -> ${standIn}`).toBe(true);
      }
    });
  }

  it.each([
    'card',
    'phone',
    'iban',
    'us-ssn',
    'mac-address',
    'national-id',
    'passport',
    'tax-id',
    'date-of-birth',
    'coordinates',
  ])('%s keeps signs, spaces and length', (type) => {
    const { entry } = registry.find(({ id }) => id === type)!;
    for (const value of entry.samples) {
      for (const standIn of standInsOf(type, value, 5)) {
        if (/[a-z]{3}/i.test(value)) continue;
        expect(standIn.replace(/[a-z0-9]/gi, '#')).toBe(value.replace(/[a-z0-9]/gi, '#'));
      }
    }
  });

  it('keeps addresses of one network in one network', () => {
    const vault = Vault.ephemeral();
    const of = (value: string) => vault.issue({ type: 'ip-address', value, form: 'typed' }).standIn;
    const [one, two, other] = [of('10.1.2.3'), of('10.1.2.200'), of('172.16.9.9')];
    expect(one.split('.').slice(0, 3)).toEqual(two.split('.').slice(0, 3));
    expect(one.split('.').slice(0, 3)).not.toEqual(other.split('.').slice(0, 3));
    expect(of('10.1.2.0')).toMatch(/^198\.1[89]\.\d+\.0$/);
    expect(of('10.1.2.255')).toMatch(/\.255$/);
    const wide = ipaddr.parse(of('10.7.0.0')) as ipaddr.IPv4;
    for (const value of ['10.7.1.1', '10.7.200.3'])
      expect(ipaddr.parse(of(value)).match([wide, 16])).toBe(true);
    const [a, b] = [of('fd12:3456:789a:1::1'), of('fd12:3456:789a:1::2')].map(
      (text) => ipaddr.parse(text) as ipaddr.IPv6,
    );
    expect(a!.match(b!, 64)).toBe(true);
    expect(a!.toString()).not.toBe(b!.toString());
  });

  it('gives the 254 hosts of a network 254 stand-ins of one network', () => {
    const vault = Vault.ephemeral();
    const standIns = Array.from(
      { length: 254 },
      (_, host) => vault.issue({ type: 'ip-address', value: `10.3.4.${host + 1}`, form: 'typed' }).standIn,
    );
    expect(new Set(standIns).size).toBe(254);
    expect(new Set(standIns.map((text) => text.split('.').slice(0, 3).join('.'))).size).toBe(1);
  });

  it('does not leave neighbours neighbours: an address that is counted up is seldom that of the next host', () => {
    let neighbours = 0;
    for (let key = 0; key < 8; key++) {
      const vault = Vault.ephemeral();
      const last = (host: number) =>
        Number(
          vault
            .issue({ type: 'ip-address', value: `10.3.4.${host}`, form: 'typed' })
            .standIn.split('.')
            .at(-1),
        );
      for (let host = 1; host < 254; host++) {
        if (Math.abs(last(host) - last(host + 1)) === 1) neighbours += 1;
      }
    }
    expect(neighbours).toBeLessThan((8 * 253) / 40);
  });

  it('shows that two spellings are one mailbox, and tells them apart', () => {
    const vault = Vault.ephemeral();
    const of = (value: string) => vault.issue({ type: 'email', value, form: 'typed' }).standIn;
    const [usual, other] = [of('marlin@quist.dev'), of('Marlin@Quist.dev')];
    expect(usual).not.toBe(other);
    expect(other.startsWith(usual.slice(0, usual.indexOf('@')))).toBe(true);
  });

  it('stays in ranges that nobody has', () => {
    for (const standIn of standInsOf('card', '4111 1111 1111 1111')) expect(standIn).toMatch(/^4000 00/);
    for (const standIn of standInsOf('ip-address', '10.1.2.3')) expect(standIn).toMatch(/^198\.1[89]\./);
    for (const standIn of standInsOf('phone', '+1 (212) 736-5000'))
      expect(standIn).toMatch(/^\+1 \(\d{3}\) 555-01\d\d$/);
    for (const standIn of standInsOf('us-ssn', '219-09-9999')) expect(standIn).toMatch(/^9\d\d-[0-4]\d-/);
  });
});

describe('isValidValue', () => {
  it('knows wrong values', () => {
    expect(isValidValue('card', '4000001234567890', '')).toBe(
      cardValidator.number('4000001234567890').isValid,
    );
    expect(isValidIBAN('DE89370400440532013001')).toBe(false);
    expect(isValidValue('iban', 'DE89370400440532013001', '')).toBe(false);
    expect(parsePhoneNumber('+1 000 000 0000')?.isValid()).toBe(false);
    expect(isValidValue('ip-address', '198.18.0.256', '')).toBe(false);
    expect(
      isValidValue(
        'crypto-address',
        '1BoatSLRHtKNngkdXEeobR76b53LETtpyU',
        '1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
      ),
    ).toBe(false);
  });
});
