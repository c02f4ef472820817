import { describe, expect, it } from 'vitest';
import { readName } from '../../../../../src/redact/secrets/context/judge/name-reading.ts';
import { nameWords } from '../../../../../src/redact/secrets/context/judge/name-words.ts';

describe('nameWords', () => {
  it.each([
    ['DB_PASSWORD', 'db password'],
    ['dbPassword', 'db password'],
    ['db-password', 'db password'],
    ['dbpassword', 'db password'],
    ['AWSSecretAccessKey', 'aws secret access key'],
    ['clientsecret2', 'client secret'],
    ['authtoken', 'auth token'],
    ['apikey', 'api key'],
    ['userpass', 'user pass'],
    ['x-api-key', 'x api key'],
    ['compass', 'compass'],
    ['monkey', 'monkey'],
    ['tokenizer', 'tokenizer'],
    ['пароль', 'пароль'],
    ['42', ''],
  ])('%s: %s', (name, words) => {
    expect(nameWords(name).join(' ')).toBe(words);
  });
});

describe('readName', () => {
  it.each([
    ['password', 'password'],
    ['userPwd', 'password'],
    ['passworsd', 'password'],
    ['client_secret', 'secret'],
    ['accessToken', 'token'],
    ['api_key', 'credential-key'],
    ['private-key', 'credential-key'],
    ['connection_string', 'credential'],
    ['acme_key', 'key'],
    ['user_pass', 'short-password'],
    ['Authorization', 'authentication'],
    ['keyboard', 'none'],
    ['monkey', 'none'],
    ['passenger', 'none'],
    ['author', 'none'],
    ['secretary', 'none'],
    ['tokenizer', 'none'],
    ['username', 'none'],
  ])('%s names a %s', (name, kind) => {
    expect(readName([name]).kind).toBe(kind);
  });

  it.each([
    'password_field',
    'tokenType',
    'key_name',
    'secret-name',
    'token_url',
    'password_reset_path',
    'tokenCount',
  ])('%s takes it back after', (name) => {
    expect(readName([name]).negativeTail).toBe(true);
  });

  it.each([
    'primary_key',
    'foreignKey',
    'public_key',
    'max_tokens',
    'nextPageToken',
    'is_secret',
    'reset_password',
  ])('%s takes it back before', (name) => {
    const { negativeModifier, negativeTail } = readName([name]);
    expect(negativeModifier || negativeTail).toBe(true);
  });

  it.each(['password', 'db_password_prod', 'api_key_2', 'secretValue', 'LABEL_STUDIO_API_KEY'])(
    '%s stands',
    (name) => {
      expect(readName([name])).toMatchObject({ negativeTail: false, negativeModifier: false });
    },
  );

  it('looks outwards where the innermost name says nothing', () => {
    expect(readName(['variable', 'db_password', 'default'])).toMatchObject({ kind: 'password', distance: 1 });
    expect(readName(['db_password', 'description'])).toMatchObject({ kind: 'password', negativeTail: true });
    expect(readName(['secrets', 'a', 'b', 'c', 'd']).kind).toBe('none');
  });
});
