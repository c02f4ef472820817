// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './javascript-archive-extraction/rule.ts';
import { entry as entry1 } from './javascript-biased-random/rule.ts';
import { entry as entry2 } from './javascript-cipher-without-iv/rule.ts';
import { entry as entry3 } from './javascript-client-redirect/rule.ts';
import { entry as entry4 } from './javascript-command-injection/rule.ts';
import { entry as entry5 } from './javascript-constant-iv/rule.ts';
import { entry as entry6 } from './javascript-dom-html/rule.ts';
import { entry as entry7 } from './javascript-fast-password-hash/rule.ts';
import { entry as entry8 } from './javascript-few-rounds/rule.ts';
import { entry as entry9 } from './javascript-format-string/rule.ts';
import { entry as entry10 } from './javascript-header-injection/rule.ts';
import { entry as entry11 } from './javascript-html-response/rule.ts';
import { entry as entry12 } from './javascript-jquery-html/rule.ts';
import { entry as entry13 } from './javascript-jquery-selector/rule.ts';
import { entry as entry14 } from './javascript-jwt-expiry/rule.ts';
import { entry as entry15 } from './javascript-jwt-none/rule.ts';
import { entry as entry16 } from './javascript-jwt-not-verified/rule.ts';
import { entry as entry17 } from './javascript-log-injection/rule.ts';
import { entry as entry18 } from './javascript-old-tls/rule.ts';
import { entry as entry19 } from './javascript-open-redirect/rule.ts';
import { entry as entry20 } from './javascript-path-traversal/rule.ts';
import { entry as entry21 } from './javascript-predictable-random/rule.ts';
import { entry as entry22 } from './javascript-predictable-token/rule.ts';
import { entry as entry23 } from './javascript-server-side-request-forgery/rule.ts';
import { entry as entry24 } from './javascript-short-key/rule.ts';
import { entry as entry25 } from './javascript-timing-comparison/rule.ts';
import { entry as entry26 } from './javascript-tls-not-verified/rule.ts';
import { entry as entry27 } from './javascript-weak-cipher/rule.ts';
import { entry as entry28 } from './javascript-weak-hash/rule.ts';
import { entry as entry29 } from './python-argument-injection/rule.ts';
import { entry as entry30 } from './python-assert-for-access/rule.ts';
import { entry as entry31 } from './python-bind-all-interfaces/rule.ts';
import { entry as entry32 } from './python-cleartext-protocol/rule.ts';
import { entry as entry33 } from './python-command-injection/rule.ts';
import { entry as entry34 } from './python-command-wrapper/rule.ts';
import { entry as entry35 } from './python-cookie-without-httponly/rule.ts';
import { entry as entry36 } from './python-cookie-without-secure/rule.ts';
import { entry as entry37 } from './python-cors-any-origin/rule.ts';
import { entry as entry38 } from './python-credentials-over-http/rule.ts';
import { entry as entry39 } from './python-csrf-off/rule.ts';
import { entry as entry40 } from './python-debug-mode/rule.ts';
import { entry as entry41 } from './python-ecb-mode/rule.ts';
import { entry as entry42 } from './python-empty-database-password/rule.ts';
import { entry as entry43 } from './python-error-to-client/rule.ts';
import { entry as entry44 } from './python-few-hash-rounds/rule.ts';
import { entry as entry45 } from './python-fixed-iv/rule.ts';
import { entry as entry46 } from './python-fixed-key/rule.ts';
import { entry as entry47 } from './python-fixed-salt/rule.ts';
import { entry as entry48 } from './python-fixed-temporary-file/rule.ts';
import { entry as entry49 } from './python-hardcoded-password/rule.ts';
import { entry as entry50 } from './python-html-response/rule.ts';
import { entry as entry51 } from './python-html-returned/rule.ts';
import { entry as entry52 } from './python-html-text/rule.ts';
import { entry as entry53 } from './python-jwt-unverified/rule.ts';
import { entry as entry54 } from './python-mark-safe/rule.ts';
import { entry as entry55 } from './python-model-load/rule.ts';
import { entry as entry56 } from './python-old-tls/rule.ts';
import { entry as entry57 } from './python-password-fast-hash/rule.ts';
import { entry as entry58 } from './python-pickle-load/rule.ts';
import { entry as entry59 } from './python-program-from-request/rule.ts';
import { entry as entry60 } from './python-random-secret/rule.ts';
import { entry as entry61 } from './python-remote-command/rule.ts';
import { entry as entry62 } from './python-secret-in-log/rule.ts';
import { entry as entry63 } from './python-shell-variable/rule.ts';
import { entry as entry64 } from './python-short-key/rule.ts';
import { entry as entry65 } from './python-sql-injection/rule.ts';
import { entry as entry66 } from './python-ssh-host-key/rule.ts';
import { entry as entry67 } from './python-temporary-name/rule.ts';
import { entry as entry68 } from './python-timing-comparison/rule.ts';
import { entry as entry69 } from './python-tls-verification-off/rule.ts';
import { entry as entry70 } from './python-weak-cipher/rule.ts';
import { entry as entry71 } from './python-weak-hash/rule.ts';
import { entry as entry72 } from './python-yaml-load/rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "javascript-archive-extraction", entry: entry0 },
  { id: "javascript-biased-random", entry: entry1 },
  { id: "javascript-cipher-without-iv", entry: entry2 },
  { id: "javascript-client-redirect", entry: entry3 },
  { id: "javascript-command-injection", entry: entry4 },
  { id: "javascript-constant-iv", entry: entry5 },
  { id: "javascript-dom-html", entry: entry6 },
  { id: "javascript-fast-password-hash", entry: entry7 },
  { id: "javascript-few-rounds", entry: entry8 },
  { id: "javascript-format-string", entry: entry9 },
  { id: "javascript-header-injection", entry: entry10 },
  { id: "javascript-html-response", entry: entry11 },
  { id: "javascript-jquery-html", entry: entry12 },
  { id: "javascript-jquery-selector", entry: entry13 },
  { id: "javascript-jwt-expiry", entry: entry14 },
  { id: "javascript-jwt-none", entry: entry15 },
  { id: "javascript-jwt-not-verified", entry: entry16 },
  { id: "javascript-log-injection", entry: entry17 },
  { id: "javascript-old-tls", entry: entry18 },
  { id: "javascript-open-redirect", entry: entry19 },
  { id: "javascript-path-traversal", entry: entry20 },
  { id: "javascript-predictable-random", entry: entry21 },
  { id: "javascript-predictable-token", entry: entry22 },
  { id: "javascript-server-side-request-forgery", entry: entry23 },
  { id: "javascript-short-key", entry: entry24 },
  { id: "javascript-timing-comparison", entry: entry25 },
  { id: "javascript-tls-not-verified", entry: entry26 },
  { id: "javascript-weak-cipher", entry: entry27 },
  { id: "javascript-weak-hash", entry: entry28 },
  { id: "python-argument-injection", entry: entry29 },
  { id: "python-assert-for-access", entry: entry30 },
  { id: "python-bind-all-interfaces", entry: entry31 },
  { id: "python-cleartext-protocol", entry: entry32 },
  { id: "python-command-injection", entry: entry33 },
  { id: "python-command-wrapper", entry: entry34 },
  { id: "python-cookie-without-httponly", entry: entry35 },
  { id: "python-cookie-without-secure", entry: entry36 },
  { id: "python-cors-any-origin", entry: entry37 },
  { id: "python-credentials-over-http", entry: entry38 },
  { id: "python-csrf-off", entry: entry39 },
  { id: "python-debug-mode", entry: entry40 },
  { id: "python-ecb-mode", entry: entry41 },
  { id: "python-empty-database-password", entry: entry42 },
  { id: "python-error-to-client", entry: entry43 },
  { id: "python-few-hash-rounds", entry: entry44 },
  { id: "python-fixed-iv", entry: entry45 },
  { id: "python-fixed-key", entry: entry46 },
  { id: "python-fixed-salt", entry: entry47 },
  { id: "python-fixed-temporary-file", entry: entry48 },
  { id: "python-hardcoded-password", entry: entry49 },
  { id: "python-html-response", entry: entry50 },
  { id: "python-html-returned", entry: entry51 },
  { id: "python-html-text", entry: entry52 },
  { id: "python-jwt-unverified", entry: entry53 },
  { id: "python-mark-safe", entry: entry54 },
  { id: "python-model-load", entry: entry55 },
  { id: "python-old-tls", entry: entry56 },
  { id: "python-password-fast-hash", entry: entry57 },
  { id: "python-pickle-load", entry: entry58 },
  { id: "python-program-from-request", entry: entry59 },
  { id: "python-random-secret", entry: entry60 },
  { id: "python-remote-command", entry: entry61 },
  { id: "python-secret-in-log", entry: entry62 },
  { id: "python-shell-variable", entry: entry63 },
  { id: "python-short-key", entry: entry64 },
  { id: "python-sql-injection", entry: entry65 },
  { id: "python-ssh-host-key", entry: entry66 },
  { id: "python-temporary-name", entry: entry67 },
  { id: "python-timing-comparison", entry: entry68 },
  { id: "python-tls-verification-off", entry: entry69 },
  { id: "python-weak-cipher", entry: entry70 },
  { id: "python-weak-hash", entry: entry71 },
  { id: "python-yaml-load", entry: entry72 },
];
