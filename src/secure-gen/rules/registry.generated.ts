// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './go-cheap-password-hash/rule.ts';
import { entry as entry1 } from './go-command-injection/rule.ts';
import { entry as entry2 } from './go-cookie-flags/rule.ts';
import { entry as entry3 } from './go-error-details/rule.ts';
import { entry as entry4 } from './go-fixed-temporary-file/rule.ts';
import { entry as entry5 } from './go-hardcoded-secret/rule.ts';
import { entry as entry6 } from './go-jwt-unverified/rule.ts';
import { entry as entry7 } from './go-ldap-injection/rule.ts';
import { entry as entry8 } from './go-log-injection/rule.ts';
import { entry as entry9 } from './go-old-tls/rule.ts';
import { entry as entry10 } from './go-open-redirect/rule.ts';
import { entry as entry11 } from './go-path-traversal/rule.ts';
import { entry as entry12 } from './go-permissive-cors/rule.ts';
import { entry as entry13 } from './go-predictable-secret/rule.ts';
import { entry as entry14 } from './go-response-html/rule.ts';
import { entry as entry15 } from './go-server-side-request/rule.ts';
import { entry as entry16 } from './go-server-without-timeout/rule.ts';
import { entry as entry17 } from './go-short-key/rule.ts';
import { entry as entry18 } from './go-sql-injection/rule.ts';
import { entry as entry19 } from './go-ssh-host-key/rule.ts';
import { entry as entry20 } from './go-template-injection/rule.ts';
import { entry as entry21 } from './go-text-template-page/rule.ts';
import { entry as entry22 } from './go-tls-verification-off/rule.ts';
import { entry as entry23 } from './go-trusted-html/rule.ts';
import { entry as entry24 } from './go-unbounded-body/rule.ts';
import { entry as entry25 } from './go-weak-cipher/rule.ts';
import { entry as entry26 } from './go-weak-hash/rule.ts';
import { entry as entry27 } from './go-world-writable/rule.ts';
import { entry as entry28 } from './go-zip-slip/rule.ts';
import { entry as entry29 } from './java-command-injection/rule.ts';
import { entry as entry30 } from './java-cookie-flags/rule.ts';
import { entry as entry31 } from './java-csrf-disabled/rule.ts';
import { entry as entry32 } from './java-error-details/rule.ts';
import { entry as entry33 } from './java-expression-injection/rule.ts';
import { entry as entry34 } from './java-fixed-temporary-file/rule.ts';
import { entry as entry35 } from './java-hardcoded-secret/rule.ts';
import { entry as entry36 } from './java-header-injection/rule.ts';
import { entry as entry37 } from './java-host-name-unchecked/rule.ts';
import { entry as entry38 } from './java-jwt-unverified/rule.ts';
import { entry as entry39 } from './java-ldap-injection/rule.ts';
import { entry as entry40 } from './java-log-injection/rule.ts';
import { entry as entry41 } from './java-object-deserialisation/rule.ts';
import { entry as entry42 } from './java-open-redirect/rule.ts';
import { entry as entry43 } from './java-path-traversal/rule.ts';
import { entry as entry44 } from './java-pattern-from-request/rule.ts';
import { entry as entry45 } from './java-permissive-cors/rule.ts';
import { entry as entry46 } from './java-predictable-secret/rule.ts';
import { entry as entry47 } from './java-response-html/rule.ts';
import { entry as entry48 } from './java-server-side-request/rule.ts';
import { entry as entry49 } from './java-short-key/rule.ts';
import { entry as entry50 } from './java-sql-injection/rule.ts';
import { entry as entry51 } from './java-trust-all-certificates/rule.ts';
import { entry as entry52 } from './java-typed-deserialisation/rule.ts';
import { entry as entry53 } from './java-weak-cipher/rule.ts';
import { entry as entry54 } from './java-weak-hash/rule.ts';
import { entry as entry55 } from './java-world-writable/rule.ts';
import { entry as entry56 } from './java-xml-external-entities/rule.ts';
import { entry as entry57 } from './java-xpath-injection/rule.ts';
import { entry as entry58 } from './java-zip-slip/rule.ts';
import { entry as entry59 } from './javascript-angular-trusted-html/rule.ts';
import { entry as entry60 } from './javascript-archive-extraction/rule.ts';
import { entry as entry61 } from './javascript-argument-injection/rule.ts';
import { entry as entry62 } from './javascript-biased-random/rule.ts';
import { entry as entry63 } from './javascript-browser-sandbox-off/rule.ts';
import { entry as entry64 } from './javascript-check-of-list/rule.ts';
import { entry as entry65 } from './javascript-check-then-write/rule.ts';
import { entry as entry66 } from './javascript-cipher-without-iv/rule.ts';
import { entry as entry67 } from './javascript-client-redirect/rule.ts';
import { entry as entry68 } from './javascript-code-injection/rule.ts';
import { entry as entry69 } from './javascript-collects-all-errors/rule.ts';
import { entry as entry70 } from './javascript-command-injection/rule.ts';
import { entry as entry71 } from './javascript-command-not-constant/rule.ts';
import { entry as entry72 } from './javascript-constant-iv/rule.ts';
import { entry as entry73 } from './javascript-cookie-decides/rule.ts';
import { entry as entry74 } from './javascript-cookie-not-http-only/rule.ts';
import { entry as entry75 } from './javascript-cookie-not-secure/rule.ts';
import { entry as entry76 } from './javascript-cookie-same-site/rule.ts';
import { entry as entry77 } from './javascript-cors-any-origin/rule.ts';
import { entry as entry78 } from './javascript-csrf-off/rule.ts';
import { entry as entry79 } from './javascript-debug-mode/rule.ts';
import { entry as entry80 } from './javascript-deep-merge-of-request/rule.ts';
import { entry as entry81 } from './javascript-directory-exposed/rule.ts';
import { entry as entry82 } from './javascript-dom-html/rule.ts';
import { entry as entry83 } from './javascript-dynamic-call/rule.ts';
import { entry as entry84 } from './javascript-dynamic-require/rule.ts';
import { entry as entry85 } from './javascript-electron-isolation/rule.ts';
import { entry as entry86 } from './javascript-environment-in-bundle/rule.ts';
import { entry as entry87 } from './javascript-error-to-client/rule.ts';
import { entry as entry88 } from './javascript-escape-leaves-quotes/rule.ts';
import { entry as entry89 } from './javascript-escapes-first-only/rule.ts';
import { entry as entry90 } from './javascript-escapes-in-wrong-order/rule.ts';
import { entry as entry91 } from './javascript-eval-not-constant/rule.ts';
import { entry as entry92 } from './javascript-fast-password-hash/rule.ts';
import { entry as entry93 } from './javascript-few-rounds/rule.ts';
import { entry as entry94 } from './javascript-format-string/rule.ts';
import { entry as entry95 } from './javascript-graphql-injection/rule.ts';
import { entry as entry96 } from './javascript-hard-coded-key/rule.ts';
import { entry as entry97 } from './javascript-hard-coded-password/rule.ts';
import { entry as entry98 } from './javascript-header-injection/rule.ts';
import { entry as entry99 } from './javascript-helmet-weakened/rule.ts';
import { entry as entry100 } from './javascript-html-response/rule.ts';
import { entry as entry101 } from './javascript-jquery-html/rule.ts';
import { entry as entry102 } from './javascript-jquery-selector/rule.ts';
import { entry as entry103 } from './javascript-jwt-expiry/rule.ts';
import { entry as entry104 } from './javascript-jwt-none/rule.ts';
import { entry as entry105 } from './javascript-jwt-not-verified/rule.ts';
import { entry as entry106 } from './javascript-ldap-injection/rule.ts';
import { entry as entry107 } from './javascript-link-from-host-header/rule.ts';
import { entry as entry108 } from './javascript-link-to-new-window/rule.ts';
import { entry as entry109 } from './javascript-log-injection/rule.ts';
import { entry as entry110 } from './javascript-login-without-limit/rule.ts';
import { entry as entry111 } from './javascript-loop-over-request/rule.ts';
import { entry as entry112 } from './javascript-markdown-html/rule.ts';
import { entry as entry113 } from './javascript-mass-assignment/rule.ts';
import { entry as entry114 } from './javascript-message-from-anybody/rule.ts';
import { entry as entry115 } from './javascript-message-to-any-origin/rule.ts';
import { entry as entry116 } from './javascript-method-named-by-request/rule.ts';
import { entry as entry117 } from './javascript-nosql-code/rule.ts';
import { entry as entry118 } from './javascript-nosql-injection/rule.ts';
import { entry as entry119 } from './javascript-old-tls/rule.ts';
import { entry as entry120 } from './javascript-open-redirect/rule.ts';
import { entry as entry121 } from './javascript-password-over-http/rule.ts';
import { entry as entry122 } from './javascript-path-traversal/rule.ts';
import { entry as entry123 } from './javascript-pattern-from-data/rule.ts';
import { entry as entry124 } from './javascript-predictable-random/rule.ts';
import { entry as entry125 } from './javascript-predictable-token/rule.ts';
import { entry as entry126 } from './javascript-program-from-request/rule.ts';
import { entry as entry127 } from './javascript-property-name-from-request/rule.ts';
import { entry as entry128 } from './javascript-prototype-pollution-merge/rule.ts';
import { entry as entry129 } from './javascript-prototype-pollution-path/rule.ts';
import { entry as entry130 } from './javascript-react-html/rule.ts';
import { entry as entry131 } from './javascript-render-options/rule.ts';
import { entry as entry132 } from './javascript-script-scheme-check/rule.ts';
import { entry as entry133 } from './javascript-script-url/rule.ts';
import { entry as entry134 } from './javascript-secret-in-log/rule.ts';
import { entry as entry135 } from './javascript-secret-in-storage/rule.ts';
import { entry as entry136 } from './javascript-server-side-request-forgery/rule.ts';
import { entry as entry137 } from './javascript-short-key/rule.ts';
import { entry as entry138 } from './javascript-slow-pattern/rule.ts';
import { entry as entry139 } from './javascript-sql-fragment/rule.ts';
import { entry as entry140 } from './javascript-sql-injection/rule.ts';
import { entry as entry141 } from './javascript-sql-many-statements/rule.ts';
import { entry as entry142 } from './javascript-suffix-check-by-position/rule.ts';
import { entry as entry143 } from './javascript-template-injection/rule.ts';
import { entry as entry144 } from './javascript-template-without-escaping/rule.ts';
import { entry as entry145 } from './javascript-temporary-file/rule.ts';
import { entry as entry146 } from './javascript-timing-comparison/rule.ts';
import { entry as entry147 } from './javascript-tls-not-verified/rule.ts';
import { entry as entry148 } from './javascript-unsafe-deserialise/rule.ts';
import { entry as entry149 } from './javascript-url-substring-check/rule.ts';
import { entry as entry150 } from './javascript-vm2-sandbox/rule.ts';
import { entry as entry151 } from './javascript-vue-html/rule.ts';
import { entry as entry152 } from './javascript-weak-cipher/rule.ts';
import { entry as entry153 } from './javascript-weak-hash/rule.ts';
import { entry as entry154 } from './javascript-wide-permissions/rule.ts';
import { entry as entry155 } from './javascript-xml-external-entities/rule.ts';
import { entry as entry156 } from './javascript-xpath-injection/rule.ts';
import { entry as entry157 } from './python-access-then-open/rule.ts';
import { entry as entry158 } from './python-admin-allow-tags/rule.ts';
import { entry as entry159 } from './python-archive-entry-path/rule.ts';
import { entry as entry160 } from './python-argument-injection/rule.ts';
import { entry as entry161 } from './python-assert-for-access/rule.ts';
import { entry as entry162 } from './python-bind-all-interfaces/rule.ts';
import { entry as entry163 } from './python-cleartext-protocol/rule.ts';
import { entry as entry164 } from './python-code-injection/rule.ts';
import { entry as entry165 } from './python-command-injection/rule.ts';
import { entry as entry166 } from './python-command-wrapper/rule.ts';
import { entry as entry167 } from './python-config-to-client/rule.ts';
import { entry as entry168 } from './python-cookie-without-httponly/rule.ts';
import { entry as entry169 } from './python-cookie-without-secure/rule.ts';
import { entry as entry170 } from './python-cors-any-origin/rule.ts';
import { entry as entry171 } from './python-credentials-over-http/rule.ts';
import { entry as entry172 } from './python-csrf-off/rule.ts';
import { entry as entry173 } from './python-cypher-injection/rule.ts';
import { entry as entry174 } from './python-debug-mode/rule.ts';
import { entry as entry175 } from './python-django-protection-off/rule.ts';
import { entry as entry176 } from './python-django-raw-sql/rule.ts';
import { entry as entry177 } from './python-dynamic-attribute/rule.ts';
import { entry as entry178 } from './python-dynamic-import/rule.ts';
import { entry as entry179 } from './python-ecb-mode/rule.ts';
import { entry as entry180 } from './python-empty-database-password/rule.ts';
import { entry as entry181 } from './python-error-to-client/rule.ts';
import { entry as entry182 } from './python-few-hash-rounds/rule.ts';
import { entry as entry183 } from './python-file-mode/rule.ts';
import { entry as entry184 } from './python-fixed-iv/rule.ts';
import { entry as entry185 } from './python-fixed-key/rule.ts';
import { entry as entry186 } from './python-fixed-salt/rule.ts';
import { entry as entry187 } from './python-fixed-temporary-file/rule.ts';
import { entry as entry188 } from './python-form-errors-json/rule.ts';
import { entry as entry189 } from './python-format-string/rule.ts';
import { entry as entry190 } from './python-hardcoded-password/rule.ts';
import { entry as entry191 } from './python-header-injection/rule.ts';
import { entry as entry192 } from './python-html-response/rule.ts';
import { entry as entry193 } from './python-html-returned/rule.ts';
import { entry as entry194 } from './python-html-text/rule.ts';
import { entry as entry195 } from './python-json-in-page/rule.ts';
import { entry as entry196 } from './python-jwt-unverified/rule.ts';
import { entry as entry197 } from './python-ldap-injection/rule.ts';
import { entry as entry198 } from './python-link-from-request/rule.ts';
import { entry as entry199 } from './python-log-injection/rule.ts';
import { entry as entry200 } from './python-mark-safe/rule.ts';
import { entry as entry201 } from './python-markdown-html/rule.ts';
import { entry as entry202 } from './python-mass-assignment/rule.ts';
import { entry as entry203 } from './python-model-load/rule.ts';
import { entry as entry204 } from './python-nosql-injection/rule.ts';
import { entry as entry205 } from './python-old-tls/rule.ts';
import { entry as entry206 } from './python-open-redirect/rule.ts';
import { entry as entry207 } from './python-pandas-eval/rule.ts';
import { entry as entry208 } from './python-password-fast-hash/rule.ts';
import { entry as entry209 } from './python-path-from-request/rule.ts';
import { entry as entry210 } from './python-path-under-root/rule.ts';
import { entry as entry211 } from './python-pattern-from-request/rule.ts';
import { entry as entry212 } from './python-pickle-load/rule.ts';
import { entry as entry213 } from './python-program-from-request/rule.ts';
import { entry as entry214 } from './python-random-secret/rule.ts';
import { entry as entry215 } from './python-remote-command/rule.ts';
import { entry as entry216 } from './python-request-without-timeout/rule.ts';
import { entry as entry217 } from './python-secret-in-log/rule.ts';
import { entry as entry218 } from './python-server-side-request-forgery/rule.ts';
import { entry as entry219 } from './python-shell-variable/rule.ts';
import { entry as entry220 } from './python-shell-wildcard/rule.ts';
import { entry as entry221 } from './python-short-key/rule.ts';
import { entry as entry222 } from './python-slow-pattern/rule.ts';
import { entry as entry223 } from './python-snmp-unprotected/rule.ts';
import { entry as entry224 } from './python-sql-injection/rule.ts';
import { entry as entry225 } from './python-sql-text/rule.ts';
import { entry as entry226 } from './python-sqlalchemy-text/rule.ts';
import { entry as entry227 } from './python-ssh-host-key/rule.ts';
import { entry as entry228 } from './python-tar-extract/rule.ts';
import { entry as entry229 } from './python-template-autoescape/rule.ts';
import { entry as entry230 } from './python-template-injection/rule.ts';
import { entry as entry231 } from './python-template-safe-filter/rule.ts';
import { entry as entry232 } from './python-temporary-name/rule.ts';
import { entry as entry233 } from './python-timing-comparison/rule.ts';
import { entry as entry234 } from './python-tls-verification-off/rule.ts';
import { entry as entry235 } from './python-umask-open/rule.ts';
import { entry as entry236 } from './python-upload-name/rule.ts';
import { entry as entry237 } from './python-weak-cipher/rule.ts';
import { entry as entry238 } from './python-weak-hash/rule.ts';
import { entry as entry239 } from './python-xml-entities/rule.ts';
import { entry as entry240 } from './python-xml-from-outside/rule.ts';
import { entry as entry241 } from './python-xmlrpc-dotted-names/rule.ts';
import { entry as entry242 } from './python-xpath-injection/rule.ts';
import { entry as entry243 } from './python-yaml-load/rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "go-cheap-password-hash", entry: entry0 },
  { id: "go-command-injection", entry: entry1 },
  { id: "go-cookie-flags", entry: entry2 },
  { id: "go-error-details", entry: entry3 },
  { id: "go-fixed-temporary-file", entry: entry4 },
  { id: "go-hardcoded-secret", entry: entry5 },
  { id: "go-jwt-unverified", entry: entry6 },
  { id: "go-ldap-injection", entry: entry7 },
  { id: "go-log-injection", entry: entry8 },
  { id: "go-old-tls", entry: entry9 },
  { id: "go-open-redirect", entry: entry10 },
  { id: "go-path-traversal", entry: entry11 },
  { id: "go-permissive-cors", entry: entry12 },
  { id: "go-predictable-secret", entry: entry13 },
  { id: "go-response-html", entry: entry14 },
  { id: "go-server-side-request", entry: entry15 },
  { id: "go-server-without-timeout", entry: entry16 },
  { id: "go-short-key", entry: entry17 },
  { id: "go-sql-injection", entry: entry18 },
  { id: "go-ssh-host-key", entry: entry19 },
  { id: "go-template-injection", entry: entry20 },
  { id: "go-text-template-page", entry: entry21 },
  { id: "go-tls-verification-off", entry: entry22 },
  { id: "go-trusted-html", entry: entry23 },
  { id: "go-unbounded-body", entry: entry24 },
  { id: "go-weak-cipher", entry: entry25 },
  { id: "go-weak-hash", entry: entry26 },
  { id: "go-world-writable", entry: entry27 },
  { id: "go-zip-slip", entry: entry28 },
  { id: "java-command-injection", entry: entry29 },
  { id: "java-cookie-flags", entry: entry30 },
  { id: "java-csrf-disabled", entry: entry31 },
  { id: "java-error-details", entry: entry32 },
  { id: "java-expression-injection", entry: entry33 },
  { id: "java-fixed-temporary-file", entry: entry34 },
  { id: "java-hardcoded-secret", entry: entry35 },
  { id: "java-header-injection", entry: entry36 },
  { id: "java-host-name-unchecked", entry: entry37 },
  { id: "java-jwt-unverified", entry: entry38 },
  { id: "java-ldap-injection", entry: entry39 },
  { id: "java-log-injection", entry: entry40 },
  { id: "java-object-deserialisation", entry: entry41 },
  { id: "java-open-redirect", entry: entry42 },
  { id: "java-path-traversal", entry: entry43 },
  { id: "java-pattern-from-request", entry: entry44 },
  { id: "java-permissive-cors", entry: entry45 },
  { id: "java-predictable-secret", entry: entry46 },
  { id: "java-response-html", entry: entry47 },
  { id: "java-server-side-request", entry: entry48 },
  { id: "java-short-key", entry: entry49 },
  { id: "java-sql-injection", entry: entry50 },
  { id: "java-trust-all-certificates", entry: entry51 },
  { id: "java-typed-deserialisation", entry: entry52 },
  { id: "java-weak-cipher", entry: entry53 },
  { id: "java-weak-hash", entry: entry54 },
  { id: "java-world-writable", entry: entry55 },
  { id: "java-xml-external-entities", entry: entry56 },
  { id: "java-xpath-injection", entry: entry57 },
  { id: "java-zip-slip", entry: entry58 },
  { id: "javascript-angular-trusted-html", entry: entry59 },
  { id: "javascript-archive-extraction", entry: entry60 },
  { id: "javascript-argument-injection", entry: entry61 },
  { id: "javascript-biased-random", entry: entry62 },
  { id: "javascript-browser-sandbox-off", entry: entry63 },
  { id: "javascript-check-of-list", entry: entry64 },
  { id: "javascript-check-then-write", entry: entry65 },
  { id: "javascript-cipher-without-iv", entry: entry66 },
  { id: "javascript-client-redirect", entry: entry67 },
  { id: "javascript-code-injection", entry: entry68 },
  { id: "javascript-collects-all-errors", entry: entry69 },
  { id: "javascript-command-injection", entry: entry70 },
  { id: "javascript-command-not-constant", entry: entry71 },
  { id: "javascript-constant-iv", entry: entry72 },
  { id: "javascript-cookie-decides", entry: entry73 },
  { id: "javascript-cookie-not-http-only", entry: entry74 },
  { id: "javascript-cookie-not-secure", entry: entry75 },
  { id: "javascript-cookie-same-site", entry: entry76 },
  { id: "javascript-cors-any-origin", entry: entry77 },
  { id: "javascript-csrf-off", entry: entry78 },
  { id: "javascript-debug-mode", entry: entry79 },
  { id: "javascript-deep-merge-of-request", entry: entry80 },
  { id: "javascript-directory-exposed", entry: entry81 },
  { id: "javascript-dom-html", entry: entry82 },
  { id: "javascript-dynamic-call", entry: entry83 },
  { id: "javascript-dynamic-require", entry: entry84 },
  { id: "javascript-electron-isolation", entry: entry85 },
  { id: "javascript-environment-in-bundle", entry: entry86 },
  { id: "javascript-error-to-client", entry: entry87 },
  { id: "javascript-escape-leaves-quotes", entry: entry88 },
  { id: "javascript-escapes-first-only", entry: entry89 },
  { id: "javascript-escapes-in-wrong-order", entry: entry90 },
  { id: "javascript-eval-not-constant", entry: entry91 },
  { id: "javascript-fast-password-hash", entry: entry92 },
  { id: "javascript-few-rounds", entry: entry93 },
  { id: "javascript-format-string", entry: entry94 },
  { id: "javascript-graphql-injection", entry: entry95 },
  { id: "javascript-hard-coded-key", entry: entry96 },
  { id: "javascript-hard-coded-password", entry: entry97 },
  { id: "javascript-header-injection", entry: entry98 },
  { id: "javascript-helmet-weakened", entry: entry99 },
  { id: "javascript-html-response", entry: entry100 },
  { id: "javascript-jquery-html", entry: entry101 },
  { id: "javascript-jquery-selector", entry: entry102 },
  { id: "javascript-jwt-expiry", entry: entry103 },
  { id: "javascript-jwt-none", entry: entry104 },
  { id: "javascript-jwt-not-verified", entry: entry105 },
  { id: "javascript-ldap-injection", entry: entry106 },
  { id: "javascript-link-from-host-header", entry: entry107 },
  { id: "javascript-link-to-new-window", entry: entry108 },
  { id: "javascript-log-injection", entry: entry109 },
  { id: "javascript-login-without-limit", entry: entry110 },
  { id: "javascript-loop-over-request", entry: entry111 },
  { id: "javascript-markdown-html", entry: entry112 },
  { id: "javascript-mass-assignment", entry: entry113 },
  { id: "javascript-message-from-anybody", entry: entry114 },
  { id: "javascript-message-to-any-origin", entry: entry115 },
  { id: "javascript-method-named-by-request", entry: entry116 },
  { id: "javascript-nosql-code", entry: entry117 },
  { id: "javascript-nosql-injection", entry: entry118 },
  { id: "javascript-old-tls", entry: entry119 },
  { id: "javascript-open-redirect", entry: entry120 },
  { id: "javascript-password-over-http", entry: entry121 },
  { id: "javascript-path-traversal", entry: entry122 },
  { id: "javascript-pattern-from-data", entry: entry123 },
  { id: "javascript-predictable-random", entry: entry124 },
  { id: "javascript-predictable-token", entry: entry125 },
  { id: "javascript-program-from-request", entry: entry126 },
  { id: "javascript-property-name-from-request", entry: entry127 },
  { id: "javascript-prototype-pollution-merge", entry: entry128 },
  { id: "javascript-prototype-pollution-path", entry: entry129 },
  { id: "javascript-react-html", entry: entry130 },
  { id: "javascript-render-options", entry: entry131 },
  { id: "javascript-script-scheme-check", entry: entry132 },
  { id: "javascript-script-url", entry: entry133 },
  { id: "javascript-secret-in-log", entry: entry134 },
  { id: "javascript-secret-in-storage", entry: entry135 },
  { id: "javascript-server-side-request-forgery", entry: entry136 },
  { id: "javascript-short-key", entry: entry137 },
  { id: "javascript-slow-pattern", entry: entry138 },
  { id: "javascript-sql-fragment", entry: entry139 },
  { id: "javascript-sql-injection", entry: entry140 },
  { id: "javascript-sql-many-statements", entry: entry141 },
  { id: "javascript-suffix-check-by-position", entry: entry142 },
  { id: "javascript-template-injection", entry: entry143 },
  { id: "javascript-template-without-escaping", entry: entry144 },
  { id: "javascript-temporary-file", entry: entry145 },
  { id: "javascript-timing-comparison", entry: entry146 },
  { id: "javascript-tls-not-verified", entry: entry147 },
  { id: "javascript-unsafe-deserialise", entry: entry148 },
  { id: "javascript-url-substring-check", entry: entry149 },
  { id: "javascript-vm2-sandbox", entry: entry150 },
  { id: "javascript-vue-html", entry: entry151 },
  { id: "javascript-weak-cipher", entry: entry152 },
  { id: "javascript-weak-hash", entry: entry153 },
  { id: "javascript-wide-permissions", entry: entry154 },
  { id: "javascript-xml-external-entities", entry: entry155 },
  { id: "javascript-xpath-injection", entry: entry156 },
  { id: "python-access-then-open", entry: entry157 },
  { id: "python-admin-allow-tags", entry: entry158 },
  { id: "python-archive-entry-path", entry: entry159 },
  { id: "python-argument-injection", entry: entry160 },
  { id: "python-assert-for-access", entry: entry161 },
  { id: "python-bind-all-interfaces", entry: entry162 },
  { id: "python-cleartext-protocol", entry: entry163 },
  { id: "python-code-injection", entry: entry164 },
  { id: "python-command-injection", entry: entry165 },
  { id: "python-command-wrapper", entry: entry166 },
  { id: "python-config-to-client", entry: entry167 },
  { id: "python-cookie-without-httponly", entry: entry168 },
  { id: "python-cookie-without-secure", entry: entry169 },
  { id: "python-cors-any-origin", entry: entry170 },
  { id: "python-credentials-over-http", entry: entry171 },
  { id: "python-csrf-off", entry: entry172 },
  { id: "python-cypher-injection", entry: entry173 },
  { id: "python-debug-mode", entry: entry174 },
  { id: "python-django-protection-off", entry: entry175 },
  { id: "python-django-raw-sql", entry: entry176 },
  { id: "python-dynamic-attribute", entry: entry177 },
  { id: "python-dynamic-import", entry: entry178 },
  { id: "python-ecb-mode", entry: entry179 },
  { id: "python-empty-database-password", entry: entry180 },
  { id: "python-error-to-client", entry: entry181 },
  { id: "python-few-hash-rounds", entry: entry182 },
  { id: "python-file-mode", entry: entry183 },
  { id: "python-fixed-iv", entry: entry184 },
  { id: "python-fixed-key", entry: entry185 },
  { id: "python-fixed-salt", entry: entry186 },
  { id: "python-fixed-temporary-file", entry: entry187 },
  { id: "python-form-errors-json", entry: entry188 },
  { id: "python-format-string", entry: entry189 },
  { id: "python-hardcoded-password", entry: entry190 },
  { id: "python-header-injection", entry: entry191 },
  { id: "python-html-response", entry: entry192 },
  { id: "python-html-returned", entry: entry193 },
  { id: "python-html-text", entry: entry194 },
  { id: "python-json-in-page", entry: entry195 },
  { id: "python-jwt-unverified", entry: entry196 },
  { id: "python-ldap-injection", entry: entry197 },
  { id: "python-link-from-request", entry: entry198 },
  { id: "python-log-injection", entry: entry199 },
  { id: "python-mark-safe", entry: entry200 },
  { id: "python-markdown-html", entry: entry201 },
  { id: "python-mass-assignment", entry: entry202 },
  { id: "python-model-load", entry: entry203 },
  { id: "python-nosql-injection", entry: entry204 },
  { id: "python-old-tls", entry: entry205 },
  { id: "python-open-redirect", entry: entry206 },
  { id: "python-pandas-eval", entry: entry207 },
  { id: "python-password-fast-hash", entry: entry208 },
  { id: "python-path-from-request", entry: entry209 },
  { id: "python-path-under-root", entry: entry210 },
  { id: "python-pattern-from-request", entry: entry211 },
  { id: "python-pickle-load", entry: entry212 },
  { id: "python-program-from-request", entry: entry213 },
  { id: "python-random-secret", entry: entry214 },
  { id: "python-remote-command", entry: entry215 },
  { id: "python-request-without-timeout", entry: entry216 },
  { id: "python-secret-in-log", entry: entry217 },
  { id: "python-server-side-request-forgery", entry: entry218 },
  { id: "python-shell-variable", entry: entry219 },
  { id: "python-shell-wildcard", entry: entry220 },
  { id: "python-short-key", entry: entry221 },
  { id: "python-slow-pattern", entry: entry222 },
  { id: "python-snmp-unprotected", entry: entry223 },
  { id: "python-sql-injection", entry: entry224 },
  { id: "python-sql-text", entry: entry225 },
  { id: "python-sqlalchemy-text", entry: entry226 },
  { id: "python-ssh-host-key", entry: entry227 },
  { id: "python-tar-extract", entry: entry228 },
  { id: "python-template-autoescape", entry: entry229 },
  { id: "python-template-injection", entry: entry230 },
  { id: "python-template-safe-filter", entry: entry231 },
  { id: "python-temporary-name", entry: entry232 },
  { id: "python-timing-comparison", entry: entry233 },
  { id: "python-tls-verification-off", entry: entry234 },
  { id: "python-umask-open", entry: entry235 },
  { id: "python-upload-name", entry: entry236 },
  { id: "python-weak-cipher", entry: entry237 },
  { id: "python-weak-hash", entry: entry238 },
  { id: "python-xml-entities", entry: entry239 },
  { id: "python-xml-from-outside", entry: entry240 },
  { id: "python-xmlrpc-dotted-names", entry: entry241 },
  { id: "python-xpath-injection", entry: entry242 },
  { id: "python-yaml-load", entry: entry243 },
];
