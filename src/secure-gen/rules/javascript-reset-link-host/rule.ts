import { isOrigin } from '../../analysis/dataflow/value.ts';
import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { anyArgument, calls } from '../../matching/calls.ts';
import { type Check, has } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromHost =
  /^(?:req|request|ctx)\.(?:host|hostname|headers\.(?:host|origin)|headers\[['"](?:x-forwarded-)?host['"]\]|get\(['"](?:x-forwarded-)?host['"]\)|header\(['"]host['"]\))/i;

/** Whether the name of the server, as the request says it, is a part of an address in it. */
const addressByRequest: Check = (node, { tracer }) => {
  for (const pieces of tracer.valueOf(node)) {
    const flow = pieces.find((piece) => isOrigin(piece) && fromHost.test(piece.label));
    if (flow && isOrigin(flow)) return { flow };
  }
  return /\$\{\s*(?:req|request|ctx)\.(?:host|hostname|headers\.host|get\(['"]host['"]\))/.test(
    tracer.resolved(node).text,
  );
};

export const entry: RegistryEntry = {
  title: 'Link in a mail to whatever host the request names',
  cwe: [640, 644],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'The host of the link is taken from the request: whoever asks writes it.',
  why: 'Somebody asks for a reset of your password with a host of theirs; the mail’s link carries the token there.',
  hint: 'Take the address of the site from the configuration.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Forgot_Password_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/640.html',
  ],
  match: [
    calls({
      to: ['*.sendMail', '*.sendEmail', 'sendMail', 'sendEmail', 'sgMail.send', '@sendgrid.mail.send'],
      where: anyArgument((node, context) => {
        const inBody = has(['text', 'html', 'body', 'message', 'link', 'url'], addressByRequest)(
          node,
          context,
        );
        return inBody === false ? addressByRequest(node, context) : inBody;
      }),
    }),
  ],
};
