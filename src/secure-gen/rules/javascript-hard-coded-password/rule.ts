import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { anyArgument, calls, every, some } from '../../matching/calls.ts';
import { allOf, type Check, has, matches, not } from '../../matching/check.ts';
import { compared } from '../../matching/compared.ts';
import type { RuleContext } from '../../matching/matcher.ts';
import { isNamed } from '../../matching/names.ts';
import { passwordNames } from '../../matching/secret-values.ts';
import { setting } from '../../matching/settings.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const passwordKeys = ['password', 'passwd', 'pass', 'pwd', 'Password', 'PASSWORD', 'passphrase'];
const secretKeys = [
  'secretAccessKey',
  'apiKey',
  'api_key',
  'apikey',
  'apiSecret',
  'api_secret',
  'clientSecret',
  'client_secret',
  'authToken',
  'auth_token',
  'accessToken',
  'access_token',
  'accountKey',
  'privateKey',
  'private_key',
  'secretKey',
  'secret_key',
];
const names = [
  ...passwordKeys,
  ...secretKeys,
  'dbPassword',
  'db_password',
  'DB_PASSWORD',
  'DB_PASS',
  'dbPass',
  'adminPassword',
  'ADMIN_PASSWORD',
  'userPassword',
  'defaultPassword',
  'DEFAULT_PASSWORD',
  'rootPassword',
  'mysqlPassword',
  'smtpPassword',
  'SMTP_PASSWORD',
  'emailPassword',
  'API_KEY',
  'API_SECRET',
  'SECRET_KEY',
  'SECRET',
  'JWT_SECRET',
  'jwtSecret',
  'JWT_KEY',
  'SESSION_SECRET',
  'sessionSecret',
  'ENCRYPTION_KEY',
  'encryptionKey',
  'ACCESS_TOKEN',
  'AUTH_TOKEN',
  'PRIVATE_KEY',
  'secret',
];

/** Texts that stand for a value, name a field or speak to people. */
const notSecret =
  /^\s*$|^.{0,3}$|\s|^[<{%$[]|\$\{|^(?:x+|\*+|\.+|changeme|example|placeholder|required|optional|string|text|hidden|undefined|null|none|true|false)$|pass ?word|passwd|^[A-Z][A-Z_]{3,}$|^\/|^https?:|^(?:your|my|the|enter|new|old|confirm)[-_ ]?|[-_.](?:key|token|secret|field|input|id|label)$|^process\.env|\.(?:pem|key|json|txt)$|^[a-z]+(?:\.[a-zA-Z]+)+$|^i18n|^(?:api|access|auth|secret|private|client)?[-_]?(?:key|token|secret)$/i;

const literalPassword: Check = allOf(isLiteral, matches(/./), not(matches(notSecret)));

/** Text in quotes, not a name of a constant, which may be told elsewhere. */
function isLiteral(node: SourceNode, { file }: RuleContext): boolean {
  const shape = file.shapeOf(node);
  return shape.kind === 'literal' && typeof shape.value === 'string';
}

const givenLiteral: Check = allOf(matches(/^.+$/), not(matches(/^[<{%$]|\$\{|^(?:changeme|example)$/)));

/** `scheme://user:password@host` */
const addressWithPassword = /^[a-z][a-z\d+.-]*:\/\/[^\s:/@]*:(?![<{%$*])[^\s:/@]+@/i;

export const entry: RegistryEntry = {
  title: 'Password in the code',
  cwe: [798, 259],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'This password or key stands in the code.',
  why: 'Everybody who sees the code, its history or its package can log in with it, and it cannot be changed without a new version.',
  hint: 'Read it from the environment or a store of secrets, and change the one that stood here.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/798.html',
  ],
  match: [
    calls({
      to: [
        'createConnection',
        'createPool',
        'createClient',
        'Client',
        'Pool',
        'Sequelize',
        'connect',
        'createTransport',
        'S3',
        'SES',
        'DynamoDB',
        'Twilio',
        'update',
        'Redis',
        'login',
      ].flatMap((name) => [name, `*.${name}`]),
      where: some(
        anyArgument(has([...passwordKeys, ...secretKeys], allOf(isWithoutSetting, givenLiteral))),
        anyArgument(
          has(
            ['auth', 'credentials', 'connection'],
            has([...passwordKeys, ...secretKeys], allOf(isWithoutSetting, givenLiteral)),
          ),
        ),
        every(anyArgument(matches(addressWithPassword))),
      ),
    }),
    calls({
      to: ['Sequelize', 'sequelize.Sequelize', 'sequelize'],
      where: ({ arguments: given }, _node, context) =>
        given.length >= 3 && givenLiteral(given[2]!.value, context),
    }),
    setting(names, literalPassword),
    compared(
      passwordKeys,
      isNamed(passwordNames),
      allOf(
        isLiteral,
        matches(/^\S{4,}$/),
        not(matches(/^(?:string|text|password|undefined|none|null|hidden|true|false)$/i)),
      ),
    ),
  ],
};

/** Whether the literal stands somewhere else: where it stands at its key, that place is reported by itself. */
function isWithoutSetting(node: SourceNode, context: RuleContext): boolean {
  return !isLiteral(node, context) || literalPassword(node, context) === false;
}
