import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'rclone',
  source: 'https://rclone.org/commands/rclone_obscure/',
  rules: [
    {
      id: 'rclone-obscured-password',
      title: 'Password in an rclone configuration, obscured by a key that everybody has',
      keywords: ['type = '],
      pattern:
        /(?<![^\n])type = [\w ]{1,30}\n(?:[\w-]{1,40} = [^\n]{0,200}\n){0,9}pass(?:word2?|phrase)? = (?<secret>[\w-]{22,400})(?![\w-])/,
      certainty: 'likely',
      examples: (sample) => ({
        positive: [
          `[remote]\ntype = sftp\nhost = files.example.org\nuser = ci\npass = ${sample.base64url(40)}\n`,
        ],
        negative: [
          `[remote]\ntype = sftp\npass = ${sample.base64url(12)}\n`,
          `pass = ${sample.base64url(40)}`,
        ],
      }),
    },
  ],
};
