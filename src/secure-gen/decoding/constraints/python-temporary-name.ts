import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'a temporary file whose name somebody else can take',
  cwe: [377, 379],
  languages: ['python'],
  example: {
    secure: 'handle, path = tempfile.mkstemp()',
    weak: 'path = tempfile.mktemp()',
  },
  constraints: [
    { kind: 'call', of: /^tempfile\.mktemp$/, welcome: ['tempfile.mkstemp', 'tempfile.NamedTemporaryFile'] },
    { kind: 'call', of: /^mktemp$/, welcome: ['mkstemp', 'NamedTemporaryFile'] },
    { kind: 'call', of: /^os\.(?:tempnam|tmpnam)$/, welcome: ['tempfile.mkstemp'] },
  ],
};
