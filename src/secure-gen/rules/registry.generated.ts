// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './javascript-command-injection/rule.ts';
import { entry as entry1 } from './javascript-dom-html/rule.ts';
import { entry as entry2 } from './javascript-html-response/rule.ts';
import { entry as entry3 } from './javascript-jquery-html/rule.ts';
import { entry as entry4 } from './javascript-jquery-selector/rule.ts';
import { entry as entry5 } from './python-command-injection/rule.ts';
import { entry as entry6 } from './python-ecb-mode/rule.ts';
import { entry as entry7 } from './python-few-hash-rounds/rule.ts';
import { entry as entry8 } from './python-fixed-iv/rule.ts';
import { entry as entry9 } from './python-fixed-salt/rule.ts';
import { entry as entry10 } from './python-fixed-temporary-file/rule.ts';
import { entry as entry11 } from './python-model-load/rule.ts';
import { entry as entry12 } from './python-password-fast-hash/rule.ts';
import { entry as entry13 } from './python-pickle-load/rule.ts';
import { entry as entry14 } from './python-short-key/rule.ts';
import { entry as entry15 } from './python-sql-injection/rule.ts';
import { entry as entry16 } from './python-temporary-name/rule.ts';
import { entry as entry17 } from './python-weak-cipher/rule.ts';
import { entry as entry18 } from './python-weak-hash/rule.ts';
import { entry as entry19 } from './python-yaml-load/rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "javascript-command-injection", entry: entry0 },
  { id: "javascript-dom-html", entry: entry1 },
  { id: "javascript-html-response", entry: entry2 },
  { id: "javascript-jquery-html", entry: entry3 },
  { id: "javascript-jquery-selector", entry: entry4 },
  { id: "python-command-injection", entry: entry5 },
  { id: "python-ecb-mode", entry: entry6 },
  { id: "python-few-hash-rounds", entry: entry7 },
  { id: "python-fixed-iv", entry: entry8 },
  { id: "python-fixed-salt", entry: entry9 },
  { id: "python-fixed-temporary-file", entry: entry10 },
  { id: "python-model-load", entry: entry11 },
  { id: "python-password-fast-hash", entry: entry12 },
  { id: "python-pickle-load", entry: entry13 },
  { id: "python-short-key", entry: entry14 },
  { id: "python-sql-injection", entry: entry15 },
  { id: "python-temporary-name", entry: entry16 },
  { id: "python-weak-cipher", entry: entry17 },
  { id: "python-weak-hash", entry: entry18 },
  { id: "python-yaml-load", entry: entry19 },
];
