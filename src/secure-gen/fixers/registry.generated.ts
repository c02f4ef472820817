// Written by `npm run generate` from the files in this folder; do not edit.
import type { RegistryEntry, RegistrySummary } from './registry-entry.ts';

export const registry = [
  {
    id: "go-cookie-flags",
    summary: {"mends":["go-cookie-flags"]},
    load: async () => (await import("./go-cookie-flags/go-cookie-flags.ts")).entry,
  },
  {
    id: "go-escaped-values",
    summary: {"mends":["go-ldap-injection","go-log-injection","go-response-html"]},
    load: async () => (await import("./go-escaped-values/go-escaped-values.ts")).entry,
  },
  {
    id: "go-file-mode",
    summary: {"mends":["go-world-writable"]},
    load: async () => (await import("./go-file-mode/go-file-mode.ts")).entry,
  },
  {
    id: "go-html-template",
    summary: {"mends":["go-text-template-page"]},
    load: async () => (await import("./go-html-template/go-html-template.ts")).entry,
  },
  {
    id: "go-key-size",
    summary: {"mends":["go-short-key"]},
    load: async () => (await import("./go-key-size/go-key-size.ts")).entry,
  },
  {
    id: "go-new-tls",
    summary: {"mends":["go-old-tls"]},
    load: async () => (await import("./go-new-tls/go-new-tls.ts")).entry,
  },
  {
    id: "go-password-cost",
    summary: {"mends":["go-cheap-password-hash"]},
    load: async () => (await import("./go-password-cost/go-password-cost.ts")).entry,
  },
  {
    id: "go-server-timeout",
    summary: {"mends":["go-server-without-timeout"]},
    load: async () => (await import("./go-server-timeout/go-server-timeout.ts")).entry,
  },
  {
    id: "go-strong-hash",
    summary: {"mends":["go-weak-hash"]},
    load: async () => (await import("./go-strong-hash/go-strong-hash.ts")).entry,
  },
  {
    id: "go-tls-verification",
    summary: {"mends":["go-tls-verification-off"]},
    load: async () => (await import("./go-tls-verification/go-tls-verification.ts")).entry,
  },
  {
    id: "java-cookie-flags",
    summary: {"mends":["java-cookie-flags"]},
    load: async () => (await import("./java-cookie-flags/java-cookie-flags.ts")).entry,
  },
  {
    id: "java-csrf-on",
    summary: {"mends":["java-csrf-disabled"]},
    load: async () => (await import("./java-csrf-on/java-csrf-on.ts")).entry,
  },
  {
    id: "java-file-mode",
    summary: {"mends":["java-world-writable"]},
    load: async () => (await import("./java-file-mode/java-file-mode.ts")).entry,
  },
  {
    id: "java-key-size",
    summary: {"mends":["java-short-key"]},
    load: async () => (await import("./java-key-size/java-key-size.ts")).entry,
  },
  {
    id: "java-strong-hash",
    summary: {"mends":["java-weak-hash"]},
    load: async () => (await import("./java-strong-hash/java-strong-hash.ts")).entry,
  },
  {
    id: "java-xml-features",
    summary: {"mends":["java-xml-external-entities"]},
    load: async () => (await import("./java-xml-features/java-xml-features.ts")).entry,
  },
  {
    id: "javascript-bcrypt-cost",
    summary: {"mends":["javascript-few-rounds"]},
    load: async () => (await import("./javascript-bcrypt-cost/javascript-bcrypt-cost.ts")).entry,
  },
  {
    id: "javascript-certificates-checked",
    summary: {"mends":["javascript-tls-not-verified"]},
    load: async () => (await import("./javascript-certificates-checked/javascript-certificates-checked.ts")).entry,
  },
  {
    id: "javascript-checked-types",
    summary: {"mends":["javascript-check-of-list","javascript-loop-over-request"]},
    load: async () => (await import("./javascript-checked-types/javascript-checked-types.ts")).entry,
  },
  {
    id: "javascript-commands-without-shell",
    summary: {"mends":["javascript-command-injection","javascript-command-not-constant"]},
    load: async () => (await import("./javascript-commands-without-shell/javascript-commands-without-shell.ts")).entry,
  },
  {
    id: "javascript-complete-escapes",
    summary: {"mends":["javascript-escape-leaves-quotes","javascript-escapes-first-only","javascript-escapes-in-wrong-order"]},
    load: async () => (await import("./javascript-complete-escapes/javascript-complete-escapes.ts")).entry,
  },
  {
    id: "javascript-constant-format",
    summary: {"mends":["javascript-format-string"]},
    load: async () => (await import("./javascript-constant-format/javascript-constant-format.ts")).entry,
  },
  {
    id: "javascript-constant-time-comparison",
    summary: {"mends":["javascript-timing-comparison"]},
    load: async () => (await import("./javascript-constant-time-comparison/javascript-constant-time-comparison.ts")).entry,
  },
  {
    id: "javascript-cookie-flags",
    summary: {"mends":["javascript-cookie-not-http-only","javascript-cookie-not-secure","javascript-cookie-same-site","javascript-csrf-off"]},
    load: async () => (await import("./javascript-cookie-flags/javascript-cookie-flags.ts")).entry,
  },
  {
    id: "javascript-current-tls",
    summary: {"mends":["javascript-old-tls"]},
    load: async () => (await import("./javascript-current-tls/javascript-current-tls.ts")).entry,
  },
  {
    id: "javascript-data-not-code",
    summary: {"mends":["javascript-eval-not-constant","javascript-unsafe-deserialise"]},
    load: async () => (await import("./javascript-data-not-code/javascript-data-not-code.ts")).entry,
  },
  {
    id: "javascript-debugging-in-development",
    summary: {"mends":["javascript-debug-mode"]},
    load: async () => (await import("./javascript-debugging-in-development/javascript-debugging-in-development.ts")).entry,
  },
  {
    id: "javascript-encrypted-transport",
    summary: {"mends":["javascript-password-over-http"]},
    load: async () => (await import("./javascript-encrypted-transport/javascript-encrypted-transport.ts")).entry,
  },
  {
    id: "javascript-errors-kept-inside",
    summary: {"mends":["javascript-error-to-client"]},
    load: async () => (await import("./javascript-errors-kept-inside/javascript-errors-kept-inside.ts")).entry,
  },
  {
    id: "javascript-escaped-filter",
    summary: {"mends":["javascript-ldap-injection"]},
    load: async () => (await import("./javascript-escaped-filter/javascript-escaped-filter.ts")).entry,
  },
  {
    id: "javascript-escaped-markup",
    summary: {"mends":["javascript-dom-html","javascript-html-response","javascript-jquery-html","javascript-react-html","javascript-template-without-escaping"]},
    load: async () => (await import("./javascript-escaped-markup/javascript-escaped-markup.ts")).entry,
  },
  {
    id: "javascript-escaped-pattern",
    summary: {"mends":["javascript-pattern-from-data"]},
    load: async () => (await import("./javascript-escaped-pattern/javascript-escaped-pattern.ts")).entry,
  },
  {
    id: "javascript-even-random",
    summary: {"mends":["javascript-biased-random"]},
    load: async () => (await import("./javascript-even-random/javascript-even-random.ts")).entry,
  },
  {
    id: "javascript-exclusive-creation",
    summary: {"mends":["javascript-check-then-write"]},
    load: async () => (await import("./javascript-exclusive-creation/javascript-exclusive-creation.ts")).entry,
  },
  {
    id: "javascript-fixed-request-host",
    summary: {"mends":["javascript-server-side-request-forgery"]},
    load: async () => (await import("./javascript-fixed-request-host/javascript-fixed-request-host.ts")).entry,
  },
  {
    id: "javascript-helmet-defaults",
    summary: {"mends":["javascript-helmet-weakened"]},
    load: async () => (await import("./javascript-helmet-defaults/javascript-helmet-defaults.ts")).entry,
  },
  {
    id: "javascript-hidden-dotfiles",
    summary: {"mends":["javascript-directory-exposed"]},
    load: async () => (await import("./javascript-hidden-dotfiles/javascript-hidden-dotfiles.ts")).entry,
  },
  {
    id: "javascript-known-methods-only",
    summary: {"mends":["javascript-method-named-by-request"]},
    load: async () => (await import("./javascript-known-methods-only/javascript-known-methods-only.ts")).entry,
  },
  {
    id: "javascript-line-breaks-removed",
    summary: {"mends":["javascript-header-injection","javascript-log-injection"]},
    load: async () => (await import("./javascript-line-breaks-removed/javascript-line-breaks-removed.ts")).entry,
  },
  {
    id: "javascript-linear-pattern",
    summary: {"mends":["javascript-slow-pattern"]},
    load: async () => (await import("./javascript-linear-pattern/javascript-linear-pattern.ts")).entry,
  },
  {
    id: "javascript-listed-origins",
    summary: {"mends":["javascript-cors-any-origin"]},
    load: async () => (await import("./javascript-listed-origins/javascript-listed-origins.ts")).entry,
  },
  {
    id: "javascript-local-redirect",
    summary: {"mends":["javascript-open-redirect"]},
    load: async () => (await import("./javascript-local-redirect/javascript-local-redirect.ts")).entry,
  },
  {
    id: "javascript-long-keys",
    summary: {"mends":["javascript-short-key"]},
    load: async () => (await import("./javascript-long-keys/javascript-long-keys.ts")).entry,
  },
  {
    id: "javascript-narrow-permissions",
    summary: {"mends":["javascript-wide-permissions"]},
    load: async () => (await import("./javascript-narrow-permissions/javascript-narrow-permissions.ts")).entry,
  },
  {
    id: "javascript-new-window-rel",
    summary: {"mends":["javascript-link-to-new-window"]},
    load: async () => (await import("./javascript-new-window-rel/javascript-new-window-rel.ts")).entry,
  },
  {
    id: "javascript-options-ended",
    summary: {"mends":["javascript-argument-injection"]},
    load: async () => (await import("./javascript-options-ended/javascript-options-ended.ts")).entry,
  },
  {
    id: "javascript-own-keys-only",
    summary: {"mends":["javascript-property-name-from-request","javascript-prototype-pollution-merge","javascript-prototype-pollution-path"]},
    load: async () => (await import("./javascript-own-keys-only/javascript-own-keys-only.ts")).entry,
  },
  {
    id: "javascript-own-origin-navigation",
    summary: {"mends":["javascript-client-redirect","javascript-script-url"]},
    load: async () => (await import("./javascript-own-origin-navigation/javascript-own-origin-navigation.ts")).entry,
  },
  {
    id: "javascript-paths-inside-folder",
    summary: {"mends":["javascript-archive-extraction","javascript-path-traversal"]},
    load: async () => (await import("./javascript-paths-inside-folder/javascript-paths-inside-folder.ts")).entry,
  },
  {
    id: "javascript-private-temporary-folder",
    summary: {"mends":["javascript-temporary-file"]},
    load: async () => (await import("./javascript-private-temporary-folder/javascript-private-temporary-folder.ts")).entry,
  },
  {
    id: "javascript-random-token",
    summary: {"mends":["javascript-predictable-token"]},
    load: async () => (await import("./javascript-random-token/javascript-random-token.ts")).entry,
  },
  {
    id: "javascript-safe-switches",
    summary: {"mends":["javascript-collects-all-errors","javascript-csrf-off","javascript-electron-isolation","javascript-jwt-expiry","javascript-markdown-html","javascript-password-over-http","javascript-sql-many-statements","javascript-template-without-escaping","javascript-tls-not-verified","javascript-xml-external-entities"]},
    load: async () => (await import("./javascript-safe-switches/javascript-safe-switches.ts")).entry,
  },
  {
    id: "javascript-sanitized-by-angular",
    summary: {"mends":["javascript-angular-trusted-html"]},
    load: async () => (await import("./javascript-sanitized-by-angular/javascript-sanitized-by-angular.ts")).entry,
  },
  {
    id: "javascript-script-schemes",
    summary: {"mends":["javascript-script-scheme-check"]},
    load: async () => (await import("./javascript-script-schemes/javascript-script-schemes.ts")).entry,
  },
  {
    id: "javascript-secrets-not-logged",
    summary: {"mends":["javascript-secret-in-log"]},
    load: async () => (await import("./javascript-secrets-not-logged/javascript-secrets-not-logged.ts")).entry,
  },
  {
    id: "javascript-selector-only",
    summary: {"mends":["javascript-jquery-selector"]},
    load: async () => (await import("./javascript-selector-only/javascript-selector-only.ts")).entry,
  },
  {
    id: "javascript-signed-tokens",
    summary: {"mends":["javascript-jwt-none"]},
    load: async () => (await import("./javascript-signed-tokens/javascript-signed-tokens.ts")).entry,
  },
  {
    id: "javascript-sql-parameters",
    summary: {"mends":["javascript-sql-fragment","javascript-sql-injection"]},
    load: async () => (await import("./javascript-sql-parameters/javascript-sql-parameters.ts")).entry,
  },
  {
    id: "javascript-sql-parameters-appended",
    summary: {"mends":["javascript-sql-injection"]},
    load: async () => (await import("./javascript-sql-parameters-appended/javascript-sql-parameters-appended.ts")).entry,
  },
  {
    id: "javascript-strong-hash",
    summary: {"mends":["javascript-weak-hash"]},
    load: async () => (await import("./javascript-strong-hash/javascript-strong-hash.ts")).entry,
  },
  {
    id: "javascript-text-content",
    summary: {"mends":["javascript-dom-html","javascript-jquery-html","javascript-vue-html"]},
    load: async () => (await import("./javascript-text-content/javascript-text-content.ts")).entry,
  },
  {
    id: "javascript-unguessable-random",
    summary: {"mends":["javascript-predictable-random"]},
    load: async () => (await import("./javascript-unguessable-random/javascript-unguessable-random.ts")).entry,
  },
  {
    id: "javascript-values-not-operators",
    summary: {"mends":["javascript-nosql-code","javascript-nosql-injection"]},
    load: async () => (await import("./javascript-values-not-operators/javascript-values-not-operators.ts")).entry,
  },
  {
    id: "javascript-whole-ending",
    summary: {"mends":["javascript-suffix-check-by-position"]},
    load: async () => (await import("./javascript-whole-ending/javascript-whole-ending.ts")).entry,
  },
  {
    id: "javascript-whole-host",
    summary: {"mends":["javascript-url-substring-check"]},
    load: async () => (await import("./javascript-whole-host/javascript-whole-host.ts")).entry,
  },
  {
    id: "javascript-xpath-variables",
    summary: {"mends":["javascript-xpath-injection"]},
    load: async () => (await import("./javascript-xpath-variables/javascript-xpath-variables.ts")).entry,
  },
  {
    id: "python-autoescape",
    summary: {"mends":["python-template-autoescape"]},
    load: async () => (await import("./python-autoescape/python-autoescape.ts")).entry,
  },
  {
    id: "python-checked-access",
    summary: {"mends":["python-assert-for-access"]},
    load: async () => (await import("./python-checked-access/python-checked-access.ts")).entry,
  },
  {
    id: "python-command-list",
    summary: {"mends":["python-command-injection"]},
    load: async () => (await import("./python-command-list/python-command-list.ts")).entry,
  },
  {
    id: "python-compare-digest",
    summary: {"mends":["python-timing-comparison"]},
    load: async () => (await import("./python-compare-digest/python-compare-digest.ts")).entry,
  },
  {
    id: "python-cookie-flags",
    summary: {"mends":["python-cookie-without-httponly","python-cookie-without-secure"]},
    load: async () => (await import("./python-cookie-flags/python-cookie-flags.ts")).entry,
  },
  {
    id: "python-cors-credentials",
    summary: {"mends":["python-cors-any-origin"]},
    load: async () => (await import("./python-cors-credentials/python-cors-credentials.ts")).entry,
  },
  {
    id: "python-csrf-on",
    summary: {"mends":["python-csrf-off"]},
    load: async () => (await import("./python-csrf-on/python-csrf-on.ts")).entry,
  },
  {
    id: "python-debug-off",
    summary: {"mends":["python-debug-mode"]},
    load: async () => (await import("./python-debug-off/python-debug-off.ts")).entry,
  },
  {
    id: "python-django-settings",
    summary: {"mends":["python-django-protection-off"]},
    load: async () => (await import("./python-django-settings/python-django-settings.ts")).entry,
  },
  {
    id: "python-environment-secret",
    summary: {"mends":["python-fixed-key","python-hardcoded-password"]},
    load: async () => (await import("./python-environment-secret/python-environment-secret.ts")).entry,
  },
  {
    id: "python-escaped-filter",
    summary: {"mends":["python-template-safe-filter"]},
    load: async () => (await import("./python-escaped-filter/python-escaped-filter.ts")).entry,
  },
  {
    id: "python-escaped-page",
    summary: {"mends":["python-html-response","python-html-returned","python-html-text"]},
    load: async () => (await import("./python-escaped-page/python-escaped-page.ts")).entry,
  },
  {
    id: "python-escaped-pattern",
    summary: {"mends":["python-pattern-from-request"]},
    load: async () => (await import("./python-escaped-pattern/python-escaped-pattern.ts")).entry,
  },
  {
    id: "python-explicit-files",
    summary: {"mends":["python-shell-wildcard"]},
    load: async () => (await import("./python-explicit-files/python-explicit-files.ts")).entry,
  },
  {
    id: "python-file-mode",
    summary: {"mends":["python-file-mode","python-umask-open"]},
    load: async () => (await import("./python-file-mode/python-file-mode.ts")).entry,
  },
  {
    id: "python-form-errors",
    summary: {"mends":["python-form-errors-json"]},
    load: async () => (await import("./python-form-errors/python-form-errors.ts")).entry,
  },
  {
    id: "python-format-html",
    summary: {"mends":["python-mark-safe"]},
    load: async () => (await import("./python-format-html/python-format-html.ts")).entry,
  },
  {
    id: "python-hash-rounds",
    summary: {"mends":["python-few-hash-rounds"]},
    load: async () => (await import("./python-hash-rounds/python-hash-rounds.ts")).entry,
  },
  {
    id: "python-https",
    summary: {"mends":["python-credentials-over-http"]},
    load: async () => (await import("./python-https/python-https.ts")).entry,
  },
  {
    id: "python-json-in-script",
    summary: {"mends":["python-json-in-page"]},
    load: async () => (await import("./python-json-in-script/python-json-in-script.ts")).entry,
  },
  {
    id: "python-key-size",
    summary: {"mends":["python-short-key"]},
    load: async () => (await import("./python-key-size/python-key-size.ts")).entry,
  },
  {
    id: "python-known-host",
    summary: {"mends":["python-ssh-host-key"]},
    load: async () => (await import("./python-known-host/python-known-host.ts")).entry,
  },
  {
    id: "python-ldap-escape",
    summary: {"mends":["python-ldap-injection"]},
    load: async () => (await import("./python-ldap-escape/python-ldap-escape.ts")).entry,
  },
  {
    id: "python-line-breaks",
    summary: {"mends":["python-header-injection","python-log-injection"]},
    load: async () => (await import("./python-line-breaks/python-line-breaks.ts")).entry,
  },
  {
    id: "python-literal-eval",
    summary: {"mends":["python-code-injection"]},
    load: async () => (await import("./python-literal-eval/python-literal-eval.ts")).entry,
  },
  {
    id: "python-local-bind",
    summary: {"mends":["python-bind-all-interfaces"]},
    load: async () => (await import("./python-local-bind/python-local-bind.ts")).entry,
  },
  {
    id: "python-local-redirect",
    summary: {"mends":["python-open-redirect"]},
    load: async () => (await import("./python-local-redirect/python-local-redirect.ts")).entry,
  },
  {
    id: "python-logged-error",
    summary: {"mends":["python-error-to-client"]},
    load: async () => (await import("./python-logged-error/python-logged-error.ts")).entry,
  },
  {
    id: "python-model-weights",
    summary: {"mends":["python-model-load"]},
    load: async () => (await import("./python-model-weights/python-model-weights.ts")).entry,
  },
  {
    id: "python-mongo-value",
    summary: {"mends":["python-nosql-injection"]},
    load: async () => (await import("./python-mongo-value/python-mongo-value.ts")).entry,
  },
  {
    id: "python-new-tls",
    summary: {"mends":["python-old-tls"]},
    load: async () => (await import("./python-new-tls/python-new-tls.ts")).entry,
  },
  {
    id: "python-path-inside",
    summary: {"mends":["python-archive-entry-path","python-path-from-request","python-path-under-root"]},
    load: async () => (await import("./python-path-inside/python-path-inside.ts")).entry,
  },
  {
    id: "python-query-variables",
    summary: {"mends":["python-cypher-injection","python-xpath-injection"]},
    load: async () => (await import("./python-query-variables/python-query-variables.ts")).entry,
  },
  {
    id: "python-request-timeout",
    summary: {"mends":["python-request-without-timeout"]},
    load: async () => (await import("./python-request-timeout/python-request-timeout.ts")).entry,
  },
  {
    id: "python-safe-yaml",
    summary: {"mends":["python-yaml-load"]},
    load: async () => (await import("./python-safe-yaml/python-safe-yaml.ts")).entry,
  },
  {
    id: "python-secret-not-logged",
    summary: {"mends":["python-secret-in-log"]},
    load: async () => (await import("./python-secret-not-logged/python-secret-not-logged.ts")).entry,
  },
  {
    id: "python-secrets",
    summary: {"mends":["python-random-secret"]},
    load: async () => (await import("./python-secrets/python-secrets.ts")).entry,
  },
  {
    id: "python-shell-quote",
    summary: {"mends":["python-command-injection","python-command-wrapper","python-remote-command"]},
    load: async () => (await import("./python-shell-quote/python-shell-quote.ts")).entry,
  },
  {
    id: "python-sql-parameters",
    summary: {"mends":["python-sql-injection"]},
    load: async () => (await import("./python-sql-parameters/python-sql-parameters.ts")).entry,
  },
  {
    id: "python-strong-hash",
    summary: {"mends":["python-weak-hash"]},
    load: async () => (await import("./python-strong-hash/python-strong-hash.ts")).entry,
  },
  {
    id: "python-tar-filter",
    summary: {"mends":["python-tar-extract"]},
    load: async () => (await import("./python-tar-filter/python-tar-filter.ts")).entry,
  },
  {
    id: "python-template-variables",
    summary: {"mends":["python-template-injection"]},
    load: async () => (await import("./python-template-variables/python-template-variables.ts")).entry,
  },
  {
    id: "python-temporary-file",
    summary: {"mends":["python-temporary-name"]},
    load: async () => (await import("./python-temporary-file/python-temporary-file.ts")).entry,
  },
  {
    id: "python-tls-verification",
    summary: {"mends":["python-tls-verification-off"]},
    load: async () => (await import("./python-tls-verification/python-tls-verification.ts")).entry,
  },
  {
    id: "python-upload-name",
    summary: {"mends":["python-upload-name"]},
    load: async () => (await import("./python-upload-name/python-upload-name.ts")).entry,
  },
  {
    id: "python-verified-token",
    summary: {"mends":["python-jwt-unverified"]},
    load: async () => (await import("./python-verified-token/python-verified-token.ts")).entry,
  },
  {
    id: "python-xml-entities-off",
    summary: {"mends":["python-xml-entities"]},
    load: async () => (await import("./python-xml-entities-off/python-xml-entities-off.ts")).entry,
  },
  {
    id: "python-xmlrpc-names",
    summary: {"mends":["python-xmlrpc-dotted-names"]},
    load: async () => (await import("./python-xmlrpc-names/python-xmlrpc-names.ts")).entry,
  },
] as const satisfies readonly {
  readonly id: string;
  readonly summary: RegistrySummary;
  readonly load: () => Promise<RegistryEntry>;
}[];
