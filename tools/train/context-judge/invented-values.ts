import type { Sample } from '../../../src/redact/secrets/sample.ts';

const words =
  'summer winter dragon monkey sunshine coffee panther orange silver thunder rocket falcon tiger maple river secret welcome ' +
  'master shadow castle garden hunter pepper ginger purple magic soccer hockey batman freedom whatever trust letme hello qwerty ' +
  'admin root login server oracle postgres company office paris london berlin tokyo moscow jordan michael robert daniel anna';
const passwordWords = words.split(' ');

const codeWords =
  'user account login form input value button label reset update create delete config setting default option handler event list ' +
  'item field name type error message request response header body query param path route page view model store cache index ' +
  'service client server manager factory provider module plugin core base util helper test data file image video text color ' +
  'size width height token password secret key auth session cookie access role group policy rule number string';
const nameWords = codeWords.split(' ');

const sentences = [
  'Enter your password',
  'Forgot your password?',
  'Password must be at least 8 characters',
  'Invalid token',
  'Please log in again',
  'Your API key has expired',
  'The access token was rejected',
  'Passwords do not match',
  'New password',
  'Confirm password',
  'Missing or invalid secret',
  'Sign in to continue',
  'token is required',
  'Reset your password',
  'Show password',
  'API Key',
  'Please enter a valid key',
  'Secret key of the application',
  'The token used to authenticate with the server',
  'Mot de passe',
  'Passwort vergessen',
  'Contraseña incorrecta',
  'key must be a string',
  'cannot read private key',
  'Your session timed out',
];

const toFillIn = [
  'your-api-key',
  'YOUR_SECRET',
  'changeme',
  'change-me',
  'xxxxxxxxxxxx',
  '********',
  'insert_token_here',
  'example',
  'TODO',
  'my-secret',
  'replace-me',
  'dummy',
  'test',
  'password',
  'secret',
  'token',
  'fake-token',
  'some-key',
  'user:pass',
  'my_password',
  'short',
  'sk_live_short',
  'key_short',
  'placeholder',
  'fakekey',
  'somefaketoken',
  'test-token',
  'testpassword',
  'mysecret',
  'foo',
  'bar',
  'abc',
  'abcdef',
  '123',
  '12345678',
  '0000000000000000',
  'aaaaaaaaaaaaaaaaaaaaaaaa',
  'abcdefghijklmnopqrstuvwxyz',
  '1234567890123456',
  'XXXXXXXX-XXXX-XXXX-XXXX',
  'too_short',
  'invalid',
  'invalid-token',
  'redacted',
  'hidden',
  'dummy-secret-value',
];

/** What a service issues: random, over some alphabet, often with a prefix. */
export function issuedValues(sample: Sample): string {
  const length = sample.pick([16, 20, 22, 24, 28, 32, 32, 36, 40, 40, 43, 48, 64, 88]);
  const random = (): string =>
    sample.pick([
      () => sample.hex(length),
      () => sample.hex(32),
      () => sample.upperHex(length),
      () => sample.lowerAlphanumeric(length),
      () => sample.alphanumeric(length),
      () => sample.alphanumeric(length),
      () => sample.upperAlphanumeric(length),
      () => sample.base64(length),
      () => `${sample.base64(43)}=`,
      () => sample.base64url(length),
      () => sample.letters(20 + sample.integer(20)),
      () => sample.lower(20 + sample.integer(20)),
      () => sample.uuid(),
    ])();
  switch (sample.integer(6)) {
    case 0:
      return `${sample.lower(2 + sample.integer(4))}${sample.pick(['_', '-'])}${random()}`;
    case 1:
      return `${sample.lower(2 + sample.integer(2))}_${sample.pick(['live', 'test', 'prod', 'api', 'pat', 'key'])}_${random()}`;
    case 2:
      return sample.integer(2) === 0 ? `${random()}.${random()}` : `${sample.digits(8)}:${random()}`;
    default:
      return random();
  }
}

const signs = '!@#$%^&*()[]{}<>-_=+?;:.,~|';
const printable = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('');

/** What people make up: words with digits and signs, leetspeak, and strings of a password generator. */
export function passwords(sample: Sample): string {
  const word = (): string => sample.pick(passwordWords);
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const sign = (): string => sample.pick(['!', '@', '#', '$', '%', '*', '?', '_', '-', '.', '&', '^']);
  return sample.pick([
    () => `${word()}${sample.digits(1 + sample.integer(4))}`,
    () => `${capital(word())}${sample.digits(1 + sample.integer(4))}${sign()}`,
    () => `${capital(word())}${sign()}${sample.digits(2 + sample.integer(3))}`,
    () => leet(sample, `${capital(word())}${sample.digits(sample.integer(4))}${sign()}`),
    () => leet(sample, `${word()}${word()}`),
    () => `${word()}${sign()}${word()}${sample.digits(2)}`,
    () =>
      sample.from('abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!@#$%^&*', 8 + sample.integer(12)),
    () => sample.mixed('abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789', 8 + sample.integer(12)),
    () => sample.from(printable, 10 + sample.integer(40)),
    () =>
      Array.from(
        { length: 3 + sample.integer(5) },
        () => `${word().slice(0, 1 + sample.integer(6))}${sample.from(signs, 1 + sample.integer(2))}`,
      ).join(''),
    () => sample.lowerAlphanumeric(8 + sample.integer(8)),
    () => `${word()}${sample.integer(2) === 0 ? sign() : ''}`,
    () => `${word()}${sample.pick(['', '_', '-', ' '])}${word()}`,
    () => issuedValues(sample),
    () => `${capital(word())}${capital(word())}${sample.digits(2 + sample.integer(3))}`,
  ])();
}

function leet(sample: Sample, text: string): string {
  const signs: Readonly<Record<string, string>> = { a: '@', e: '3', i: '1', o: '0', s: '$', t: '7' };
  return text.replace(/[aeiost]/g, (letter) => (sample.integer(3) > 0 ? signs[letter]! : letter));
}

/** What stands under a credential's name in code and is none. */
export function harmlessValues(sample: Sample, name: string): string {
  const word = (): string => sample.pick(nameWords);
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return sample.pick([
    () => sample.pick(sentences),
    () => sample.pick(toFillIn),
    () => sample.pick(toFillIn),
    () => `${word()}${capital(word())}${sample.integer(2) === 0 ? capital(word()) : ''}`,
    () => `${capital(word())}${capital(word())}`,
    () => `${word()}${capital(word())}${sample.integer(10)}${sample.pick(['', 'd', 'x', 'D'])}`,
    () => `${word()}${sample.integer(100)}`,
    () => `${word()}_${word()}`,
    () => `${word()}-${word()}-${word()}`,
    () => `${word()}_${word()}_${word()}`.toUpperCase(),
    () => `${word()}.${word()}.${word()}`,
    () => `/${word()}/${word()}/${word()}`,
    () => `./${word()}/${word()}.${sample.pick(['pem', 'key', 'json', 'ts', 'yaml'])}`,
    () => `https://${word()}.example.com/${word()}/${word()}`,
    () => `#${word()}-${word()}`,
    () => `.${word()} input[name="${word()}"]`,
    () => word(),
    () => capital(word()),
    () => name,
    () => name.toUpperCase(),
    () => `$.${word()}.${word()}`,
    () => `${word()}:${word()}`,
    () =>
      sample.pick([
        'Bearer',
        'Basic',
        'utf-8',
        'RS256',
        'sha256',
        'aes-256-gcm',
        'application/json',
        'en-US',
        '1.2.3',
        '2024-01-31',
        'v2',
      ]),
    () => String(sample.integer(100000)),
    () => `${word()}(${word()})`,
    () => `${word()} ${word()}`,
    () => `x-${word()}-${word()}`,
    () => `@${word()}/${word()}`,
    () => `${word()}s.${word()}`,
    () => `${capital(word())} ${word()} ${word()}`,
  ])();
}
