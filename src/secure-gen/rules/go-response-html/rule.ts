import { referenceOf } from '../../analysis/dataflow/path-of.ts';
import { anyArgument, argument, type CallCheck, calls, every } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const remote = flows({ use: 'html', from: ['remote'] });
const plain =
  /"Content-Type"\s*,\s*"(?:text\/plain|application\/(?:json|xml|octet-stream|pdf|javascript)|image\/)/i;

const isWriter: Check = (node, { file }) => {
  const path = referenceOf(file, node)?.path;
  return path === 'http.ResponseWriter' || /^(?:w|rw|writer|resp|res|response)$/.test(node.text);
};

const isPage: CallCheck = (_call, node, { file }) =>
  !plain.test((file.functionAround(node) ?? file.root).text);

export const entry: RegistryEntry = {
  title: 'Data of a request written into a page',
  cwe: [79],
  severity: 'high',
  precision: 'high',
  languages: ['go'],
  message: 'The response holds what the request brought, without escaping.',
  why: 'A link with a script in it runs that script as the user who opens it. Go takes the response for HTML when it looks like it.',
  hint: 'Use html/template, or html.EscapeString on the value; for text or JSON set the Content-Type.',
  references: [
    'https://pkg.go.dev/html/template',
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
  ],
  match: [
    calls({
      to: ['fmt.Fprintf', 'fmt.Fprint', 'fmt.Fprintln', 'io.WriteString'],
      where: every(argument(0, isWriter), isPage, anyArgument(remote)),
    }),
    calls({
      to: ['http.ResponseWriter.Write', 'w.Write', 'rw.Write'],
      where: every(isPage, argument(0, remote)),
    }),
    ...sinks('html', ['go'], remote),
  ],
};
