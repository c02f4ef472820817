import { looksRandom } from './looks-random.ts';

/** A secret that is told by how it is built. */
export interface StructuredSecret {
  readonly id: string;
  /** Three characters at least that stand in every one. */
  readonly sign: string;
  /** How much is looked at before and behind the sign, in bytes. */
  readonly before: number;
  readonly behind: number;
  /** The secret part of the text, where the sign at `at` belongs to one. */
  find(text: string, at: number): string | undefined;
}

/** JSON Web Token (RFC 7519): header and claims begin with `{"`. */
const jsonWebToken: StructuredSecret = {
  id: 'json-web-token',
  sign: 'eyJ',
  before: 1,
  behind: 4096,
  find(text, at) {
    // Only where it begins: within a long run every place would look to its end.
    if (/[\w-]/.test(text.slice(0, at))) return undefined;
    const [token, signature] = /^eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.([\w-]{20,})/.exec(text.slice(at)) ?? [];
    return signature !== undefined && looksRandom(signature) ? token : undefined;
  },
};

/** A private key in PEM form (RFC 7468), its lines real or written with `\n`. */
const privateKey: StructuredSecret = {
  id: 'private-key',
  sign: 'BEGIN ',
  before: 5,
  behind: 512,
  find(text, at) {
    const block = /^-----BEGIN (?:[A-Z\d]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----([^-]*)/.exec(
      text.slice(Math.max(0, at - 5)),
    );
    const [run] = /[A-Za-z\d+/]{40,}/.exec(block?.[1] ?? '') ?? [];
    return run !== undefined && looksRandom(run) ? run : undefined;
  },
};

/** A user's password in an address (RFC 3986, section 3.2.1). */
const addressPassword: StructuredSecret = {
  id: 'address-with-password',
  sign: '://',
  before: 0,
  behind: 320,
  find(text, at) {
    const [, password] =
      /^:\/\/[^\s/@:"'`<>\\]{0,128}:([^\s/?#@"'`<>\\]{8,128})@[\w[]/.exec(text.slice(at)) ?? [];
    if (password === undefined || /[$*{}]|%[sd]/.test(password)) return undefined;
    const isMixed = /\d/.test(password) && /[a-z]/i.test(password) && new Set(password).size >= 6;
    return isMixed && !/pass|secret|example|\bxx|1234/i.test(password) ? password : undefined;
  },
};

export const structuredSecrets: readonly StructuredSecret[] = [jsonWebToken, privateKey, addressPassword];
