import { drawPassword, passwordRule } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Passwords in XML (Maven, NuGet)',
  source: 'https://maven.apache.org/settings.html#servers',
  rules: [
    passwordRule({
      id: 'maven-password',
      title: 'Password in Maven settings or another XML file',
      keywords: ['password>', 'passphrase>'],
      before: 24,
      pattern:
        /<(?:[\w:-]{0,20}\.)?(?:password|passphrase)>\s{0,9}(?<secret>[^<\s][^<\n]{1,200}?)\s{0,9}<\/[\w.:-]{0,24}(?:password|passphrase)>/i,
      // Four words are an explanation.
      verify: (password) => !/^\p{L}+[,;:]?(?: \p{L}+[,;:.]?){3,}$/u.test(password),
      examples: (sample) => ({
        positive: [
          `<server><id>central</id><password>${drawPassword(sample)}</password></server>`,
          `<passphrase>${drawPassword(sample)}</passphrase>`,
        ],
        negative: [
          '<password>$' + '{env.PASSWORD}</password>',
          '<password></password>',
          '<password type="text"/>',
        ],
      }),
    }),
    {
      id: 'maven-master-password',
      title: 'Maven master password, encrypted with a key that everybody has',
      keywords: ['<master>'],
      pattern: /<master>\s{0,9}(?<secret>\{[A-Za-z0-9+/=\\]{20,200}\})\s{0,9}<\/master>/,
      examples: (sample) => ({
        positive: [`<settingsSecurity><master>{${sample.base64(43)}=}</master></settingsSecurity>`],
        negative: ['<master>{}</master>', '<master>main</master>'],
      }),
    },
    passwordRule({
      id: 'nuget-config-password',
      title: 'Password in an XML configuration of keys and values (NuGet, .NET)',
      keywords: ['password"'],
      before: 50,
      pattern: /<add\s{1,9}key=["'][\w.:-]{0,40}Password["']\s{1,9}value=["'](?<secret>[^"'\n]{1,200})["']/i,
      examples: (sample) => ({
        positive: [
          `<add key="ClearTextPassword" value="${drawPassword(sample)}" />`,
          `<add key="SmtpPassword" value="${drawPassword(sample)}"/>`,
        ],
        negative: [
          '<add key="ClearTextPassword" value="%NUGET_PASSWORD%" />',
          '<add key="Password" value="" />',
        ],
      }),
    }),
  ],
};
