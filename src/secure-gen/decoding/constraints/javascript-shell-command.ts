import type { RegistryEntry } from './registry-entry.ts';

const shellCall = String.raw`(?<weak>(?<![\w$.])(?:child_process\.|childProcess\.|cp\.)?exec(?:Sync|Async|Promise)?)\s*\(\s*`;

export const entry: RegistryEntry = {
  title: 'data in a command for the shell',
  cwe: [78, 77, 88],
  languages: ['javascript', 'typescript', 'tsx'],
  example: {
    secure: "execFile('convert', ['--', name, target], callback);",
    weak: `exec(\`convert \${name} \${target}\`, callback);`,
  },
  constraints: [
    {
      kind: 'statement',
      pattern: new RegExp(`${shellCall}\`[^\`]*\\$\\{`, 'd'),
      welcome: ['execFile', 'execFileSync'],
    },
    {
      kind: 'statement',
      pattern: new RegExp(`${shellCall}(?:"[^"\\n]*"|'[^'\\n]*'|[\\w$.]+)\\s*\\+`, 'd'),
      welcome: ['execFile', 'execFileSync'],
    },
    {
      kind: 'value',
      at: { option: ['shell'], of: /(?:^|\.)(?:spawn|execFile)(?:Sync)?$/ },
      banned: ['true'],
      welcome: ['false'],
    },
  ],
};
