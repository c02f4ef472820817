// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './javascript-code-evaluation.ts';
import { entry as entry1 } from './javascript-cookie-flags.ts';
import { entry as entry2 } from './javascript-file-mode.ts';
import { entry as entry3 } from './javascript-open-settings.ts';
import { entry as entry4 } from './javascript-page-html.ts';
import { entry as entry5 } from './javascript-password-rounds.ts';
import { entry as entry6 } from './javascript-predictable-secret.ts';
import { entry as entry7 } from './javascript-shell-command.ts';
import { entry as entry8 } from './javascript-sql-text.ts';
import { entry as entry9 } from './javascript-tls.ts';
import { entry as entry10 } from './javascript-token-check.ts';
import { entry as entry11 } from './javascript-weak-cipher.ts';
import { entry as entry12 } from './javascript-weak-hash.ts';
import { entry as entry13 } from './python-access-check.ts';
import { entry as entry14 } from './python-code-evaluation.ts';
import { entry as entry15 } from './python-deserialisation.ts';
import { entry as entry16 } from './python-file-mode.ts';
import { entry as entry17 } from './python-outside-data.ts';
import { entry as entry18 } from './python-predictable-secret.ts';
import { entry as entry19 } from './python-shell-command.ts';
import { entry as entry20 } from './python-sql-text.ts';
import { entry as entry21 } from './python-temporary-name.ts';
import { entry as entry22 } from './python-tls.ts';
import { entry as entry23 } from './python-token-check.ts';
import { entry as entry24 } from './python-weak-cipher.ts';
import { entry as entry25 } from './python-weak-hash.ts';
import { entry as entry26 } from './python-web-settings.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "javascript-code-evaluation", entry: entry0 },
  { id: "javascript-cookie-flags", entry: entry1 },
  { id: "javascript-file-mode", entry: entry2 },
  { id: "javascript-open-settings", entry: entry3 },
  { id: "javascript-page-html", entry: entry4 },
  { id: "javascript-password-rounds", entry: entry5 },
  { id: "javascript-predictable-secret", entry: entry6 },
  { id: "javascript-shell-command", entry: entry7 },
  { id: "javascript-sql-text", entry: entry8 },
  { id: "javascript-tls", entry: entry9 },
  { id: "javascript-token-check", entry: entry10 },
  { id: "javascript-weak-cipher", entry: entry11 },
  { id: "javascript-weak-hash", entry: entry12 },
  { id: "python-access-check", entry: entry13 },
  { id: "python-code-evaluation", entry: entry14 },
  { id: "python-deserialisation", entry: entry15 },
  { id: "python-file-mode", entry: entry16 },
  { id: "python-outside-data", entry: entry17 },
  { id: "python-predictable-secret", entry: entry18 },
  { id: "python-shell-command", entry: entry19 },
  { id: "python-sql-text", entry: entry20 },
  { id: "python-temporary-name", entry: entry21 },
  { id: "python-tls", entry: entry22 },
  { id: "python-token-check", entry: entry23 },
  { id: "python-weak-cipher", entry: entry24 },
  { id: "python-weak-hash", entry: entry25 },
  { id: "python-web-settings", entry: entry26 },
];
