import { reads } from '../../matching/assigns.ts';
import { argument, calls, every, missing } from '../../matching/calls.ts';
import { isWritten } from '../../matching/check.ts';
import { setting } from '../../matching/settings.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const oldVersions =
  /\b(?:PROTOCOL_(?:SSLv2|SSLv3|TLSv1|TLSv1_1)|(?:SSLv2|SSLv3|TLSv1|TLSv1_1)_METHOD|TLSVersion\.(?:SSLv3|TLSv1|TLSv1_1|MINIMUM_SUPPORTED))\b/;

export const entry: RegistryEntry = {
  title: 'Outdated version of TLS',
  cwe: [327, 326],
  severity: 'medium',
  precision: 'high',
  languages: ['python'],
  message: 'SSL 2, SSL 3, TLS 1.0 and TLS 1.1 are broken, and this connection may use one of them.',
  why: 'Somebody on the way makes both sides speak the old version and reads parts of what is sent.',
  hint: 'Use ssl.create_default_context(), and minimum_version = ssl.TLSVersion.TLSv1_2 where a version is to be set.',
  references: [
    'https://docs.python.org/3/library/ssl.html#security-considerations',
    'https://www.rfc-editor.org/rfc/rfc8996',
  ],
  match: [
    reads(
      ['PROTOCOL_SSLv2', 'PROTOCOL_SSLv3', 'PROTOCOL_TLSv1', 'PROTOCOL_TLSv1_1'].map((name) => `ssl.${name}`),
    ),
    reads(
      ['SSLv2_METHOD', 'SSLv3_METHOD', 'TLSv1_METHOD', 'TLSv1_1_METHOD'].flatMap((name) => [
        `SSL.${name}`,
        `OpenSSL.SSL.${name}`,
      ]),
    ),
    setting(['minimum_version', 'ssl_minimum_version', 'maximum_version'], isWritten(oldVersions)),
    calls({
      to: ['ssl.wrap_socket', '*.ssl.wrap_socket'],
      where: every(missing(5, 'ssl_version', 'context')),
    }),
    calls({
      to: ['SSL.Context', 'OpenSSL.SSL.Context'],
      where: every(
        argument(0, isWritten(/\bSSLv23_METHOD\b/)),
        (_call, _node, { file }) => !/\bOP_NO_SSLv3\b/.test(file.text),
      ),
    }),
  ],
};
