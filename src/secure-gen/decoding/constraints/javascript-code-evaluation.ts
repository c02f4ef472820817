import { quoted } from '../quoted.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'code that is made from data',
  cwe: [95, 94],
  languages: ['javascript', 'typescript', 'tsx'],
  example: {
    secure: 'const value = JSON.parse(text);',
    weak: 'const value = eval(text);',
  },
  constraints: [
    { kind: 'call', of: /^(?:(?:window|globalThis|global|self)\.)?eval$/ },
    { kind: 'call', of: /^(?:new )?Function$/ },
    { kind: 'call', of: /^vm\.(?:runIn(?:This|New)?Context|compileFunction)$/ },
    {
      kind: 'call',
      of: /^(?:serialize|nodeSerialize|serialise|serializer)\.unserialize$/,
      welcome: ['JSON.parse'],
    },
    // A text instead of a function is code.
    {
      kind: 'value',
      at: { argument: 0, of: /^(?:(?:window|globalThis|global)\.)?set(?:Timeout|Interval)$/ },
      banned: ["'", '"', '`', ...quoted('')],
    },
    { kind: 'statement', pattern: /(?<weak>\$where)\s*['"]?\s*:/d },
  ],
};
