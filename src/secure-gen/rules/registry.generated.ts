// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './javascript-archive-extraction/rule.ts';
import { entry as entry1 } from './javascript-argument-injection/rule.ts';
import { entry as entry2 } from './javascript-biased-random/rule.ts';
import { entry as entry3 } from './javascript-cipher-without-iv/rule.ts';
import { entry as entry4 } from './javascript-client-redirect/rule.ts';
import { entry as entry5 } from './javascript-command-injection/rule.ts';
import { entry as entry6 } from './javascript-command-not-constant/rule.ts';
import { entry as entry7 } from './javascript-constant-iv/rule.ts';
import { entry as entry8 } from './javascript-cookie-not-http-only/rule.ts';
import { entry as entry9 } from './javascript-cookie-not-secure/rule.ts';
import { entry as entry10 } from './javascript-cookie-same-site/rule.ts';
import { entry as entry11 } from './javascript-cors-any-origin/rule.ts';
import { entry as entry12 } from './javascript-csrf-off/rule.ts';
import { entry as entry13 } from './javascript-dom-html/rule.ts';
import { entry as entry14 } from './javascript-fast-password-hash/rule.ts';
import { entry as entry15 } from './javascript-few-rounds/rule.ts';
import { entry as entry16 } from './javascript-format-string/rule.ts';
import { entry as entry17 } from './javascript-hard-coded-key/rule.ts';
import { entry as entry18 } from './javascript-hard-coded-password/rule.ts';
import { entry as entry19 } from './javascript-header-injection/rule.ts';
import { entry as entry20 } from './javascript-html-response/rule.ts';
import { entry as entry21 } from './javascript-jquery-html/rule.ts';
import { entry as entry22 } from './javascript-jquery-selector/rule.ts';
import { entry as entry23 } from './javascript-jwt-expiry/rule.ts';
import { entry as entry24 } from './javascript-jwt-none/rule.ts';
import { entry as entry25 } from './javascript-jwt-not-verified/rule.ts';
import { entry as entry26 } from './javascript-log-injection/rule.ts';
import { entry as entry27 } from './javascript-old-tls/rule.ts';
import { entry as entry28 } from './javascript-open-redirect/rule.ts';
import { entry as entry29 } from './javascript-path-traversal/rule.ts';
import { entry as entry30 } from './javascript-predictable-random/rule.ts';
import { entry as entry31 } from './javascript-predictable-token/rule.ts';
import { entry as entry32 } from './javascript-program-from-request/rule.ts';
import { entry as entry33 } from './javascript-server-side-request-forgery/rule.ts';
import { entry as entry34 } from './javascript-short-key/rule.ts';
import { entry as entry35 } from './javascript-timing-comparison/rule.ts';
import { entry as entry36 } from './javascript-tls-not-verified/rule.ts';
import { entry as entry37 } from './javascript-weak-cipher/rule.ts';
import { entry as entry38 } from './javascript-weak-hash/rule.ts';
import { entry as entry39 } from './python-admin-allow-tags/rule.ts';
import { entry as entry40 } from './python-archive-entry-path/rule.ts';
import { entry as entry41 } from './python-argument-injection/rule.ts';
import { entry as entry42 } from './python-assert-for-access/rule.ts';
import { entry as entry43 } from './python-bind-all-interfaces/rule.ts';
import { entry as entry44 } from './python-cleartext-protocol/rule.ts';
import { entry as entry45 } from './python-code-injection/rule.ts';
import { entry as entry46 } from './python-command-injection/rule.ts';
import { entry as entry47 } from './python-command-wrapper/rule.ts';
import { entry as entry48 } from './python-cookie-without-httponly/rule.ts';
import { entry as entry49 } from './python-cookie-without-secure/rule.ts';
import { entry as entry50 } from './python-cors-any-origin/rule.ts';
import { entry as entry51 } from './python-credentials-over-http/rule.ts';
import { entry as entry52 } from './python-csrf-off/rule.ts';
import { entry as entry53 } from './python-debug-mode/rule.ts';
import { entry as entry54 } from './python-dynamic-attribute/rule.ts';
import { entry as entry55 } from './python-dynamic-import/rule.ts';
import { entry as entry56 } from './python-ecb-mode/rule.ts';
import { entry as entry57 } from './python-empty-database-password/rule.ts';
import { entry as entry58 } from './python-error-to-client/rule.ts';
import { entry as entry59 } from './python-few-hash-rounds/rule.ts';
import { entry as entry60 } from './python-fixed-iv/rule.ts';
import { entry as entry61 } from './python-fixed-key/rule.ts';
import { entry as entry62 } from './python-fixed-salt/rule.ts';
import { entry as entry63 } from './python-fixed-temporary-file/rule.ts';
import { entry as entry64 } from './python-form-errors-json/rule.ts';
import { entry as entry65 } from './python-format-string/rule.ts';
import { entry as entry66 } from './python-hardcoded-password/rule.ts';
import { entry as entry67 } from './python-html-response/rule.ts';
import { entry as entry68 } from './python-html-returned/rule.ts';
import { entry as entry69 } from './python-html-text/rule.ts';
import { entry as entry70 } from './python-json-in-page/rule.ts';
import { entry as entry71 } from './python-jwt-unverified/rule.ts';
import { entry as entry72 } from './python-ldap-injection/rule.ts';
import { entry as entry73 } from './python-link-from-request/rule.ts';
import { entry as entry74 } from './python-mark-safe/rule.ts';
import { entry as entry75 } from './python-markdown-html/rule.ts';
import { entry as entry76 } from './python-mass-assignment/rule.ts';
import { entry as entry77 } from './python-model-load/rule.ts';
import { entry as entry78 } from './python-nosql-injection/rule.ts';
import { entry as entry79 } from './python-old-tls/rule.ts';
import { entry as entry80 } from './python-password-fast-hash/rule.ts';
import { entry as entry81 } from './python-path-from-request/rule.ts';
import { entry as entry82 } from './python-path-under-root/rule.ts';
import { entry as entry83 } from './python-pickle-load/rule.ts';
import { entry as entry84 } from './python-program-from-request/rule.ts';
import { entry as entry85 } from './python-random-secret/rule.ts';
import { entry as entry86 } from './python-remote-command/rule.ts';
import { entry as entry87 } from './python-secret-in-log/rule.ts';
import { entry as entry88 } from './python-shell-variable/rule.ts';
import { entry as entry89 } from './python-short-key/rule.ts';
import { entry as entry90 } from './python-sql-injection/rule.ts';
import { entry as entry91 } from './python-ssh-host-key/rule.ts';
import { entry as entry92 } from './python-tar-extract/rule.ts';
import { entry as entry93 } from './python-template-autoescape/rule.ts';
import { entry as entry94 } from './python-template-injection/rule.ts';
import { entry as entry95 } from './python-template-safe-filter/rule.ts';
import { entry as entry96 } from './python-temporary-name/rule.ts';
import { entry as entry97 } from './python-timing-comparison/rule.ts';
import { entry as entry98 } from './python-tls-verification-off/rule.ts';
import { entry as entry99 } from './python-upload-name/rule.ts';
import { entry as entry100 } from './python-weak-cipher/rule.ts';
import { entry as entry101 } from './python-weak-hash/rule.ts';
import { entry as entry102 } from './python-xpath-injection/rule.ts';
import { entry as entry103 } from './python-yaml-load/rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "javascript-archive-extraction", entry: entry0 },
  { id: "javascript-argument-injection", entry: entry1 },
  { id: "javascript-biased-random", entry: entry2 },
  { id: "javascript-cipher-without-iv", entry: entry3 },
  { id: "javascript-client-redirect", entry: entry4 },
  { id: "javascript-command-injection", entry: entry5 },
  { id: "javascript-command-not-constant", entry: entry6 },
  { id: "javascript-constant-iv", entry: entry7 },
  { id: "javascript-cookie-not-http-only", entry: entry8 },
  { id: "javascript-cookie-not-secure", entry: entry9 },
  { id: "javascript-cookie-same-site", entry: entry10 },
  { id: "javascript-cors-any-origin", entry: entry11 },
  { id: "javascript-csrf-off", entry: entry12 },
  { id: "javascript-dom-html", entry: entry13 },
  { id: "javascript-fast-password-hash", entry: entry14 },
  { id: "javascript-few-rounds", entry: entry15 },
  { id: "javascript-format-string", entry: entry16 },
  { id: "javascript-hard-coded-key", entry: entry17 },
  { id: "javascript-hard-coded-password", entry: entry18 },
  { id: "javascript-header-injection", entry: entry19 },
  { id: "javascript-html-response", entry: entry20 },
  { id: "javascript-jquery-html", entry: entry21 },
  { id: "javascript-jquery-selector", entry: entry22 },
  { id: "javascript-jwt-expiry", entry: entry23 },
  { id: "javascript-jwt-none", entry: entry24 },
  { id: "javascript-jwt-not-verified", entry: entry25 },
  { id: "javascript-log-injection", entry: entry26 },
  { id: "javascript-old-tls", entry: entry27 },
  { id: "javascript-open-redirect", entry: entry28 },
  { id: "javascript-path-traversal", entry: entry29 },
  { id: "javascript-predictable-random", entry: entry30 },
  { id: "javascript-predictable-token", entry: entry31 },
  { id: "javascript-program-from-request", entry: entry32 },
  { id: "javascript-server-side-request-forgery", entry: entry33 },
  { id: "javascript-short-key", entry: entry34 },
  { id: "javascript-timing-comparison", entry: entry35 },
  { id: "javascript-tls-not-verified", entry: entry36 },
  { id: "javascript-weak-cipher", entry: entry37 },
  { id: "javascript-weak-hash", entry: entry38 },
  { id: "python-admin-allow-tags", entry: entry39 },
  { id: "python-archive-entry-path", entry: entry40 },
  { id: "python-argument-injection", entry: entry41 },
  { id: "python-assert-for-access", entry: entry42 },
  { id: "python-bind-all-interfaces", entry: entry43 },
  { id: "python-cleartext-protocol", entry: entry44 },
  { id: "python-code-injection", entry: entry45 },
  { id: "python-command-injection", entry: entry46 },
  { id: "python-command-wrapper", entry: entry47 },
  { id: "python-cookie-without-httponly", entry: entry48 },
  { id: "python-cookie-without-secure", entry: entry49 },
  { id: "python-cors-any-origin", entry: entry50 },
  { id: "python-credentials-over-http", entry: entry51 },
  { id: "python-csrf-off", entry: entry52 },
  { id: "python-debug-mode", entry: entry53 },
  { id: "python-dynamic-attribute", entry: entry54 },
  { id: "python-dynamic-import", entry: entry55 },
  { id: "python-ecb-mode", entry: entry56 },
  { id: "python-empty-database-password", entry: entry57 },
  { id: "python-error-to-client", entry: entry58 },
  { id: "python-few-hash-rounds", entry: entry59 },
  { id: "python-fixed-iv", entry: entry60 },
  { id: "python-fixed-key", entry: entry61 },
  { id: "python-fixed-salt", entry: entry62 },
  { id: "python-fixed-temporary-file", entry: entry63 },
  { id: "python-form-errors-json", entry: entry64 },
  { id: "python-format-string", entry: entry65 },
  { id: "python-hardcoded-password", entry: entry66 },
  { id: "python-html-response", entry: entry67 },
  { id: "python-html-returned", entry: entry68 },
  { id: "python-html-text", entry: entry69 },
  { id: "python-json-in-page", entry: entry70 },
  { id: "python-jwt-unverified", entry: entry71 },
  { id: "python-ldap-injection", entry: entry72 },
  { id: "python-link-from-request", entry: entry73 },
  { id: "python-mark-safe", entry: entry74 },
  { id: "python-markdown-html", entry: entry75 },
  { id: "python-mass-assignment", entry: entry76 },
  { id: "python-model-load", entry: entry77 },
  { id: "python-nosql-injection", entry: entry78 },
  { id: "python-old-tls", entry: entry79 },
  { id: "python-password-fast-hash", entry: entry80 },
  { id: "python-path-from-request", entry: entry81 },
  { id: "python-path-under-root", entry: entry82 },
  { id: "python-pickle-load", entry: entry83 },
  { id: "python-program-from-request", entry: entry84 },
  { id: "python-random-secret", entry: entry85 },
  { id: "python-remote-command", entry: entry86 },
  { id: "python-secret-in-log", entry: entry87 },
  { id: "python-shell-variable", entry: entry88 },
  { id: "python-short-key", entry: entry89 },
  { id: "python-sql-injection", entry: entry90 },
  { id: "python-ssh-host-key", entry: entry91 },
  { id: "python-tar-extract", entry: entry92 },
  { id: "python-template-autoescape", entry: entry93 },
  { id: "python-template-injection", entry: entry94 },
  { id: "python-template-safe-filter", entry: entry95 },
  { id: "python-temporary-name", entry: entry96 },
  { id: "python-timing-comparison", entry: entry97 },
  { id: "python-tls-verification-off", entry: entry98 },
  { id: "python-upload-name", entry: entry99 },
  { id: "python-weak-cipher", entry: entry100 },
  { id: "python-weak-hash", entry: entry101 },
  { id: "python-xpath-injection", entry: entry102 },
  { id: "python-yaml-load", entry: entry103 },
];
