import type { DetectorCases } from '../../detector-cases.ts';

export const cases: DetectorCases = {
  positive: [
    'my passport number is «K48103377»',
    'Reisepass «C01XYJ4T8» ausgestellt',
    'passeport n° «19AB70412»',
    'número de pasaporte «XDB204816»',
    "const passports = [\n  '«19AB70412»',\n  '«20CD31178»',\n];",
  ],
  negative: [
    'K48103377',
    'the passport module exports 12 functions',
    'passport-oauth2@1.8.0',
    'pass 123456789 to it',
  ],
};
