import { isOrigin, type Origin } from '../../analysis/dataflow/value.ts';
import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { anyArgument, calls } from '../../matching/calls.ts';
import { type Check, has } from '../../matching/check.ts';
import type { Matcher, RuleContext } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const byRequest =
  /\b(?:req|request|ctx)\.(?:host(?:name)?\b|headers\.(?:host|origin)\b|headers\[['"](?:x-forwarded-)?host['"]\]|(?:get|header)\(['"](?:x-forwarded-)?host['"]\))/i;
/** Links that let in whoever has them. */
const secret = /token|reset|verif|confirm|activat|invit|magic|code/i;

/** Whether the name of the server, as the request says it, is a part of an address in it. */
const addressByRequest: Check = (node, { tracer }) => {
  for (const pieces of tracer.valueOf(node)) {
    const flow = pieces.find((piece) => isOrigin(piece) && byRequest.test(piece.label));
    if (flow && isOrigin(flow)) return { flow };
  }
  return byRequest.test(tracer.resolved(node).text);
};

/** The address with its secret, where it is put together. */
const link: Matcher = {
  words: ['host', 'hostname'],
  at: (leaf, { file }) => {
    const text = leaf.closest(
      new Set(['template_string', 'binary_expression', 'statement_block', 'arguments']),
    );
    if (!text || (text.type !== 'template_string' && text.type !== 'binary_expression')) return undefined;
    const whole = text.parent?.type === 'binary_expression' ? text.parent : text;
    const around = file.statementOf(whole).text.slice(0, 4000);
    if (!/:\/\//.test(whole.text) || !byRequest.test(whole.text) || !secret.test(whole.text))
      return undefined;
    return /mail|send|message|text|html|body|url|link/i.test(around) ? { node: whole } : undefined;
  },
};

const inMail = has(['text', 'html', 'body', 'message', 'link', 'url'], addressByRequest);

/** A mail, whatever its link is for. */
const mail = calls({
  to: ['*.sendMail', '*.sendEmail', 'sendMail', 'sendEmail', 'sgMail.send', '@sendgrid.mail.send'],
  where: anyArgument((node, context) => {
    const own = inMail(node, context);
    const verdict = own === false ? addressByRequest(node, context) : own;
    return typeof verdict === 'object' && isFoundBefore(verdict.flow, context) ? false : verdict;
  }),
});

/** Whether the address is found where it is put together. */
function isFoundBefore({ steps }: Origin, context: RuleContext): boolean {
  const [read] = steps;
  return (
    read?.named.some((leaf) => link.words.includes(leaf.text) && link.at(leaf, context) !== undefined) ??
    false
  );
}

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
  match: [mail, link],
};
