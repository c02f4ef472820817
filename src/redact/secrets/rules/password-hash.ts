import type { Sample } from '../sample.ts';
import { base64, custom, digits, hex, oneOf, type Shape } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry, SecretRule } from './registry-entry.ts';

/** The alphabet of crypt(3): Base64 with a full stop in place of the plus. */
function crypt(shortest: number, longest = shortest): Shape {
  return custom(
    `[./A-Za-z0-9]{${shortest},${longest}}`,
    (sample) => sample.alphanumeric(longest),
    (sample) => sample.alphanumeric(shortest - 1),
    longest,
  );
}

const parameters = custom(
  '(?:[a-z]{1,6}=\\d{1,10},?){1,4}',
  () => 'm=65536,t=3,p=4',
  () => '',
  60,
);
const rounds = custom(
  '(?:rounds=\\d{1,9}\\$)?',
  () => '',
  () => '',
  18,
);
const optionalVersion = custom(
  '(?:v=\\d{1,3}\\$)?',
  () => 'v=19$',
  () => '',
  6,
);

function hash(id: string, title: string, parts: readonly (string | Shape)[]): SecretRule {
  return { ...tokenRule(id, title, parts, { severity: 'medium' }), ...examplesOf(parts, id, title) };
}

/** As those of a token, but not glued to a letter: a dollar sign may follow one. */
function examplesOf(
  parts: readonly (string | Shape)[],
  id: string,
  title: string,
): Pick<SecretRule, 'examples'> {
  const { examples } = tokenRule(id, title, parts);
  return {
    examples: (sample: Sample) => ({
      positive: [
        ...examples(sample).positive,
        `alice:${examples(sample).positive[0]!.split('=').slice(1).join('=').trim()}:19000:0:99999:7:::`,
      ],
      negative: examples(sample).negative.slice(0, 1),
    }),
  };
}

export const entry: RegistryEntry = {
  name: 'Password hashes',
  source: 'https://man7.org/linux/man-pages/man5/crypt.5.html',
  rules: [
    hash('bcrypt-hash', 'Password hash (bcrypt)', [
      oneOf('$2a$', '$2b$', '$2y$', '$2x$'),
      digits(2),
      '$',
      crypt(53),
    ]),
    hash('md5-crypt-hash', 'Password hash (MD5 crypt)', [
      oneOf('$1$', '$apr1$'),
      crypt(1, 8),
      '$',
      crypt(22),
    ]),
    hash('sha256-crypt-hash', 'Password hash (SHA-256 crypt)', ['$5$', rounds, crypt(1, 16), '$', crypt(43)]),
    hash('sha512-crypt-hash', 'Password hash (SHA-512 crypt)', ['$6$', rounds, crypt(1, 16), '$', crypt(86)]),
    hash('yescrypt-hash', 'Password hash (yescrypt)', [
      oneOf('$y$', '$gy$'),
      crypt(2, 8),
      '$',
      crypt(1, 86),
      '$',
      crypt(43),
    ]),
    hash('argon2-hash', 'Password hash (Argon2)', [
      oneOf('$argon2id$', '$argon2i$', '$argon2d$'),
      optionalVersion,
      parameters,
      '$',
      base64(11, 88),
      '$',
      base64(16, 88),
    ]),
    hash('scrypt-hash', 'Password hash (scrypt)', [
      '$scrypt$',
      parameters,
      '$',
      base64(11, 88),
      '$',
      base64(16, 88),
    ]),
    hash('phpass-hash', 'Password hash (phpass, WordPress)', [oneOf('$P$', '$H$'), crypt(31)]),
    hash('django-hash', 'Password hash (Django)', [
      oneOf('pbkdf2_sha256$', 'pbkdf2_sha1$'),
      digits(4, 8),
      '$',
      base64(8, 32),
      '$',
      base64(27, 43),
      oneOf('=', ''),
    ]),
    hash('scram-hash', 'Password verifier (SCRAM, PostgreSQL)', [
      'SCRAM-SHA-256$',
      digits(4, 7),
      ':',
      base64(22),
      '==$',
      base64(43),
      '=:',
      base64(43),
      '=',
    ]),
    hash('ldap-hash', 'Password hash (LDAP)', [
      oneOf('{SSHA}', '{SMD5}', '{SSHA512}', '{SSHA256}'),
      base64(24, 128),
      oneOf('==', '=', ''),
    ]),
    hash('kerberos-as-rep', 'Kerberos reply that a password can be guessed from', [
      oneOf('$krb5asrep$', '$krb5tgs$'),
      custom(
        '[\\w$@./*:-]{2,300}',
        (sample) => `23$user@EXAMPLE.ORG:${sample.hex(32)}`,
        () => '',
        300,
      ),
      '$',
      hex(60, 700),
    ]),
  ],
};
