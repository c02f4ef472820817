import { type CallCheck, calls, unless } from '../../matching/calls.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Whether the file encrypts such connections, or never logs in over one. */
const isEncryptedLater: CallCheck = (_call, _node, { file }) =>
  /\bstarttls\s*\(|\bstls\s*\(/.test(file.text) || !/\.(?:login|user|pass_|auth)\s*\(/.test(file.text);

export const entry: RegistryEntry = {
  title: 'Login over a protocol without encryption',
  cwe: [319],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'Telnet, FTP, and mail without TLS send the password and everything else readable.',
  why: 'Everybody on the way reads the password and uses it.',
  hint: 'Use SSH (asyncssh, paramiko), SFTP or ftplib.FTP_TLS with prot_p(), SMTP_SSL, IMAP4_SSL, POP3_SSL, or starttls() before login().',
  references: [
    'https://cwe.mitre.org/data/definitions/319.html',
    'https://docs.python.org/3/library/ftplib.html#ftplib.FTP_TLS',
  ],
  match: [
    calls({ to: ['telnetlib.Telnet', 'telnetlib3.open_connection', 'ftplib.FTP'] }),
    calls({ to: ['imaplib.IMAP4', 'poplib.POP3', 'smtplib.SMTP'], where: unless(isEncryptedLater) }),
  ],
};
