import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'code that is made from data',
  cwe: [95, 94],
  languages: ['python'],
  example: {
    secure: 'value = ast.literal_eval(text)',
    weak: 'value = eval(text)',
  },
  constraints: [
    { kind: 'call', of: /^(?:builtins\.)?eval$/, welcome: ['ast.literal_eval'] },
    { kind: 'call', of: /^(?:builtins\.)?exec$/ },
    {
      kind: 'value',
      at: { argument: 0, of: /(?:^|\.)(?:render_template_string|from_string|Template)$/ },
      banned: ['f"', "f'"],
    },
  ],
};
