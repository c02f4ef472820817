const names = new RegExp(
  [
    '^(?:req|request|res|resp|response|ctx|context|next|app|router|event|e|err|error|i|self|cls|_|\\$)$',
    '^(?:cursor|cur|db|conn|connection|client|session|pool|fs|path|log|logger|csrf|tar|entry|row|options)$',
    '^(?:user|url|origin|link|cookie|cmd|command|signature|expected|root|filename|file_?name|\\w*_dir)$',
    'pass|pwd|secret|token|key|salt|nonce|otp|pin|path$|iv$|merge|command|upload',
    '^[Uu]ser$|ssh|execute|^environ$|^start_response$',
  ].join('|'),
  'i',
);

/**
 * Names that say what something is, whoever writes: rules may go by them where a file does not show where a thing comes from.
 * Settings in capitals are names of frameworks.
 */
export const isConventionalName = (name: string): boolean => names.test(name) || /^[A-Z][A-Z_]+$/.test(name);

/** Words of texts that are part of a language, a protocol, a program or an interface. */
export const meaningfulWords = new RegExp(
  `^(?:${[
    // SQL and other queries
    'select|from|where|insert|into|values|update|delete|like|order|query|mutation|match|create|return|name',
    // HTTP and pages
    'http|https|html|body|script|href|post|true|false|none|location|redirect|text|content|type|javascript|safe',
    'autoescape|origin|same|site|lax|strict|cookie|cors|allow|access|control|credentials|unsafe|inline|message',
    // Programs and their options
    'bash|chown|chmod|clone|curl|grep|wget|rwxrwxrwx|switch|debug|disable|security|certificate|errors|ignore|append|identify|sandbox|rejectUnauthorized|multipleStatements|echo|development|admin',
    // What logins are about
    'login|reset|confirm|verify|sess|session\\w*|auth\\w*|password|passwd|secret|token|is[Aa]dmin|\\w*otp|hostname|host',
  ].join('|')})$`,
  'i',
);
