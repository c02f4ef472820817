import { referenceOf } from '../../analysis/dataflow/path-of.ts';
import { argument, calls, every } from '../../matching/calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Page made by text/template',
  cwe: [79],
  severity: 'high',
  precision: 'high',
  languages: ['go'],
  message: 'A template of text/template writes a response, and it escapes nothing.',
  why: 'Any value in the page that somebody else wrote may be a script, which runs as the user who looks at the page.',
  hint: 'Import html/template instead: it has the same interface and escapes by the place where a value stands.',
  references: ['https://pkg.go.dev/html/template'],
  match: [
    calls({
      to: ['*.Execute', '*.ExecuteTemplate'],
      where: every(
        argument(0, (node, { file }) => referenceOf(file, node)?.path === 'http.ResponseWriter'),
        (_call, node, { file }) =>
          /"text\/template"/.test(file.text) &&
          !/"html\/template"/.test(file.text) &&
          !/"Content-Type"\s*,\s*"(?:text\/(?!html)|application\/)/.test(
            (file.functionAround(node) ?? file.root).text,
          ),
      ),
    }),
  ],
};
