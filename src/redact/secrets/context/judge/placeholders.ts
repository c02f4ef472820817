import { looksInvented } from '../../looks-invented.ts';

/** What a text stands there for when it is no value at all. */
export type Placeholder =
  /** `${X}`, `{{ x }}`, `%s`, `<% X %>`, `$(x)`, `%X%`: filled in later by a program. */
  | 'template'
  /** `<password>`, `xxx`, `****`, `changeme`, `your-api-key`, `insert_key_here`: to be filled in by a person. */
  | 'to-fill-in'
  /** `null`, `none`, `undefined`, `true` */
  | 'no-value'
  /** Nothing but words that name what should stand there: `password`, `secret-token`, `user:pass`, `api key`. */
  | 'own-kind'
  | 'none';

const noValue =
  /^(?:null|none|nil|undefined|true|false|yes|no|on|off|n\/?a|nan|void|empty|unset|optional|required|auto|default|never|self|this|string|str|number|bool|boolean|int|integer|object|any|bytes|unknown|stdin|prompt|ask|-?anonymous@?|files(?: [a-z]{2,10}){0,4}|compat|pkcs[-#]{0,2}\d{1,2}|(?:scram-)?sha-?\d{1,3}|md5|bcrypt|argon2(?:id?)?|[hr]s(?:256|384|512)|aes-?\d{3}(?:-[a-z]{3})?)$/i;

/** The whole value, apart from signs round it, is filled in by a program. */
const templates: readonly RegExp[] = [
  /^[^\w]{0,8}\$?[{]{1,3}[%#]?[^{}]{0,200}[}]{1,3}[^\w]{0,8}$/,
  /^\W{0,4}\$\{[^}]{0,200}\}(?:[:/@.,_-]{0,2}\$\{[^}]{0,200}\})*\W{0,4}$/,
  /^\W{0,4}(?:\$\([^()]{1,200}\)|`[^`]{1,200}`)\W{0,4}$/,
  /^\$[A-Za-z_]\w{0,80}(?:[:/@]\$[A-Za-z_]\w{0,80})?$/,
  /^\$\d$/,
  // A command whose text goes on after a space.
  /^\$\([\w./-]{1,80}$/,
  // The text's markup: roles of reStructuredText, tags of YAML.
  /^:?[a-z]{1,12}(?::[a-z]{1,12}){0,3}:`/,
  /^!(?:vault|secret|env|env_var|include|ref|sub|reference)\b/i,
  /^%[\w()]{1,80}%$/,
  /^%[-+ #0]{0,3}\d{0,3}(?:\.\d{1,3})?[sdifgxXvqrp@]$/,
  /^%\(\w{1,60}\)s$/,
  /^<%.{0,200}%>$/,
  /^#\{[^}]{0,200}\}$/,
  /^@@?\w{1,60}@@?$/,
  /^\[\[.{0,100}\]\]$/,
  /^\(\(.{0,100}\)\)$/,
  /^\{\d{0,2}\}$/,
  /^__\w{1,60}__$/,
];

/** Each of them holds one of these. */
const signOfTemplate = /[${`%<#@[(!]|__/;

/** A program reads the value from elsewhere. */
const lookUp =
  /^\W{0,3}(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|getenv|env|ENV|System\.getenv|Deno\.env|config|settings|secrets|vars?|local|data|module|params?|ref|arn|ssm|vault|op|keyring|file|sops|ENC|encrypted)(?:\.[A-Za-z_]|[[(:])/;

const filledInByPeople: readonly RegExp[] = [
  /^(?:<.{0,120}>|\[.{0,120}\]|\{.{0,120}\}|\([^()]{0,120}\))$/,
  // The start of a remark: `(leave blank …`.
  /^\([a-z]{2,20}$/i,
  /^(.)\1{2,}$/,
  /^[*x#.•\-_?0]{3,}$/i,
  /(?:[xX]{5,}|\*{3,}|•{3,}|#{4,}|0{12,}|\.{3,}|…)/,
  /change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|this|with)|fill[-_ ]?(?:me|in|this)|to[-_ ]?be[-_ ]?(?:set|filled|replaced|defined)/i,
  /(?:^|[^a-z])(?:your|my|some|the|an?|put|insert|enter|paste|add|set|type|provide|use)[-_ ]?(?:own|real|actual|new|super|very|secret|secure|api|app|client|access|auth|private|user|db|database|personal|strong|top|fake|generated|unique|random|long|complex)?[-_ ]?(?:own|secret|key|token|password|passwd|pwd|pass|credential|value|api|access|auth|passphrase|client)/i,
  /(?:key|token|secret|password|value|goes|it)[-_ ]?(?:goes[-_ ]?)?here$/i,
  /(?:^|[^a-z])(?:placeholder|redacted|hidden|masked|removed|scrubbed|sanitized|censored|omitted|todo|fixme|tbd|dummy|insert|foobar|lorem|ipsum)(?:[^a-z]|$)/i,
  /placeholder|redacted/i,
  /[-_.:!~ ](?:too[-_ ]?)?(?:short|long|invalid|bogus)$/i,
];

/** Words of a placeholder in a longer value, where they stand alone or are written out. */
const exampleWord =
  /example|sample|dummy|fake|mock|(?:^|[^a-z])(?:test(?:ing|ed)?|demo|foo|bar|baz|short|invalid|wrong|bad|temp|todo|bogus|stub|none|null|valid)(?:[^a-z]|$)/i;

const ownKindWords =
  /^(?:(?:my|the|your|a|an|some|new|old|user|users|username|admin|root|test|api|access|secret|secrets|auth|private|public|client|app|db|database|db|basic|bearer|digest|ntlm|negotiate|oauth2?|openid|saml|ldap|refresh|id|session|service|password|passwords|passwd|pass|pwd|passphrase|pin|token|tokens|key|keys|credential|credentials|creds|string|value|plain|text|login|foo|bar|jwt|default|super|current|confirm|hash)[-_:/. @]?)+$/i;

/** What kind of placeholder a text is, if it is one. Linear in its length. */
export function placeholderOf(text: string): Placeholder {
  const head = text.length > longest ? text.slice(0, longest) : text;
  if (noValue.test(head)) return 'no-value';
  if (lookUp.test(head)) return 'template';
  if (signOfTemplate.test(head) && templates.some((pattern) => pattern.test(head))) return 'template';
  if (filledInByPeople.some((pattern) => pattern.test(head))) return 'to-fill-in';
  if (!/[\p{L}\p{N}]/u.test(head)) return 'to-fill-in';
  if (head.length >= shortestIssued && !head.includes('@') && looksInvented(head)) return 'to-fill-in';
  return head.length <= 60 && ownKindWords.test(head) ? 'own-kind' : 'none';
}

const longest = 256;
/** From here on a value is rather issued than made up by a person. */
const shortestIssued = 16;

/** Whether a word in it says that it is an example. */
export function hasExampleWord(text: string): boolean {
  return exampleWord.test(text.length > longest ? text.slice(0, longest) : text);
}
