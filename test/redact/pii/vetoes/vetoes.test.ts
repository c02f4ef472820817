import { describe, expect, it } from 'vitest';
import { holdsDateOrTime, isEpochTime } from '../../../../src/redact/pii/vetoes/dates-and-times.ts';
import {
  isDocumentationAddress,
  isDocumentationDomain,
  isFictitiousPhone,
} from '../../../../src/redact/pii/vetoes/documentation-values.ts';
import { isPublicationNumber } from '../../../../src/redact/pii/vetoes/publication-numbers.ts';
import { isVersionContext } from '../../../../src/redact/pii/vetoes/version-numbers.ts';

describe('dates and times', () => {
  it.each(['2024-05-01', '2024-05-01 12', '20240501', '20240501-0930', '01.05.2024', '5/20/21', '1999-2003'])(
    '%s',
    (number) => {
      expect(holdsDateOrTime(number)).toBe(true);
    },
  );
  it.each(['030 901820', '06.12.34.56.78', '415-555-2671', '2024-13-41', '99999999'])('not %s', (number) => {
    expect(holdsDateOrTime(number)).toBe(false);
  });
  it('knows seconds to nanoseconds since 1970', () => {
    expect(
      ['1732502400', '1732502400123', '1732502400123456', '1732502400123456789'].every(isEpochTime),
    ).toBe(true);
    expect(['2732502400', '173250240', '17325024001'].some(isEpochTime)).toBe(false);
  });
});

describe('values for documentation', () => {
  it('knows the domains', () => {
    expect(['example.com', 'mail.example.org', 'db.test', 'x.invalid'].every(isDocumentationDomain)).toBe(
      true,
    );
    expect(['example.info', 'notexample.com', 'test.io'].some(isDocumentationDomain)).toBe(false);
  });
  it('knows the addresses', () => {
    const documentation = [
      '192.0.2.1',
      '198.51.100.7',
      '203.0.113.250',
      '198.18.0.1',
      '2001:db8::1',
      '2001:DB8:1::',
    ];
    expect(documentation.every(isDocumentationAddress)).toBe(true);
    expect(['192.0.3.1', '203.0.114.1', '2001:db9::1', '198.20.0.1'].some(isDocumentationAddress)).toBe(
      false,
    );
  });
  it('knows the telephone numbers', () => {
    expect(['4155550132', '14155550199', '02079460018', '447700900123'].every(isFictitiousPhone)).toBe(true);
    expect(['4155550200', '4155551132', '02079470018'].some(isFictitiousPhone)).toBe(false);
  });
});

describe('numbers of books and articles', () => {
  it('need their check digit', () => {
    expect(['978-3-16-148410-0', '0-321-14653-0', '9783161484100'].every(isPublicationNumber)).toBe(true);
    expect(['978-3-16-148410-1', '0-321-14653-1', '415-555-2671'].some(isPublicationNumber)).toBe(false);
  });
});

describe('versions', () => {
  it.each([
    'version ',
    'Version=',
    '"version": "',
    'v',
    ' v',
    'Chrome/',
    'pkg@^',
    '"^',
    '>= ',
    'package==',
    'section ',
    'appVersion: ',
  ])('after %j', (before) => {
    expect(isVersionContext(before, '')).toBe(true);
  });
  it.each(['host ', 'http://', 'ip=', '"', 'from ', '<ip>', 'ip == "', '/dev/tcp/', 'ssh deploy@'])(
    'not after %j',
    (before) => {
      expect(isVersionContext(before, '')).toBe(false);
    },
  );
  it('before a suffix', () => {
    expect(isVersionContext('', '-beta.1')).toBe(true);
    expect(isVersionContext('', ':8080')).toBe(false);
  });
});
