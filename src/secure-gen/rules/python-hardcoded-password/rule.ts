import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import type { Check } from '../../matching/check.ts';
import { compared } from '../../matching/compared.ts';
import type { RuleContext } from '../../matching/matcher.ts';
import { nameWords } from '../../matching/names.ts';
import { setting } from '../../matching/settings.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const owners = [
  ...[
    '',
    'db',
    'database',
    'admin',
    'root',
    'user',
    'smtp',
    'mail',
    'email',
    'ftp',
    'ssh',
    'mysql',
    'postgres',
    'pg',
    'redis',
  ],
  ...[
    'ldap',
    'default',
    'my',
    'client',
    'app',
    'master',
    'login',
    'account',
    'service',
    'server',
    'sudo',
    'proxy',
    'auth',
    'test',
  ],
  ...[
    'email_host',
    'mongo',
    'rabbitmq',
    'oracle',
    'sql',
    'api',
    'keystore',
    'the',
    'secret',
    'super',
    'router',
    'wifi',
  ],
];
const kinds = ['password', 'passwd', 'pwd', 'passphrase', 'pass'];

/** `dbPassword`, `db_password`, `DB_PASSWORD`, `DbPassword`, `dbpassword` */
function spellings(owner: string, kind: string): string[] {
  if (owner === '') return kind === 'pass' ? ['PASS'] : [kind, kind.toUpperCase(), capital(kind)];
  const [first, ...rest] = owner.split('_');
  const camel = [first!, ...rest.map(capital), capital(kind)].join('');
  const snake = `${owner}_${kind}`;
  return [snake, snake.toUpperCase(), camel, capital(camel), snake.replaceAll('_', '')];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const names = [
  ...new Set([
    ...owners.flatMap((owner) => kinds.flatMap((kind) => spellings(owner, kind))),
    'secret',
    'SECRET',
    'client_secret',
    'CLIENT_SECRET',
    'auth_token',
    'AUTH_TOKEN',
    'access_token',
    'ACCESS_TOKEN',
    'api_token',
    'API_TOKEN',
    'token',
    'TOKEN',
  ]),
];

/** What is written in the place of a password that comes from elsewhere, or describes one. */
const noPassword =
  /^(?:|.{1,2}|.{65,}|[*x.•-]+|<.*>|\[.*\]|.*[{}].*|.*%[sd(].*|.*\$\w.*|.*[:/?].*|.*\s.*|none|null|true|false|text|string|hidden|n\/?a|todo|your[_-].*|enter.*|required|optional|bearer|basic|refresh|access|unset|unused|disabled|undefined|redacted|masked|password|passwd|pwd|secret|token|(?:[a-z]+[_.-])+(?:password\d?|passwd|pwd|pass|secret|token|passphrase))$/is;

/** Whether it is a text that is written out and may be a password. */
const isPassword: Check = (node, { file, tracer }) => {
  const shape = file.shapeOf(tracer.resolved(node));
  if (shape.kind !== 'literal' || typeof shape.value !== 'string') return false;
  return !noPassword.test(shape.value);
};

/** A token that code reads compares with words of a language: only what looks random is one of somebody. */
const looksRandom = /(?=.*[a-z])(?=.*\d)[\w+/=.-]{16,}/i;

const isGiven: Check = (node, context) => {
  if (isPassword(node, context) === false) return false;
  const name = nameWords(nameOf(node, context));
  return !/\btoken\b/.test(name) || looksRandom.test(node.text);
};

/** What the value stands beside: the name, the key or the parameter. */
function nameOf(node: SourceNode, { file }: RuleContext): string {
  const holder = node.parent;
  const target = holder?.field('left') ?? holder?.field('name') ?? holder?.field('key');
  return target ? file.text.slice(target.start, target.end) : '';
}

export const entry: RegistryEntry = {
  title: 'Password written in the code',
  cwe: [259, 798],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'A password is part of the code.',
  why: 'Whoever sees the code, a copy of it or its history can use it, and it cannot be changed without changing the program.',
  hint: 'Read it from the environment or a secret store, compare with stored hashes, and replace the one that was written down.',
  references: [
    'https://cwe.mitre.org/data/definitions/259.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  ],
  match: [
    setting(names, isGiven),
    compared(
      names,
      (node, { file }) => ['name', 'member', 'index'].includes(file.shapeOf(node).kind),
      (node, context) => isGiven(node, context) !== false && !/\btoken/i.test(node.parent?.text ?? ''),
    ),
  ],
};
