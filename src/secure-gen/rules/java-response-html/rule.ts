import { argument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const remote = flows({ use: 'html', from: ['remote'] });
const plain = /setContentType\(\s*"(?:text\/plain|application\/|image\/)|TEXT_PLAIN|APPLICATION_JSON/i;

const inPage: Check = (node, context) =>
  plain.test((context.file.functionAround(node) ?? context.file.root).text) ? false : remote(node, context);

export const entry: RegistryEntry = {
  title: 'Data of a request written into a page',
  cwe: [79],
  severity: 'high',
  precision: 'high',
  languages: ['java'],
  message: 'The response holds what the request brought, without escaping.',
  why: 'A link with a script in it runs that script as the user who opens it.',
  hint: 'Let a template escape it, or use Encode.forHtml (OWASP Java Encoder) on the value; for text or JSON set the content type.',
  references: [
    'https://owasp.org/www-project-java-encoder/',
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
  ],
  match: [
    ...sinks('html', ['java'], inPage),
    calls({
      to: ['ResponseEntity.ok', '*.body'],
      where: argument(0, flows({ use: 'html', from: ['remote'], joined: true, within: /<\w/ })),
    }),
  ],
};
