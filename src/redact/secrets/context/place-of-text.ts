import type { Place } from './named-value.ts';

/** Keys whose value is text for people. */
const displayKeys =
  /^(?:label|title|message|msg|help|help_?text|description|desc|placeholder|hint|tooltip|text|caption|question|prompt|summary|doc|docs|comment|error|error_?message|heading|aria-?label|alt|display_?name|verbose_?name|subtitle|warning|info|example_?text|content_?description)$/i;

/** Keys of schemas: they describe a field. */
const schemaKeys =
  /^(?:type|data_?type|format|pattern|regex|\$ref|validator|autocomplete|input_?type|kind)$/i;

/** Callees that show, translate, log or raise their text. */
const displayCallees =
  /^(?:t|tr|_|__|_n|_t|\$t|gettext|ngettext|translate|i18n|trans|localize|nls|intl|formatMessage|get_?string|alert|confirm|print|println|printf|puts|echo|log|logger|debug|info|warn|warning|error|fatal|fail|trace|write_?line|panic|assert\w*|describe|it|test|expect|exception|\w*(?:Error|Exception)|Errorf|Fatalf|Printf|Sprintf|Logf|label|heading|help|describe|usage|desc|message|with_?message|add_?help)$/i;

/** Callees and packages of validators, forms and command lines. */
const schemaCallees =
  /^(?:joi|yup|z|zod|prop_?types|schema|column|add_argument|option|add_option|field|field_?name|form_?control|get_?element_?by_?id|query_?selector|find_?element\w*|by|input|type|column_?name|json_?property|query_?param|path_?variable|request_?param|header_?name)$/i;

/** Folders and names of files with translations. */
const translations =
  /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages|translations?|messages|strings|nls|intl)(?:\/|[._-][^/]*$)|\.(?:po|pot|strings|xliff|xlf|arb|resx|ftl)$|(?:^|\/)strings\.xml$|(?:^|\/)messages[^/]*\.(?:properties|json)$/i;

/** Whether a file holds translations. */
export function isTranslation(path: string | undefined): boolean {
  return path !== undefined && translations.test(path);
}

/** The place of a value under a key, where the key says that it is text for people or part of a schema. */
export function placeOfKey(key: string): Place | undefined {
  if (displayKeys.test(key)) return 'display-text';
  return schemaKeys.test(key) ? 'schema' : undefined;
}

/** The place of an argument, where the callee says so; `callee` with what it is looked up in, by dots. */
export function placeOfArgument(callee: string): Place | undefined {
  const names = callee.split(/[^\w$]+/).filter((name) => name !== '');
  const last = names.at(-1) ?? '';
  if (displayCallees.test(last) || /^(?:console|log|logger|logging|i18n)$/i.test(names[0] ?? ''))
    return 'display-text';
  return schemaCallees.test(last) || schemaCallees.test(names[0] ?? '') ? 'schema' : undefined;
}
