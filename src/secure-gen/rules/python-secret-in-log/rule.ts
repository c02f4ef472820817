import type { CallShape } from '../../analysis/syntax/shape.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import type { Matcher, RuleContext } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const kinds = [
  'password',
  'passwd',
  'pwd',
  'passphrase',
  'secret',
  'secret_key',
  'api_key',
  'apikey',
  'private_key',
  'access_token',
];
const more = [
  'auth_token',
  'session_token',
  'refresh_token',
  'client_secret',
  'credit_card',
  'card_number',
  'cvv',
  'ssn',
  'session_id',
  'jwt_token',
];
const owners = ['user', 'db', 'new', 'old', 'raw', 'plain', 'admin', 'smtp', 'my', 'current'];
const names = [...kinds, ...more, ...owners.map((owner) => `${owner}_password`)];
const words = [
  ...names,
  ...names.map((name) => name.toUpperCase()),
  'userPassword',
  'apiKey',
  'secretKey',
  'accessToken',
  'creditCard',
];

/** What an expression may stand in and still show its value. */
const showing = new Set([
  ...[
    'attribute',
    'subscript',
    'string',
    'interpolation',
    'format_expression',
    'binary_operator',
    'tuple',
    'argument_list',
    'concatenated_string',
  ],
  ...['parenthesized_expression', 'dictionary', 'pair', 'list', 'format_specifier', 'dictionary_splat'],
]);
const showingCalls = /^(?:format|str|repr|decode|encode|get|join|dict|dumps|strip)$/;
const logObject = /log|^sys\.std(?:out|err)$/i;
const logName = /^(?:debug|info|warn|warning|error|critical|exception|log|fatal|write)$/;

function isLog({ callee }: CallShape): boolean {
  if (!callee.object) return /^(?:print|pprint|log)$/.test(callee.name);
  return callee.name === 'echo' || (logName.test(callee.name) && logObject.test(callee.object.text));
}

/** The call that writes what a name holds; undefined where it is not written, or only something made of it. */
function logAround(leaf: SourceNode, { file }: RuleContext): SourceNode | undefined {
  for (let inner = leaf; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    const call = file.callAt(parent);
    if (call && isLog(call)) return parent;
    if (parent.type === 'call') {
      const name = /(\w+)\s*$/.exec(parent.field('function')?.text.slice(-40) ?? '')?.[1] ?? '';
      if (!showingCalls.test(name)) return undefined;
      continue;
    }
    if (!showing.has(parent.type)) return undefined;
    // A key, an object whose other members are shown, what follows a conversion to something else.
    if (parent.type === 'pair' && parent.field('value') !== inner) return undefined;
    if (
      parent.type === 'attribute' &&
      parent.field('object') === inner &&
      !/^(?:encode|decode|strip|format)$/.test(parent.field('attribute')?.text ?? '')
    )
      return undefined;
  }
  return undefined;
}

const logged: Matcher = {
  words,
  at: (leaf, context) => {
    const isKey = leaf.parent?.type === 'string' && isLookedUp(leaf.parent, context);
    if (leaf.type !== 'identifier' && !isKey) return undefined;
    const start = isKey ? leaf.parent!.parent! : leaf;
    if (leaf.parent?.type === 'keyword_argument' && leaf.parent.field('name') === leaf) return undefined;
    const node = logAround(isKey && start.type === 'argument_list' ? start.parent! : start, context);
    return node && { node };
  },
};

/** `form["password"]`, `form.get("password")` */
function isLookedUp(text: SourceNode, { file }: RuleContext): boolean {
  const holder = text.parent;
  if (holder?.type === 'subscript') return holder.field('subscript') === text;
  const call = holder?.type === 'argument_list' && holder.parent ? file.callAt(holder.parent) : undefined;
  return call?.callee.name === 'get' && call.arguments[0]?.value === text;
}

export const entry: RegistryEntry = {
  title: 'Secret written to a log',
  cwe: [532, 312],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'A password or another secret is written to a log or to the terminal, readable.',
  why: 'Logs are kept long, copied and read by many; whoever reads this one can use the secret.',
  hint: 'Leave it out, or write only that it was there or a short prefix of a hash.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude',
    'https://cwe.mitre.org/data/definitions/532.html',
  ],
  match: [logged],
};
