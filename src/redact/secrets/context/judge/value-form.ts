/** Things that a value may be instead of a secret, told by their form. */
export const valueForms = [
  'none',
  'url',
  'path',
  'e-mail',
  'uuid',
  'hexadecimal',
  'number',
  'date-or-version',
  'selector-or-colour',
  'upper-case-name',
  'identifier',
  'words-with-hyphens',
  'dotted-name',
  'call-or-access',
  'sentence',
  'markup',
  'file-name',
  'pattern',
  'host-name',
  'mime-type',
  'check-sum',
] as const;

export type RecognisedForm = (typeof valueForms)[number];

const forms: readonly (readonly [RecognisedForm, RegExp])[] = [
  [
    'pattern',
    /^\^.*\$$|^\d?\*\d?[(A-Za-z][\w-]*$|\(\?[:=!<]|\\{1,4}[dwsSWDb][{*+?)|[\].]|\[\^?(?:a-z|A-Z|0-9|\\{1,2}[dws])|\[\d+(?:-\d+)*\]\\{1,2}d/,
  ],
  ['check-sum', /^(?:sha(?:1|224|256|384|512)|md5|blake[23][bs]?|h1)[-:=][A-Za-z0-9+/=_-]{16,}$/i],
  ['uuid', /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i],
  ['number', /^[+-]?(?:\d[\d_,]*(?:\.\d+)?|0x[0-9a-f]{1,8}|0x[0-9a-f]{1,16}u?l{1,2})(?:[a-z%]{1,3})?$/i],
  ['hexadecimal', /^(?:0x)?(?:[0-9a-f]{16,}|[0-9A-F]{16,})$/],
  ['date-or-version', /^[v^~=]?\d{1,4}[-./:]\d{1,4}(?:[-./: T]\d{1,6}){0,6}(?:[-+][\w.]{1,20}|Z)?$/],
  ['url', /^[a-z][a-z0-9+.-]{1,20}:\/\/[^\s]{1,}$/i],
  ['e-mail', /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}$/],
  ['markup', /<\/?[a-z][\w:-]{0,40}(?:\s|>|\/)/i],
  [
    'selector-or-colour',
    /^(?:#[0-9a-f]{3,8}|[.#][a-z][\w-]{0,60}(?:[ >+~.#:[][\w\s>+~.#:"'=()[\]-]{0,120})?)$/i,
  ],
  ['sentence', /^[\p{L}"'([][\p{L}'’-]*[,:;]?(?: [\p{L}\d"'([<{$%&/-][^\s]*){2,}[.!?:…)]*$/u],
  ['sentence', /^\p{Lu}?\p{Ll}+ \p{Ll}+[.!?:…]*$/u],
  ['mime-type', /^(?:application|text|image|audio|video|font|multipart)\/[\w.+*-]{1,60}(?:;.{0,40})?$/],
  ['path', /^(?:\.{0,2}|~|[A-Za-z]:|[\w.@-]{1,40})?(?:[\\/][\w .@${}()*+~:-]{0,80}){1,12}$/],
  [
    'file-name',
    /^[\w@-]{1,60}(?:\.[\w-]{1,20}){0,3}\.(?:[cm]?[jt]sx?|json|ya?ml|toml|xml|html?|css|md|txt|py|rb|go|java|php|sh|pem|crt|cer|key|pub|p12|pfx|jks|conf|ini|env|log|png|svg|jpe?g|gif|csv|sql|so|dll|exe|zip|gz)$/i,
  ],
  ['upper-case-name', /^[A-Z][A-Z]*(?:[_-][A-Z][A-Z0-9]*)+$/],
  ['upper-case-name', /^[A-Z]{3,}$/],
  [
    'host-name',
    /^(?:[a-z0-9-]{1,40}\.){1,5}(?:com|org|net|io|dev|local|internal|co|de|uk|cloud|app|ai|test|example|localhost)(?::\d{2,5})?$/i,
  ],
  ['call-or-access', /^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)*\(.{0,200}\)?;?$/],
  ['call-or-access', /^[A-Za-z_$][\w$]*(?:(?:->|::|\?\.)[A-Za-z_$][\w$]*)+$/],
  ['call-or-access', /^[A-Za-z_$][\w$.]*\[.{0,100}\]$/],
  ['dotted-name', /^[A-Za-z_][A-Za-z_-]*(?:[.:][A-Za-z_][A-Za-z_-]*){1,8}$/],
  ['words-with-hyphens', /^[a-z]{2,}(?:[-_ ][a-z]{1,20})+$/],
  ['identifier', /^(?:[a-z]{2,}|[A-Z][a-z]+)(?:[A-Z][a-z]{1,})+$/],
];

const longest = 400;

/** What a value is by its form, or `none` where no form is known. */
export function formOf(text: string): RecognisedForm {
  const head = text.length > longest ? text.slice(0, longest) : text;
  for (const [form, pattern] of forms) if (pattern.test(head)) return form;
  return 'none';
}
