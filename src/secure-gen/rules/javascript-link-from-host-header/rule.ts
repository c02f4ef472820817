import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { Matcher } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const host =
  /\b(?:req|request)\.(?:host(?:name)?\b|headers\.host\b|headers\[['"]host['"]\]|get\(['"]host['"]\)|header\(['"]host['"]\))/i;
/** Links that let in whoever has them. */
const secret = /token|reset|verif|confirm|activat|invit|magic|code/i;

const link: Matcher = {
  words: ['host', 'hostname'],
  at: (leaf, { file }) => {
    const text = leaf.closest(
      new Set(['template_string', 'binary_expression', 'statement_block', 'arguments']),
    );
    if (!text || (text.type !== 'template_string' && text.type !== 'binary_expression')) return undefined;
    const whole = text.parent?.type === 'binary_expression' ? text.parent : text;
    const around = file.statementOf(whole).text.slice(0, 4000);
    if (!/:\/\//.test(whole.text) || !host.test(whole.text) || !secret.test(whole.text)) return undefined;
    return /mail|send|message|text|html|body|url|link/i.test(around) ? { node: whole } : undefined;
  },
};

export const entry: RegistryEntry = {
  title: 'Secret link to the host that a request names',
  cwe: [640, 644],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'The host of this link, which carries a secret, is taken from the Host header.',
  why: 'Who asks for it with a Host header of their own gets the secret when the other person follows the link.',
  hint: 'Take the host from the configuration.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Forgot_Password_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/640.html',
  ],
  match: [link],
};
