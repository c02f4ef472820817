// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of others are what is tested
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScannedText } from '../../../../../src/redact/scanned-text.ts';
import { judgeNamedValue } from '../../../../../src/redact/secrets/context/judge/judge-named-value.ts';
import { Sample } from '../../../../../src/redact/secrets/sample.ts';
import { namedLiteral, verdictOn } from './named-literal.ts';

const sample = new Sample(4711);

/** Put together here, so that no scanner takes them for somebody's. */
const madeUpPasswords = [
  ['P@ss', 'w0rd1'],
  ['hunt', 'er2'],
  ['adm', 'in123'],
  ['Tr0ub', '4dor&3'],
  ['corr3ct', '-H0rse!'],
  ['Wint', 'er2024!'],
  ['m0nk', 'eyB1z_'],
].map((parts) => parts.join(''));

describe('what a scan reports', () => {
  it.each(madeUpPasswords)('a password that a person made up: %s', (password) => {
    for (const name of ['password', 'DB_PASSWORD', 'spring.datasource.password', 'adminPasswd', 'user_pwd'])
      expect(verdictOn(name, password), name).toBe('likely');
  });

  it.each([
    ['api_key', sample.hex(32)],
    ['ACME_API_KEY', sample.alphanumeric(40)],
    ['clientSecret', sample.base64url(43)],
    ['auth.token', sample.alphanumeric(32)],
    ['github_token', `zz_${sample.alphanumeric(36)}`],
    ['aws_secret_access_key', sample.base64(40)],
    ['ENCRYPTION_KEY', `${sample.base64(43)}=`],
    ['apikey', sample.uuid()],
    ['botToken', `${sample.digits(9)}:${sample.base64url(35)}`],
    ['nimbus_key', sample.alphanumeric(32)],
  ])('a random value under %s', (name, value) => {
    expect(verdictOn(name, value)).toBe('likely');
  });

  it('a value that a name two levels up names', () => {
    expect(verdictOn('db_password.value', madeUpPasswords[0]!)).toBe('likely');
  });
});

describe('what a scan does not report', () => {
  it.each([
    ['password', 'Enter your password'],
    ['password', 'Password must be at least 8 characters'],
    ['password', 'password'],
    ['password', 'changeme'],
    ['password', 'your-password'],
    ['password', '<password>'],
    ['password', '********'],
    ['password', 'xxxxxxxx'],
    ['apiKey', 'YOUR_API_KEY'],
    ['api_key', 'insert_key_here'],
    ['token', '{{ token }}'],
    ['token', 'Bearer'],
    ['secret', 'my-secret-name'],
    ['WEBHOOK_SECRET', 'ZENDESK_WEBHOOK_API_SECRET'],
    ['passwordField', '#login-password'],
    ['password_field', 'input[name="password"]'],
    ['token_type', 'access_token'],
    ['token_url', 'https://auth.example.com/oauth/token'],
    ['password_reset_path', '/accounts/password/reset'],
    ['key_name', 'prod-signing-key'],
    ['secret_name', 'prod/db/credentials'],
    ['primary_key', 'user_id'],
    ['foreign_key', 'orders.customer_id'],
    ['max_tokens', '4096'],
    ['keyboard', 'qwerty-us'],
    ['monkey', 'business4'],
    ['passenger', 'ok1'],
    ['author', 'jane42'],
    ['secretary', 'Maria7'],
    ['license', 'Apache-2.0'],
    ['private_key_path', './certs/server.key'],
    ['apiVersion', 'apps/v1beta2'],
    ['auth', 'oauth2'],
    ['session', 'default'],
    ['grant_type', 'client_credentials'],
    ['public_key', sample.base64(64)],
    ['invalid_token', sample.alphanumeric(32)],
    ['ACME_API_KEY', 'acme_live_short'],
    ['commit', sample.hex(40)],
    ['integrity', `sha512-${sample.base64(86)}==`],
  ])('%s: %s', (name, value) => {
    expect(verdictOn(name, value)).not.toBe('likely');
  });
});

describe('what is never looked at', () => {
  it.each([
    'null',
    'None',
    'undefined',
    'true',
    '${DB_PASSWORD}',
    '%s',
    'process.env.PASSWORD',
    '{{ .Values.pw }}',
  ])('%s is no value', (value) => {
    expect(verdictOn('password', value)).toBeUndefined();
  });

  it('an expression, a type', () => {
    expect(verdictOn('password', madeUpPasswords[0]!, { form: 'expression' })).toBeUndefined();
    expect(verdictOn('password', madeUpPasswords[0]!, { form: 'type' })).toBeUndefined();
  });
});

describe('what is hidden', () => {
  const names = ['password', 'DB_PASSWORD', 'clientSecret', 'api_key', 'access_token', 'credentials'];
  const placeholders = [
    'changeme',
    'example',
    'your-token',
    'dummy',
    'TODO',
    'foo',
    'xxxxxx',
    'insert-here',
    'test',
    'hidden',
  ];

  it('a literal under a credential’s name, whatever placeholder word it holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...placeholders),
        fc.stringMatching(/^[a-z0-9]{0,12}$/),
        (name, word, rest) => {
          expect(verdictOn(name, `${word}${rest}`)).toBeDefined();
        },
      ),
    );
  });

  it('a random value without a name, which a scan leaves alone', () => {
    expect(verdictOn('value_seven', `${sample.alphanumeric(24)}+${sample.alphanumeric(20)}`)).toBe(
      'possible',
    );
  });
});

describe('the judge', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 5 }),
        fc.oneof(
          fc.string({ maxLength: 120 }),
          fc.constantFrom('\u0000\u0000\u0000', '\ud800x\udc00', '😀😀😀', '\u202e\u202e\u202e'),
        ),
        (path, content) => {
          const { value, source } = namedLiteral('x', content);
          expect([undefined, 'likely', 'possible']).toContain(judgeNamedValue({ ...value, path }, source));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes a value the less for a secret the more its name takes back', () => {
    const rank = { likely: 2, possible: 1 } as const;
    const strength = (name: string, value: string): number => {
      const verdict = verdictOn(name, value);
      return verdict === 'likely' || verdict === 'possible' ? rank[verdict] : 0;
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 31 }),
        fc.constantFrom('token', 'password', 'secret'),
        (seed, word) => {
          const value = new Sample(seed).alphanumeric(20);
          expect(strength(`${word}_name`, value)).toBeLessThanOrEqual(strength(word, value));
          expect(strength(`reset_${word}`, value)).toBeLessThanOrEqual(strength(word, value));
        },
      ),
    );
  });

  it('takes hostile values in linear time', () => {
    const pieces = ['{', '${', '<', 'a.', '/', 'a-', '(', 'A_', ' a', '%', '\\', '"', 'aB', '0', '@a.'];
    for (const piece of pieces) {
      const content = piece.repeat(Math.floor(16_000 / piece.length));
      const { value, source } = namedLiteral(`${'token_'.repeat(500)}x`, content);
      const start = performance.now();
      judgeNamedValue(value, source);
      expect(performance.now() - start, piece).toBeLessThan(200);
    }
  });

  it('costs microseconds', () => {
    const cases = [
      namedLiteral('db_password', madeUpPasswords[0]!),
      namedLiteral('api_key', sample.hex(32)),
      namedLiteral('password', 'Enter your password'),
      namedLiteral('token_url', 'https://auth.example.com/oauth/token'),
    ];
    for (let round = 0; round < 2000; round++)
      for (const { value, source } of cases) judgeNamedValue(value, source);
    const before = process.cpuUsage();
    for (let round = 0; round < 5000; round++)
      for (const { value, source } of cases) judgeNamedValue(value, source);
    // Typically 5; the rest is for a machine whose cores are shared.
    expect(process.cpuUsage(before).user / (5000 * cases.length)).toBeLessThan(100);
  });

  it('reads the place of a value in its text, not the text', () => {
    const secret = madeUpPasswords[1]!;
    const text = `${'x'.repeat(500)} password = ${secret} ${'y'.repeat(500)}`;
    const start = text.indexOf(secret);
    const { value } = namedLiteral('password', secret);
    expect(
      judgeNamedValue({ ...value, start, end: start + secret.length }, new ScannedText(text, undefined)),
    ).toBe('likely');
  });
});
