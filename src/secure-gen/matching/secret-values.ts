/**
 * Patterns for `nameWords`: names whose value is the secret itself, and not about it: `userPassword`, but not `passwordField`,
 * `hasPassword`, `passwordHash`.
 */

const password = 'pass ?words?|pass ?wds?|pwd|pass ?phrase|pass ?code|pw|pass';
const key =
  '(?:api|app|private|secret|encryption|encrypt|signing|sign|access|master|auth|session|jwt|hmac|client|service|aes|crypto|cookie|server) ?(?:secret )?keys?';
const token =
  '(?:\\w+ )?(?:token|jwt|otp)|(?:session|sess) ?id|sid|(?:api|auth|client|app|jwt|token|session|cookie|shared) ?secret';
const secret = 'secrets?|credentials?|cvv|cvc|ssn|(?:credit )?card ?(?:number|no)|social security number';

/** A word behind that leaves a name what it is: `passwordText`, `token2`. */
const plain = '(?: (?:text|plain|value|string|str|raw|input|param|utf ?8|bytes|buffer|\\d+))?';
/** Words that make it another thing: a digest, a question whether there is one, a part of a page. */
const other =
  '(?!.*\\b(?:hash(?:ed)?|encrypted|encoded|masked|redacted|hidden|is|has|no|show|forgot|valid|invalid|missing|wrong|num|max|min|count)\\b)';

function names(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^${other}(?:[\\w ]* )?(?:${alternatives.join('|')})${plain}$`);
}

export const passwordNames = names(password);

/** Keys, tokens and passwords. */
export const secretNames = names(password, key, token, secret);
