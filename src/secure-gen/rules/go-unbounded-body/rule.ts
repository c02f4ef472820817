import { referenceOf } from '../../analysis/dataflow/path-of.ts';
import { argument, calls, every } from '../../matching/calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const limited = /\bMaxBytes(?:Reader|Handler)\b|\bLimitReader\b|\bLimitedReader\b|\bContentLength\s*>/;

export const entry: RegistryEntry = {
  title: 'Body of a request read whole, however long',
  cwe: [770, 400],
  severity: 'low',
  precision: 'medium',
  languages: ['go'],
  message: 'All of the body goes into memory, and nothing limits it.',
  why: 'One request with a body of some gigabytes ends the program.',
  hint: 'Set r.Body = http.MaxBytesReader(w, r.Body, limit) before it is read.',
  references: ['https://pkg.go.dev/net/http#MaxBytesReader'],
  match: [
    calls({
      to: ['io.ReadAll', 'ioutil.ReadAll'],
      where: every(
        argument(0, (node, { file }) => referenceOf(file, node)?.path === 'http.Request.Body'),
        (_call, node, { file }) => !limited.test((file.functionAround(node) ?? file.root).text),
      ),
    }),
  ],
};
