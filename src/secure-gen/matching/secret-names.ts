import { nameWords } from './names.ts';

const password = /\b(?:\w*passw(?:or)?ds?|pass|passphrase|passcode|\w*pwd|pw)\b/;

const secret =
  /\b(?:tokens?|secrets?|nonce|salt|otp|totp|pin|csrf|xsrf|sid|captcha|voucher|coupon|apikey|(?:api|secret|private|session|access|auth|encryption|encrypt|signing|aes|crypto|cipher|master|hmac|license|activation|reset) keys?|session ids?|sessionid|(?:verification|verify|confirm|confirmation|activation|reset|recovery|backup|auth|security|login|invite|sms|otp) (?:code|id|link)s?|iv|init(?:ialization)? vector|credentials?|cookie (?:value|secret))\b/;

/** Whether a name says that it holds a password of somebody. */
export function isPasswordName(name: string): boolean {
  return password.test(nameWords(name));
}

/** Whether a name says that it holds what nobody else may know or guess: a password, a token, a key, a code to confirm with. */
export function isSecretName(name: string): boolean {
  const words = nameWords(name);
  return password.test(words) || secret.test(words);
}
