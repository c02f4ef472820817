import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { anyOf, type Check, has } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Whether a mode, written in octal, lets all users of the machine write. */
const othersMayWrite: Check = (node, { tracer }) => {
  const mode = /^['"`]?(?:0o?)?([0-7]{3,4})['"`]?$/i.exec(tracer.resolved(node).text)?.[1];
  return (
    mode !== undefined &&
    (Number.parseInt(mode, 8) & 0o002) !== 0 &&
    /^['"`0]/.test(tracer.resolved(node).text)
  );
};

export const entry: RegistryEntry = {
  title: 'File that everybody may write to',
  cwe: [732, 276],
  severity: 'medium',
  precision: 'high',
  languages: ecmascript,
  message: 'Every user of the machine may change this file or folder.',
  why: 'Another user, or a program that was broken into, puts its own content there, and this program takes it.',
  hint: 'Use 0o600 for files, 0o700 for folders and programs; 0o644 and 0o755 where others have to read.',
  references: [
    'https://nodejs.org/docs/latest-v20.x/api/fs.html#fschmodpath-mode-callback',
    'https://cwe.mitre.org/data/definitions/732.html',
  ],
  match: [
    calls({
      to: ['chmod', 'chmodSync', 'fchmod', 'fchmodSync', 'lchmod', 'mkdir', 'mkdirSync'].flatMap((name) => [
        name,
        `*.${name}`,
      ]),
      where: argument(1, anyOf(othersMayWrite, has(['mode'], othersMayWrite))),
    }),
    calls({
      to: ['writeFile', 'writeFileSync', 'appendFile'].flatMap((name) => [name, `*.${name}`]),
      where: argument(2, has(['mode'], othersMayWrite)),
    }),
    calls({
      to: ['open', 'openSync'].flatMap((name) => [`fs.${name}`, name]),
      where: argument(2, othersMayWrite),
    }),
    calls({
      to: ['process.umask'],
      where: argument(0, (node, { tracer }) => /^0(?:o?0+)?$/.test(tracer.resolved(node).text)),
    }),
  ],
};
