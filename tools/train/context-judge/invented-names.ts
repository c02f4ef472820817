import type { Sample } from '../../../src/redact/secrets/sample.ts';

export type NameSort = 'password' | 'secret' | 'token' | 'credential-key' | 'key' | 'access';

const heads: Readonly<Record<NameSort, readonly string[]>> = {
  password: ['password', 'password', 'passwd', 'pwd', 'pass', 'passphrase', 'pw'],
  secret: ['secret', 'client secret', 'app secret', 'secret value', 'shared secret', 'credentials'],
  token: [
    'token',
    'access token',
    'auth token',
    'api token',
    'bearer token',
    'refresh token',
    'jwt',
    'bot token',
  ],
  'credential-key': [
    'api key',
    'apikey',
    'secret key',
    'access key',
    'private key',
    'encryption key',
    'auth key',
    'app key',
  ],
  key: ['key'],
  access: ['access', 'private', 'api', 'auth', 'authorization', 'sk live'],
};

const owners =
  'acme nimbus orbit zephyr quanta lumen harbor pixel stripe mail cloud data search billing metrics queue chat video map ads db ' +
  'postgres redis mysql mongo admin root user smtp ftp prod staging test backup service web mobile partner vendor crm erp sso ' +
  'ldap kafka rabbit jenkins deploy monitor weather geo sms';
const ownerWords = owners.split(' ');

/** Names that hold a credential's word, or look as if, and never a secret. */
const harmless = (
  'password field|password label|token type|token url|token endpoint|key name|secret name|max tokens|keyboard|monkey|' +
  'passenger|author|secretary|password reset path|password policy|password hint|token count|auth type|auth url|' +
  'private key path|key file|secret arn|passthrough|compass|bypass|keyword|keymap|tokenizer|stop token|pad token|' +
  'design token|next page token|password placeholder|login url|login message|signature algorithm|session name|' +
  'cookie name|cookie domain|csrf header|key press|hot key|shortcut key|storage key name|key prefix|token prefix|' +
  'forgot password|change password|invalid password|show password|has password|requires auth|is private|access level|' +
  'access mode|private dns|api version|api url|api host|authority|authorized|key code|license|version'
).split('|');

/** Names of what is as random as a secret and public. */
const publicRandom = (
  'public key|commit|revision|checksum|integrity|sha|etag|uuid|build id|trace id|request id|key id|access key id|' +
  'client id|cache key|partition key|sort key|primary key|object key|row key|map key|fingerprint|pin sha256|next page token|' +
  'content hash|digest|thumbprint|signature version|tenant id|app id|job id|hash|key hash|document|file name'
).split('|');

/** A name of a credential, in any of the usual cases. */
export function credentialNames(sample: Sample, sort: NameSort): string {
  const words = sample.pick(heads[sort]).split(' ');
  const before =
    sort === 'key' || sort === 'access' || sample.integer(2) === 0 ? [sample.pick(ownerWords)] : [];
  if (before.length > 0 && sample.integer(4) === 0) before.push(sample.pick(ownerWords));
  const after = sample.integer(10) === 0 ? [String(sample.integer(9))] : [];
  // `use_auth_token="…"` holds one all the same.
  const verb =
    sample.integer(20) === 0 ? [sample.pick(['use', 'get', 'set', 'update', 'new', 'default', 'test'])] : [];
  return cased(sample, [...verb, ...before, ...words, ...after]);
}

/** A name that holds a credential's word, or looks as if, and means something else. */
export function harmlessNames(sample: Sample): string {
  return withOwner(sample, sample.pick(harmless));
}

/** A name under which random values are no secrets. */
export function publicRandomNames(sample: Sample): string {
  return withOwner(sample, sample.pick(publicRandom));
}

function withOwner(sample: Sample, words: string): string {
  const before = sample.integer(3) === 0 ? [sample.pick(ownerWords)] : [];
  return cased(sample, [...before, ...words.split(' ')]);
}

function cased(sample: Sample, words: readonly string[]): string {
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  switch (sample.integer(6)) {
    case 0:
      return words.join('_').toUpperCase();
    case 1:
      return words.join('-');
    case 2:
      return words.map((word, index) => (index === 0 ? word : capital(word))).join('');
    case 3:
      return words.map(capital).join('');
    case 4:
      return words.join('');
    default:
      return words.join('_');
  }
}
