import type { RegistryEntry } from './registry-entry.ts';

const oldVersions = [
  'PROTOCOL_SSLv2',
  'PROTOCOL_SSLv3',
  'PROTOCOL_SSLv23',
  'PROTOCOL_TLSv1',
  'PROTOCOL_TLSv1_1',
];
const versions = ['PROTOCOL_TLS_CLIENT', 'PROTOCOL_TLS_SERVER', 'PROTOCOL_TLSv1_2'];
const ofSsl = (names: readonly string[]) => names.flatMap((name) => [name, `ssl.${name}`]);

export const entry: RegistryEntry = {
  title: 'certificates that are not checked',
  cwe: [295, 326, 327],
  languages: ['python'],
  example: {
    secure: 'answer = requests.get(url, timeout=10)',
    weak: 'answer = requests.get(url, verify=False)',
  },
  constraints: [
    { kind: 'value', at: { option: ['verify', 'verify_ssl'] }, banned: ['False'], welcome: ['True'] },
    { kind: 'value', at: { option: ['check_hostname'] }, banned: ['False'], welcome: ['True'] },
    {
      kind: 'value',
      at: { option: ['verify_mode', 'cert_reqs'] },
      banned: ['ssl.CERT_NONE', 'CERT_NONE', '"CERT_NONE"', "'CERT_NONE'"],
      welcome: ['ssl.CERT_REQUIRED', 'CERT_REQUIRED', '"CERT_REQUIRED"', "'CERT_REQUIRED'"],
    },
    {
      kind: 'value',
      at: { option: ['ssl'], of: /\.(?:get|post|put|patch|delete|request|TCPConnector)$/ },
      banned: ['False'],
      welcome: ['True'],
    },
    { kind: 'call', of: /^ssl\._create_unverified_context$/, welcome: ['ssl.create_default_context'] },
    { kind: 'call', of: /^ssl\._create_stdlib_context$/, welcome: ['ssl.create_default_context'] },
    {
      kind: 'value',
      at: { option: ['ssl_version', 'ssl_minimum_version'] },
      banned: ofSsl(oldVersions),
      welcome: ofSsl(versions),
    },
    {
      kind: 'value',
      at: { argument: 0, of: /(?:^|\.)SSLContext$/ },
      banned: ofSsl(oldVersions),
      welcome: ofSsl(versions),
    },
    {
      kind: 'value',
      at: { argument: 0, of: /\.set_missing_host_key_policy$/ },
      banned: ['paramiko.AutoAddPolicy', 'AutoAddPolicy', 'paramiko.WarningPolicy', 'WarningPolicy'],
      welcome: ['paramiko.RejectPolicy', 'RejectPolicy'],
    },
  ],
};
