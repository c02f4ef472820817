import type { RegistryEntry } from './registry-entry.ts';

const few = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const enough = ['10', '11', '12', '13', '14'];

export const entry: RegistryEntry = {
  title: 'a password hash that is quick to try',
  cwe: [916],
  languages: ['javascript', 'typescript', 'tsx'],
  example: {
    secure: 'const hash = await bcrypt.hash(password, 12);',
    weak: 'const hash = await bcrypt.hash(password, 5);',
  },
  constraints: [
    {
      kind: 'value',
      at: { argument: 1, of: /^bcrypt(?:js)?\.hash(?:Sync)?$/ },
      banned: few,
      welcome: enough,
    },
    {
      kind: 'value',
      at: { argument: 0, of: /^bcrypt(?:js)?\.genSalt(?:Sync)?$/ },
      banned: few,
      welcome: enough,
    },
  ],
};
