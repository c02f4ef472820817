// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './javascript-cipher-without-iv/rule.ts';
import { entry as entry1 } from './javascript-command-injection/rule.ts';
import { entry as entry2 } from './javascript-constant-iv/rule.ts';
import { entry as entry3 } from './javascript-dom-html/rule.ts';
import { entry as entry4 } from './javascript-fast-password-hash/rule.ts';
import { entry as entry5 } from './javascript-few-rounds/rule.ts';
import { entry as entry6 } from './javascript-html-response/rule.ts';
import { entry as entry7 } from './javascript-jquery-html/rule.ts';
import { entry as entry8 } from './javascript-jquery-selector/rule.ts';
import { entry as entry9 } from './javascript-short-key/rule.ts';
import { entry as entry10 } from './javascript-weak-cipher/rule.ts';
import { entry as entry11 } from './javascript-weak-hash/rule.ts';
import { entry as entry12 } from './python-cleartext-protocol/rule.ts';
import { entry as entry13 } from './python-command-injection/rule.ts';
import { entry as entry14 } from './python-credentials-over-http/rule.ts';
import { entry as entry15 } from './python-ecb-mode/rule.ts';
import { entry as entry16 } from './python-empty-database-password/rule.ts';
import { entry as entry17 } from './python-few-hash-rounds/rule.ts';
import { entry as entry18 } from './python-fixed-iv/rule.ts';
import { entry as entry19 } from './python-fixed-key/rule.ts';
import { entry as entry20 } from './python-fixed-salt/rule.ts';
import { entry as entry21 } from './python-fixed-temporary-file/rule.ts';
import { entry as entry22 } from './python-hardcoded-password/rule.ts';
import { entry as entry23 } from './python-jwt-unverified/rule.ts';
import { entry as entry24 } from './python-model-load/rule.ts';
import { entry as entry25 } from './python-old-tls/rule.ts';
import { entry as entry26 } from './python-password-fast-hash/rule.ts';
import { entry as entry27 } from './python-pickle-load/rule.ts';
import { entry as entry28 } from './python-random-secret/rule.ts';
import { entry as entry29 } from './python-short-key/rule.ts';
import { entry as entry30 } from './python-sql-injection/rule.ts';
import { entry as entry31 } from './python-ssh-host-key/rule.ts';
import { entry as entry32 } from './python-temporary-name/rule.ts';
import { entry as entry33 } from './python-tls-verification-off/rule.ts';
import { entry as entry34 } from './python-weak-cipher/rule.ts';
import { entry as entry35 } from './python-weak-hash/rule.ts';
import { entry as entry36 } from './python-yaml-load/rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "javascript-cipher-without-iv", entry: entry0 },
  { id: "javascript-command-injection", entry: entry1 },
  { id: "javascript-constant-iv", entry: entry2 },
  { id: "javascript-dom-html", entry: entry3 },
  { id: "javascript-fast-password-hash", entry: entry4 },
  { id: "javascript-few-rounds", entry: entry5 },
  { id: "javascript-html-response", entry: entry6 },
  { id: "javascript-jquery-html", entry: entry7 },
  { id: "javascript-jquery-selector", entry: entry8 },
  { id: "javascript-short-key", entry: entry9 },
  { id: "javascript-weak-cipher", entry: entry10 },
  { id: "javascript-weak-hash", entry: entry11 },
  { id: "python-cleartext-protocol", entry: entry12 },
  { id: "python-command-injection", entry: entry13 },
  { id: "python-credentials-over-http", entry: entry14 },
  { id: "python-ecb-mode", entry: entry15 },
  { id: "python-empty-database-password", entry: entry16 },
  { id: "python-few-hash-rounds", entry: entry17 },
  { id: "python-fixed-iv", entry: entry18 },
  { id: "python-fixed-key", entry: entry19 },
  { id: "python-fixed-salt", entry: entry20 },
  { id: "python-fixed-temporary-file", entry: entry21 },
  { id: "python-hardcoded-password", entry: entry22 },
  { id: "python-jwt-unverified", entry: entry23 },
  { id: "python-model-load", entry: entry24 },
  { id: "python-old-tls", entry: entry25 },
  { id: "python-password-fast-hash", entry: entry26 },
  { id: "python-pickle-load", entry: entry27 },
  { id: "python-random-secret", entry: entry28 },
  { id: "python-short-key", entry: entry29 },
  { id: "python-sql-injection", entry: entry30 },
  { id: "python-ssh-host-key", entry: entry31 },
  { id: "python-temporary-name", entry: entry32 },
  { id: "python-tls-verification-off", entry: entry33 },
  { id: "python-weak-cipher", entry: entry34 },
  { id: "python-weak-hash", entry: entry35 },
  { id: "python-yaml-load", entry: entry36 },
];
