import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { sidesOfEquality } from '../../matching/compared.ts';
import type { Match, Matcher, RuleContext } from '../../matching/matcher.ts';
import { inFile, near } from '../../matching/may-stand.ts';
import { nameWords } from '../../matching/names.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** What is compared with what was sent: digests, tokens, keys, passwords. */
const words = [
  'digest',
  'hash',
  'hmac',
  'signature',
  'sig',
  'token',
  'csrfToken',
  'accessToken',
  'authToken',
  'apiKey',
  'api_key',
  'apikey',
  'secret',
  'password',
  'passwd',
  'pass',
  'pwd',
  'passwordHash',
  'password_hash',
  'hashedPassword',
  'hashed_password',
  'expectedSignature',
  'expectedHash',
  'expectedToken',
  'API_KEY',
  'API_TOKEN',
  'SECRET',
  'PASSWORD',
  'ADMIN_PASSWORD',
  'ADMIN_TOKEN',
  'AUTH_TOKEN',
  'ACCESS_TOKEN',
  'WEBHOOK_SECRET',
  'SECRET_KEY',
  'resetToken',
  'auth',
  'mac',
];

const secret =
  /^(?:[\w ]+ )?(?:digest|hash|hmac|mac|signature|sig|token|(?:api|secret|auth|access) ?key|secret|password|passwd|pass|pwd|hashed password)$/;
/** Two fields of one form; parts of parsers, pages and commits, which share the words. */
const other =
  /confirm|repeat|retype|again|verifyPassword|(?:password|passwd|pass|pwd)_?[2-9]\b|location|\.hash\b.*#|commit|\bblock|tokeni[sz]er|lexer|parser|\btype\b|\bkind\b|\bprevious|\bprev|\blast|\bold|\bnext/i;

/** Names that parsers, caches and repositories use as well: there has to be something about secrets beside them. */
const shared = /^(?:hash|token|auth|mac|sig|pass|digest|signature)$/;
const aboutSecrets =
  /crypto|hmac|passw|secret|authori|authent|headers|\breq\b|cookie|login|verif|csrf|process\.env/i;

const besideEquality = near(/[!=]=/);
const inSecretFile = inFile(aboutSecrets);

function comparedSecret(): Matcher {
  return {
    words,
    mayStand: (text, start, end) =>
      besideEquality(text, start, end) &&
      (!shared.test(text.slice(start, end)) || inSecretFile(text, start, end)),
    at: (leaf, context): Match | undefined => {
      let node = leaf;
      for (let up = 0; node.parent && up < 5; up++, node = node.parent) {
        const sides = sidesOfEquality(node.parent);
        if (!sides) continue;
        const own = leaf.isInside(sides[0]) ? sides[0] : sides[1];
        const opposite = own === sides[0] ? sides[1] : sides[0];
        if (shared.test(leaf.text) && !aboutSecrets.test(surroundings(leaf, context))) return undefined;
        return isSecret(own, leaf, context) && isValue(opposite, context) && !other.test(node.parent.text)
          ? { node: node.parent }
          : undefined;
      }
      return undefined;
    },
  };
}

/** The text of the closest function, as far as it is looked at. */
function surroundings(node: SourceNode, { file }: RuleContext): string {
  const around = file.functionAround(node);
  return around
    ? around.text.slice(0, 4000)
    : file.text.slice(Math.max(0, node.start - 1000), node.end + 1000);
}

/** Whether a side of a comparison is what the leaf names, or a digest that it is the last call of. */
function isSecret(side: SourceNode, leaf: SourceNode, { file }: RuleContext): boolean {
  const call = file.callAt(file.bare(side));
  if (call) return call.callee.name === leaf.text && leaf.text === 'digest';
  return file.bare(side).end === leaf.end && secret.test(nameWords(leaf.text));
}

/** Whether it may hold a secret: no constant of the language, no type, no length, no short literal. */
function isValue(node: SourceNode, { file, tracer }: RuleContext): boolean {
  const shape = file.shapeOf(tracer.resolved(node));
  if (shape.kind === 'literal') return false;
  if (shape.kind === 'computed' || shape.kind === 'function' || shape.kind === 'record') return false;
  if (/^(?:undefined|null|NaN|true|false)$/.test(node.text)) return false;
  const name = /([\p{L}_$][\p{L}\p{N}_$]*)(?:\([^()]*\))?['"\]]*$/u.exec(node.text)?.[1] ?? '';
  // Numbers of formats and kinds of nodes are called by constants.
  return !/^[A-Z][a-z]/.test(name) && (!/^[A-Z\d_]+$/.test(name) || secret.test(nameWords(name)));
}

export const entry: RegistryEntry = {
  title: 'Secret compared sign by sign',
  cwe: [208],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'The comparison ends at the first sign that differs, and takes longer the more of them are right.',
  why: 'Somebody who measures the answers guesses a token or signature one sign after the other.',
  hint: 'Compare with crypto.timingSafeEqual on buffers of equal length (digests of both sides), passwords with bcrypt.compare.',
  references: [
    'https://nodejs.org/docs/latest-v20.x/api/crypto.html#cryptotimingsafeequala-b',
    'https://cwe.mitre.org/data/definitions/208.html',
  ],
  match: [comparedSecret()],
};
