import { drawPassword, passwordRule } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Python package index configuration',
  source: 'https://packaging.python.org/en/latest/specifications/pypirc/',
  rules: [
    passwordRule({
      id: 'pypirc-password',
      title: 'Password in a .pypirc file',
      keywords: ['[pypi]', '[testpypi]', 'repository'],
      before: 0,
      pattern:
        /(?:\[(?:test)?pypi\]|repository\s{0,3}[=:][^\n]{1,200})\s{1,9}(?:(?:repository|username)\s{0,3}[=:][^\n]{1,200}\n\s{0,9}){0,2}password\s{0,3}[=:]\s{0,3}(?<secret>[^\s"']{3,300})/,
      examples: (sample) => ({
        positive: [
          `[pypi]\nusername = ${sample.lower(6)}\npassword = ${drawPassword(sample)}\n`,
          `[local]\nrepository: https://pypi.example.org/\nusername: ci\npassword: ${drawPassword(sample)}\n`,
        ],
        negative: [
          '[pypi]\nusername = __token__\n',
          '[pypi]\nusername = a\npassword = $' + '{PYPI_PASSWORD}\n',
        ],
      }),
    }),
  ],
};
