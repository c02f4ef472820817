import { argument, calls, every, missing, some } from '../../matching/calls.ts';
import { is, isWritten } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'SNMP without encryption',
  cwe: [319, 287],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'This version or user of SNMP sends its community or its data readable.',
  why: 'Who listens learns the community string and reads or changes the settings of the device.',
  hint: 'Use SNMPv3 with an authentication and a privacy key: UsmUserData(user, auth_key, priv_key, authProtocol=usmHMAC192SHA256AuthProtocol, privProtocol=usmAesCfb256Protocol).',
  references: ['https://cwe.mitre.org/data/definitions/319.html', 'https://www.rfc-editor.org/rfc/rfc3414'],
  match: [
    calls({ to: ['CommunityData', '*.CommunityData'] }),
    calls({
      to: ['UsmUserData', '*.UsmUserData'],
      where: some(
        every(missing(1, 'authKey')),
        every(missing(2, 'privKey')),
        argument(['authProtocol', 3], isWritten(/NoAuth/)),
        argument(['privProtocol', 4], isWritten(/NoPriv|DESPriv/)),
      ),
    }),
    calls({
      to: ['easysnmp.Session', 'easysnmp.snmp_get', 'easysnmp.snmp_walk'],
      where: argument('version', is(1, 2)),
    }),
  ],
};
