import type { RegistryEntry } from './registry-entry.ts';

const processCalls = /^(?:subprocess\.)?(?:run|call|Popen|check_output|check_call)$/;

export const entry: RegistryEntry = {
  title: 'data in a command for the shell',
  cwe: [78, 77, 88],
  languages: ['python'],
  example: {
    secure: 'subprocess.run(["convert", "--", name, target], check=True)',
    weak: 'subprocess.run(f"convert {name} {target}", shell=True)',
  },
  constraints: [
    { kind: 'call', of: /^os\.(?:system|popen)$/, welcome: ['subprocess.run', 'subprocess.check_output'] },
    {
      kind: 'call',
      of: /^(?:subprocess|commands)\.(?:getoutput|getstatusoutput)$/,
      welcome: ['subprocess.check_output', 'subprocess.run'],
    },
    {
      kind: 'value',
      at: { argument: 0, of: /^subprocess\.(?:run|call|Popen|check_output|check_call)$/ },
      banned: ['f"', "f'"],
      welcome: ['["', "['"],
    },
    { kind: 'value', at: { option: ['shell'], of: processCalls }, banned: ['True'], welcome: ['False'] },
    // What is put together has to become a list, and the option goes with it.
    {
      kind: 'statement',
      pattern:
        /\bsubprocess\.(?:run|call|Popen|check_output|check_call)\(\s*(?<weak>["'][^"'\n]*["']\s*(?:\+|%\s|\.format\())/d,
      welcome: ['["', "['"],
    },
  ],
};
