import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'GORM',
  source: 'https://gorm.io/docs/security.html',
  languages: ['go'],
  sinks: [
    {
      use: 'sql',
      calls: ['Raw', 'Exec', 'Where', 'Order', 'Having', 'Joins', 'Group', 'Select', 'Or', 'Not'].map(
        (name) => `*.${name}`,
      ),
      receiver: /(?:db|tx|conn|query|gorm\.DB)\b/i,
    },
  ],
};
