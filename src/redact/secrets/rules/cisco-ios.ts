import { drawPassword, passwordRule } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** `5`, `7`, `8`, `9` say how the value is obscured or hashed, `0` that it is not; without one it is not either. */
const value = '(?:[05-9]\\s{1,3})?(?<secret>[^\\s"\'<>]{3,128})(?=\\s|$)';

export const entry: RegistryEntry = {
  name: 'Cisco IOS configuration',
  source:
    'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
  rules: [
    passwordRule({
      id: 'cisco-ios-password',
      title: 'Password in a configuration of Cisco IOS',
      keywords: [
        'enable secret',
        'enable password',
        'username ',
        '-server key',
        'key-string',
        'wpa-psk ascii',
      ],
      before: 12,
      pattern: new RegExp(
        `(?<![^\\n\\s!])(?:enable\\s{1,3}(?:secret|password)(?:\\s{1,3}level\\s{1,3}\\d{1,2})?|username\\s{1,3}[\\w.@-]{1,40}(?:\\s{1,3}privilege\\s{1,3}\\d{1,2})?\\s{1,3}(?:secret|password)(?=\\s{1,3}[05-9]\\s)|(?:tacacs|radius)-server\\s{1,3}key|key-string|wpa-psk\\s{1,3}ascii)\\s{1,3}${value}`,
      ),
      examples: (sample) => ({
        positive: [
          `enable password ${drawPassword(sample)}\n`,
          `username admin privilege 15 password 7 ${sample.upperHex(16)}\n`,
          `username admin secret 0 ${drawPassword(sample)}\n`,
          `tacacs-server key 7 ${sample.upperHex(16)}\n`,
        ],
        negative: ['enable password <password>', 'username and password are required', 'enable password'],
      }),
    }),
    passwordRule({
      id: 'snmp-community',
      title: 'SNMP community string',
      severity: 'medium',
      keywords: ['snmp-server community'],
      before: 0,
      pattern: /\bsnmp-server\s{1,3}community\s{1,3}(?<secret>[^\s"'<>]{3,64})\s{1,3}(?:RO|RW|ro|rw|view)\b/,
      verify: (community) => !/^(?:public|private)$/i.test(community),
      examples: (sample) => ({
        positive: [`snmp-server community ${drawPassword(sample)} RO`],
        negative: ['snmp-server community public RO', 'snmp-server community <name> RW'],
      }),
    }),
  ],
};
