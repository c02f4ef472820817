import { base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'PyPI',
  source: 'https://pypi.org/help/#apitoken',
  rules: [
    tokenRule('pypi-upload-token', 'PyPI API token', ['pypi-AgEIcHlwaS5vcmc', base64url(60, 900)], {
      severity: 'critical',
    }),
    tokenRule('testpypi-upload-token', 'TestPyPI API token', [
      'pypi-AgENdGVzdC5weXBpLm9yZw',
      base64url(60, 900),
    ]),
  ],
};
