import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromRequest = flows({ use: 'path', from: ['remote'] });

export const entry: RegistryEntry = {
  title: 'File name from a request',
  cwe: [22, 73],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'This path is made of data of a request, and nothing holds it inside a folder.',
  why: '`../../etc/passwd` reads, and where it is written overwrites, whatever file this program may.',
  hint: 'Use path.basename(name), or resolve the path and check that it starts with the folder and a separator; res.sendFile takes a root.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/22.html',
    'https://expressjs.com/en/4x/api.html#res.sendFile',
  ],
  match: [
    ...sinks('path', ecmascript, fromRequest),
    calls({
      to: [
        '*.readFile',
        '*.readFileSync',
        '*.createReadStream',
        '*.writeFile',
        '*.writeFileSync',
        '*.createWriteStream',
        '*.unlink',
        '*.unlinkSync',
      ],
      receiver: /\bfs|\bfsp?\b|[fF]s$/,
      where: argument(0, fromRequest),
    }),
    calls({
      to: ['*.sendFile', '*.sendfile', '*.download'],
      where: (call, node, context) => {
        // With a root, Express refuses what climbs out of it.
        const hasRoot = call.arguments.slice(1).some(({ value }) => /\broot\b/.test(value.text));
        return hasRoot ? false : argument(0, fromRequest)(call, node, context);
      },
    }),
  ],
};
