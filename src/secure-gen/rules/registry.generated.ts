// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './go-command-injection/rule.ts';
import { entry as entry1 } from './go-open-redirect/rule.ts';
import { entry as entry2 } from './go-path-traversal/rule.ts';
import { entry as entry3 } from './go-response-html/rule.ts';
import { entry as entry4 } from './go-server-side-request/rule.ts';
import { entry as entry5 } from './go-sql-injection/rule.ts';
import { entry as entry6 } from './go-text-template-page/rule.ts';
import { entry as entry7 } from './go-trusted-html/rule.ts';
import { entry as entry8 } from './go-zip-slip/rule.ts';
import { entry as entry9 } from './javascript-archive-extraction/rule.ts';
import { entry as entry10 } from './javascript-argument-injection/rule.ts';
import { entry as entry11 } from './javascript-biased-random/rule.ts';
import { entry as entry12 } from './javascript-cipher-without-iv/rule.ts';
import { entry as entry13 } from './javascript-client-redirect/rule.ts';
import { entry as entry14 } from './javascript-code-injection/rule.ts';
import { entry as entry15 } from './javascript-command-injection/rule.ts';
import { entry as entry16 } from './javascript-command-not-constant/rule.ts';
import { entry as entry17 } from './javascript-constant-iv/rule.ts';
import { entry as entry18 } from './javascript-cookie-not-http-only/rule.ts';
import { entry as entry19 } from './javascript-cookie-not-secure/rule.ts';
import { entry as entry20 } from './javascript-cookie-same-site/rule.ts';
import { entry as entry21 } from './javascript-cors-any-origin/rule.ts';
import { entry as entry22 } from './javascript-csrf-off/rule.ts';
import { entry as entry23 } from './javascript-dom-html/rule.ts';
import { entry as entry24 } from './javascript-dynamic-call/rule.ts';
import { entry as entry25 } from './javascript-dynamic-require/rule.ts';
import { entry as entry26 } from './javascript-environment-in-bundle/rule.ts';
import { entry as entry27 } from './javascript-error-to-client/rule.ts';
import { entry as entry28 } from './javascript-eval-not-constant/rule.ts';
import { entry as entry29 } from './javascript-fast-password-hash/rule.ts';
import { entry as entry30 } from './javascript-few-rounds/rule.ts';
import { entry as entry31 } from './javascript-format-string/rule.ts';
import { entry as entry32 } from './javascript-graphql-injection/rule.ts';
import { entry as entry33 } from './javascript-hard-coded-key/rule.ts';
import { entry as entry34 } from './javascript-hard-coded-password/rule.ts';
import { entry as entry35 } from './javascript-header-injection/rule.ts';
import { entry as entry36 } from './javascript-html-response/rule.ts';
import { entry as entry37 } from './javascript-jquery-html/rule.ts';
import { entry as entry38 } from './javascript-jquery-selector/rule.ts';
import { entry as entry39 } from './javascript-jwt-expiry/rule.ts';
import { entry as entry40 } from './javascript-jwt-none/rule.ts';
import { entry as entry41 } from './javascript-jwt-not-verified/rule.ts';
import { entry as entry42 } from './javascript-ldap-injection/rule.ts';
import { entry as entry43 } from './javascript-log-injection/rule.ts';
import { entry as entry44 } from './javascript-nosql-code/rule.ts';
import { entry as entry45 } from './javascript-nosql-injection/rule.ts';
import { entry as entry46 } from './javascript-old-tls/rule.ts';
import { entry as entry47 } from './javascript-open-redirect/rule.ts';
import { entry as entry48 } from './javascript-path-traversal/rule.ts';
import { entry as entry49 } from './javascript-predictable-random/rule.ts';
import { entry as entry50 } from './javascript-predictable-token/rule.ts';
import { entry as entry51 } from './javascript-program-from-request/rule.ts';
import { entry as entry52 } from './javascript-render-options/rule.ts';
import { entry as entry53 } from './javascript-secret-in-log/rule.ts';
import { entry as entry54 } from './javascript-secret-in-storage/rule.ts';
import { entry as entry55 } from './javascript-server-side-request-forgery/rule.ts';
import { entry as entry56 } from './javascript-short-key/rule.ts';
import { entry as entry57 } from './javascript-sql-fragment/rule.ts';
import { entry as entry58 } from './javascript-sql-injection/rule.ts';
import { entry as entry59 } from './javascript-sql-many-statements/rule.ts';
import { entry as entry60 } from './javascript-template-injection/rule.ts';
import { entry as entry61 } from './javascript-temporary-file/rule.ts';
import { entry as entry62 } from './javascript-timing-comparison/rule.ts';
import { entry as entry63 } from './javascript-tls-not-verified/rule.ts';
import { entry as entry64 } from './javascript-unsafe-deserialise/rule.ts';
import { entry as entry65 } from './javascript-vm2-sandbox/rule.ts';
import { entry as entry66 } from './javascript-weak-cipher/rule.ts';
import { entry as entry67 } from './javascript-weak-hash/rule.ts';
import { entry as entry68 } from './javascript-wide-permissions/rule.ts';
import { entry as entry69 } from './javascript-xml-external-entities/rule.ts';
import { entry as entry70 } from './javascript-xpath-injection/rule.ts';
import { entry as entry71 } from './python-access-then-open/rule.ts';
import { entry as entry72 } from './python-admin-allow-tags/rule.ts';
import { entry as entry73 } from './python-archive-entry-path/rule.ts';
import { entry as entry74 } from './python-argument-injection/rule.ts';
import { entry as entry75 } from './python-assert-for-access/rule.ts';
import { entry as entry76 } from './python-bind-all-interfaces/rule.ts';
import { entry as entry77 } from './python-cleartext-protocol/rule.ts';
import { entry as entry78 } from './python-code-injection/rule.ts';
import { entry as entry79 } from './python-command-injection/rule.ts';
import { entry as entry80 } from './python-command-wrapper/rule.ts';
import { entry as entry81 } from './python-cookie-without-httponly/rule.ts';
import { entry as entry82 } from './python-cookie-without-secure/rule.ts';
import { entry as entry83 } from './python-cors-any-origin/rule.ts';
import { entry as entry84 } from './python-credentials-over-http/rule.ts';
import { entry as entry85 } from './python-csrf-off/rule.ts';
import { entry as entry86 } from './python-cypher-injection/rule.ts';
import { entry as entry87 } from './python-debug-mode/rule.ts';
import { entry as entry88 } from './python-django-raw-sql/rule.ts';
import { entry as entry89 } from './python-dynamic-attribute/rule.ts';
import { entry as entry90 } from './python-dynamic-import/rule.ts';
import { entry as entry91 } from './python-ecb-mode/rule.ts';
import { entry as entry92 } from './python-empty-database-password/rule.ts';
import { entry as entry93 } from './python-error-to-client/rule.ts';
import { entry as entry94 } from './python-few-hash-rounds/rule.ts';
import { entry as entry95 } from './python-file-mode/rule.ts';
import { entry as entry96 } from './python-fixed-iv/rule.ts';
import { entry as entry97 } from './python-fixed-key/rule.ts';
import { entry as entry98 } from './python-fixed-salt/rule.ts';
import { entry as entry99 } from './python-fixed-temporary-file/rule.ts';
import { entry as entry100 } from './python-form-errors-json/rule.ts';
import { entry as entry101 } from './python-format-string/rule.ts';
import { entry as entry102 } from './python-hardcoded-password/rule.ts';
import { entry as entry103 } from './python-header-injection/rule.ts';
import { entry as entry104 } from './python-html-response/rule.ts';
import { entry as entry105 } from './python-html-returned/rule.ts';
import { entry as entry106 } from './python-html-text/rule.ts';
import { entry as entry107 } from './python-json-in-page/rule.ts';
import { entry as entry108 } from './python-jwt-unverified/rule.ts';
import { entry as entry109 } from './python-ldap-injection/rule.ts';
import { entry as entry110 } from './python-link-from-request/rule.ts';
import { entry as entry111 } from './python-log-injection/rule.ts';
import { entry as entry112 } from './python-mark-safe/rule.ts';
import { entry as entry113 } from './python-markdown-html/rule.ts';
import { entry as entry114 } from './python-mass-assignment/rule.ts';
import { entry as entry115 } from './python-model-load/rule.ts';
import { entry as entry116 } from './python-nosql-injection/rule.ts';
import { entry as entry117 } from './python-old-tls/rule.ts';
import { entry as entry118 } from './python-open-redirect/rule.ts';
import { entry as entry119 } from './python-pandas-eval/rule.ts';
import { entry as entry120 } from './python-password-fast-hash/rule.ts';
import { entry as entry121 } from './python-path-from-request/rule.ts';
import { entry as entry122 } from './python-path-under-root/rule.ts';
import { entry as entry123 } from './python-pattern-from-request/rule.ts';
import { entry as entry124 } from './python-pickle-load/rule.ts';
import { entry as entry125 } from './python-program-from-request/rule.ts';
import { entry as entry126 } from './python-random-secret/rule.ts';
import { entry as entry127 } from './python-remote-command/rule.ts';
import { entry as entry128 } from './python-request-without-timeout/rule.ts';
import { entry as entry129 } from './python-secret-in-log/rule.ts';
import { entry as entry130 } from './python-server-side-request-forgery/rule.ts';
import { entry as entry131 } from './python-shell-variable/rule.ts';
import { entry as entry132 } from './python-short-key/rule.ts';
import { entry as entry133 } from './python-slow-pattern/rule.ts';
import { entry as entry134 } from './python-sql-injection/rule.ts';
import { entry as entry135 } from './python-sqlalchemy-text/rule.ts';
import { entry as entry136 } from './python-ssh-host-key/rule.ts';
import { entry as entry137 } from './python-tar-extract/rule.ts';
import { entry as entry138 } from './python-template-autoescape/rule.ts';
import { entry as entry139 } from './python-template-injection/rule.ts';
import { entry as entry140 } from './python-template-safe-filter/rule.ts';
import { entry as entry141 } from './python-temporary-name/rule.ts';
import { entry as entry142 } from './python-timing-comparison/rule.ts';
import { entry as entry143 } from './python-tls-verification-off/rule.ts';
import { entry as entry144 } from './python-upload-name/rule.ts';
import { entry as entry145 } from './python-weak-cipher/rule.ts';
import { entry as entry146 } from './python-weak-hash/rule.ts';
import { entry as entry147 } from './python-xpath-injection/rule.ts';
import { entry as entry148 } from './python-yaml-load/rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "go-command-injection", entry: entry0 },
  { id: "go-open-redirect", entry: entry1 },
  { id: "go-path-traversal", entry: entry2 },
  { id: "go-response-html", entry: entry3 },
  { id: "go-server-side-request", entry: entry4 },
  { id: "go-sql-injection", entry: entry5 },
  { id: "go-text-template-page", entry: entry6 },
  { id: "go-trusted-html", entry: entry7 },
  { id: "go-zip-slip", entry: entry8 },
  { id: "javascript-archive-extraction", entry: entry9 },
  { id: "javascript-argument-injection", entry: entry10 },
  { id: "javascript-biased-random", entry: entry11 },
  { id: "javascript-cipher-without-iv", entry: entry12 },
  { id: "javascript-client-redirect", entry: entry13 },
  { id: "javascript-code-injection", entry: entry14 },
  { id: "javascript-command-injection", entry: entry15 },
  { id: "javascript-command-not-constant", entry: entry16 },
  { id: "javascript-constant-iv", entry: entry17 },
  { id: "javascript-cookie-not-http-only", entry: entry18 },
  { id: "javascript-cookie-not-secure", entry: entry19 },
  { id: "javascript-cookie-same-site", entry: entry20 },
  { id: "javascript-cors-any-origin", entry: entry21 },
  { id: "javascript-csrf-off", entry: entry22 },
  { id: "javascript-dom-html", entry: entry23 },
  { id: "javascript-dynamic-call", entry: entry24 },
  { id: "javascript-dynamic-require", entry: entry25 },
  { id: "javascript-environment-in-bundle", entry: entry26 },
  { id: "javascript-error-to-client", entry: entry27 },
  { id: "javascript-eval-not-constant", entry: entry28 },
  { id: "javascript-fast-password-hash", entry: entry29 },
  { id: "javascript-few-rounds", entry: entry30 },
  { id: "javascript-format-string", entry: entry31 },
  { id: "javascript-graphql-injection", entry: entry32 },
  { id: "javascript-hard-coded-key", entry: entry33 },
  { id: "javascript-hard-coded-password", entry: entry34 },
  { id: "javascript-header-injection", entry: entry35 },
  { id: "javascript-html-response", entry: entry36 },
  { id: "javascript-jquery-html", entry: entry37 },
  { id: "javascript-jquery-selector", entry: entry38 },
  { id: "javascript-jwt-expiry", entry: entry39 },
  { id: "javascript-jwt-none", entry: entry40 },
  { id: "javascript-jwt-not-verified", entry: entry41 },
  { id: "javascript-ldap-injection", entry: entry42 },
  { id: "javascript-log-injection", entry: entry43 },
  { id: "javascript-nosql-code", entry: entry44 },
  { id: "javascript-nosql-injection", entry: entry45 },
  { id: "javascript-old-tls", entry: entry46 },
  { id: "javascript-open-redirect", entry: entry47 },
  { id: "javascript-path-traversal", entry: entry48 },
  { id: "javascript-predictable-random", entry: entry49 },
  { id: "javascript-predictable-token", entry: entry50 },
  { id: "javascript-program-from-request", entry: entry51 },
  { id: "javascript-render-options", entry: entry52 },
  { id: "javascript-secret-in-log", entry: entry53 },
  { id: "javascript-secret-in-storage", entry: entry54 },
  { id: "javascript-server-side-request-forgery", entry: entry55 },
  { id: "javascript-short-key", entry: entry56 },
  { id: "javascript-sql-fragment", entry: entry57 },
  { id: "javascript-sql-injection", entry: entry58 },
  { id: "javascript-sql-many-statements", entry: entry59 },
  { id: "javascript-template-injection", entry: entry60 },
  { id: "javascript-temporary-file", entry: entry61 },
  { id: "javascript-timing-comparison", entry: entry62 },
  { id: "javascript-tls-not-verified", entry: entry63 },
  { id: "javascript-unsafe-deserialise", entry: entry64 },
  { id: "javascript-vm2-sandbox", entry: entry65 },
  { id: "javascript-weak-cipher", entry: entry66 },
  { id: "javascript-weak-hash", entry: entry67 },
  { id: "javascript-wide-permissions", entry: entry68 },
  { id: "javascript-xml-external-entities", entry: entry69 },
  { id: "javascript-xpath-injection", entry: entry70 },
  { id: "python-access-then-open", entry: entry71 },
  { id: "python-admin-allow-tags", entry: entry72 },
  { id: "python-archive-entry-path", entry: entry73 },
  { id: "python-argument-injection", entry: entry74 },
  { id: "python-assert-for-access", entry: entry75 },
  { id: "python-bind-all-interfaces", entry: entry76 },
  { id: "python-cleartext-protocol", entry: entry77 },
  { id: "python-code-injection", entry: entry78 },
  { id: "python-command-injection", entry: entry79 },
  { id: "python-command-wrapper", entry: entry80 },
  { id: "python-cookie-without-httponly", entry: entry81 },
  { id: "python-cookie-without-secure", entry: entry82 },
  { id: "python-cors-any-origin", entry: entry83 },
  { id: "python-credentials-over-http", entry: entry84 },
  { id: "python-csrf-off", entry: entry85 },
  { id: "python-cypher-injection", entry: entry86 },
  { id: "python-debug-mode", entry: entry87 },
  { id: "python-django-raw-sql", entry: entry88 },
  { id: "python-dynamic-attribute", entry: entry89 },
  { id: "python-dynamic-import", entry: entry90 },
  { id: "python-ecb-mode", entry: entry91 },
  { id: "python-empty-database-password", entry: entry92 },
  { id: "python-error-to-client", entry: entry93 },
  { id: "python-few-hash-rounds", entry: entry94 },
  { id: "python-file-mode", entry: entry95 },
  { id: "python-fixed-iv", entry: entry96 },
  { id: "python-fixed-key", entry: entry97 },
  { id: "python-fixed-salt", entry: entry98 },
  { id: "python-fixed-temporary-file", entry: entry99 },
  { id: "python-form-errors-json", entry: entry100 },
  { id: "python-format-string", entry: entry101 },
  { id: "python-hardcoded-password", entry: entry102 },
  { id: "python-header-injection", entry: entry103 },
  { id: "python-html-response", entry: entry104 },
  { id: "python-html-returned", entry: entry105 },
  { id: "python-html-text", entry: entry106 },
  { id: "python-json-in-page", entry: entry107 },
  { id: "python-jwt-unverified", entry: entry108 },
  { id: "python-ldap-injection", entry: entry109 },
  { id: "python-link-from-request", entry: entry110 },
  { id: "python-log-injection", entry: entry111 },
  { id: "python-mark-safe", entry: entry112 },
  { id: "python-markdown-html", entry: entry113 },
  { id: "python-mass-assignment", entry: entry114 },
  { id: "python-model-load", entry: entry115 },
  { id: "python-nosql-injection", entry: entry116 },
  { id: "python-old-tls", entry: entry117 },
  { id: "python-open-redirect", entry: entry118 },
  { id: "python-pandas-eval", entry: entry119 },
  { id: "python-password-fast-hash", entry: entry120 },
  { id: "python-path-from-request", entry: entry121 },
  { id: "python-path-under-root", entry: entry122 },
  { id: "python-pattern-from-request", entry: entry123 },
  { id: "python-pickle-load", entry: entry124 },
  { id: "python-program-from-request", entry: entry125 },
  { id: "python-random-secret", entry: entry126 },
  { id: "python-remote-command", entry: entry127 },
  { id: "python-request-without-timeout", entry: entry128 },
  { id: "python-secret-in-log", entry: entry129 },
  { id: "python-server-side-request-forgery", entry: entry130 },
  { id: "python-shell-variable", entry: entry131 },
  { id: "python-short-key", entry: entry132 },
  { id: "python-slow-pattern", entry: entry133 },
  { id: "python-sql-injection", entry: entry134 },
  { id: "python-sqlalchemy-text", entry: entry135 },
  { id: "python-ssh-host-key", entry: entry136 },
  { id: "python-tar-extract", entry: entry137 },
  { id: "python-template-autoescape", entry: entry138 },
  { id: "python-template-injection", entry: entry139 },
  { id: "python-template-safe-filter", entry: entry140 },
  { id: "python-temporary-name", entry: entry141 },
  { id: "python-timing-comparison", entry: entry142 },
  { id: "python-tls-verification-off", entry: entry143 },
  { id: "python-upload-name", entry: entry144 },
  { id: "python-weak-cipher", entry: entry145 },
  { id: "python-weak-hash", entry: entry146 },
  { id: "python-xpath-injection", entry: entry147 },
  { id: "python-yaml-load", entry: entry148 },
];
