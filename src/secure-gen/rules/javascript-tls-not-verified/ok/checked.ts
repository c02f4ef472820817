import { readFileSync } from 'node:fs';
import https from 'node:https';
import tls from 'node:tls';

export const agent = new https.Agent({ ca: readFileSync('authority.pem'), rejectUnauthorized: true });

export function connect(host: string, pin: string): tls.TLSSocket {
  return tls.connect(443, host, {
    checkServerIdentity: (name, certificate) => {
      const error = tls.checkServerIdentity(name, certificate);
      if (error) return error;
      return certificate.fingerprint256 === pin ? undefined : new Error('another certificate');
    },
  });
}
