import { assignedTo } from '../assigned-to.ts';
import { drawPassword, passwordRule } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Snowflake',
  source: 'https://docs.snowflake.com/en/user-guide/authentication',
  rules: [
    passwordRule({
      id: 'snowflake-password',
      title: 'Snowflake password',
      keywords: ['snowflake', 'snowsql'],
      before: 0,
      pattern: assignedTo('snowflake|snowsql', '[!#-&*-;=?-_a-z~]{8,64}', 'pass|pwd'),
      examples: (sample) => ({
        positive: [
          `SNOWFLAKE_PASSWORD=${drawPassword(sample)}`,
          `snowflake.password: "${drawPassword(sample)}"`,
        ],
        negative: ['SNOWFLAKE_PASSWORD=$' + '{SNOWFLAKE_PASSWORD}', 'snowflake_password = "short"'],
      }),
    }),
  ],
};
