import tls from 'node:tls';
import { app, session } from 'electron';

export function connect(host: string): tls.TLSSocket {
  return tls.connect(443, host, {
    checkServerIdentity: () => undefined, // weakness
  });
}

process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // weakness
app.commandLine.appendSwitch('ignore-certificate-errors'); // weakness
session.defaultSession.setCertificateVerifyProc((request, done) => done(0)); // weakness
