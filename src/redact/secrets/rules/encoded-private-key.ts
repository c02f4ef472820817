import { extendOver } from '../extend-over.ts';
import type { Sample } from '../sample.ts';
import type { RegistryEntry, SecretRule } from './registry-entry.ts';

const overBase64 = extendOver('A-Za-z0-9+/=');

/** The first line of the encoded text says that a private key follows. */
function namesPrivateKey(encoded: string): boolean {
  return /BEGIN [A-Z0-9 ]{0,30}PRIVATE/.test(Buffer.from(encoded.slice(0, 100), 'base64').toString('latin1'));
}

/** A key in DER, in Base64 without the lines that PEM puts round it. */
function der(
  id: string,
  title: string,
  keyword: string,
  pattern: RegExp,
  draw: (sample: Sample) => string,
): SecretRule {
  return {
    id,
    title,
    severity: 'critical',
    keywords: [keyword],
    pattern,
    extend: overBase64,
    examples: (sample) => ({
      positive: [`PRIVATE_KEY=${draw(sample)}`, `"key": "${draw(sample)}"`],
      negative: [draw(sample).slice(0, 50), `x${draw(sample)}`],
    }),
  };
}

export const entry: RegistryEntry = {
  name: 'Encoded private keys',
  source: 'https://www.rfc-editor.org/rfc/rfc5958',
  rules: [
    {
      id: 'base64-private-key',
      title: 'PEM private key in Base64',
      severity: 'critical',
      keywords: ['ls0tls1crudjti'],
      pattern: /(?<![A-Za-z0-9+/])LS0tLS1CRUdJTi[A-Za-z0-9+/]{36,1000}/,
      extend: overBase64,
      verify: namesPrivateKey,
      examples: (sample) => {
        const encoded = (label: string) =>
          Buffer.from(`-----BEGIN ${label}-----\n${sample.base64(64)}\n-----END`).toString('base64');
        return {
          positive: [`client-key-data: ${encoded('RSA PRIVATE KEY')}`, `"${encoded('PRIVATE KEY')}"`],
          negative: [`client-certificate-data: ${encoded('CERTIFICATE')}`, 'LS0tLS1CRUdJTi'],
        };
      },
    },
    der(
      'rsa-private-key-der',
      'RSA private key (PKCS #8) without PEM lines',
      'badanbgkqhkig9w0baqefaasc',
      /(?<![A-Za-z0-9+/])MI[A-Za-z0-9+/]{2,6}IBADANBgkqhkiG9w0BAQEFAASC[A-Za-z0-9+/]{60,900}/,
      (sample) => `MIIEvQIBADANBgkqhkiG9w0BAQEFAASC${sample.base64(300)}`,
    ),
    der(
      'rsa-private-key-pkcs1-der',
      'RSA private key (PKCS #1) without PEM lines',
      'ibaakca',
      /(?<![A-Za-z0-9+/])MII[A-Za-z0-9+/]{3}IBAAKCA[gQ]EA[A-Za-z0-9+/]{60,900}/,
      (sample) => `MIIEpAIBAAKCAQEA${sample.base64(300)}`,
    ),
    der(
      'ec-private-key-der',
      'Elliptic-curve private key (PKCS #8) without PEM lines',
      'ageambmgbyqgsm49agegccqgsm49aweh',
      /(?<![A-Za-z0-9+/])M[A-Za-z0-9+/]{3}AgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG[A-Za-z0-9+/]{60,300}/,
      (sample) => `MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG${sample.base64(140)}`,
    ),
  ],
};
