import { readFileSync } from 'node:fs';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import { messageOf, TransferFailure } from './transfer-failure.ts';

/** Variables that name files of further certificate authorities, in PEM form. */
const variables = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'];

/**
 * What a server's certificate is checked against: Node's own list of authorities, and those that the environment names.
 *
 * @returns undefined where it names none
 * @throws TransferFailure for a file that cannot be read
 */
export function trustedAuthorities(
  env: Readonly<Record<string, string | undefined>>,
): SecureContext | undefined {
  const named = variables.filter((variable) => env[variable]);
  if (named.length === 0) return undefined;
  const further = named.map((variable) => {
    try {
      return readFileSync(env[variable]!, 'utf8');
    } catch (cause) {
      throw new TransferFailure(`the file that ${variable} names cannot be read: ${messageOf(cause)}`, {
        cause,
      });
    }
  });
  return createSecureContext({ ca: [...rootCertificates, ...further] });
}
