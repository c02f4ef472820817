import type { PrivacyPolicy } from './privacy-policy.ts';

/**
 * Files that hold keys and passwords by their purpose. What the user lists is added at the end, where `!src/secrets/`
 * takes one of these back.
 */
const localOnlyPaths: readonly string[] = [
  '.env',
  '.env.*',
  '!.env.example',
  '!.env.sample',
  '!.env.template',
  '.envrc',
  '*.pem',
  '*.key',
  '*.p12',
  '*.pfx',
  '*.jks',
  '*.keystore',
  '*.kdbx',
  '*.ppk',
  'id_rsa',
  'id_dsa',
  'id_ecdsa',
  'id_ed25519',
  '.ssh/',
  '.gnupg/',
  '.aws/',
  '.netrc',
  '.pgpass',
  '.pypirc',
  '.htpasswd',
  '.git-credentials',
  '*.tfstate',
  '*.tfstate.backup',
  'secrets/',
];

/** What holds where the user has said nothing. */
export const defaultPolicy: PrivacyPolicy = {
  allowedProviders: undefined,
  allowedPaths: [],
  localOnlyPaths,
  allowedLanguages: undefined,
  blockedTypes: [],
  maxRequestBytes: 4_000_000,
  maxDayBytes: undefined,
  askFromRisk: 60,
  refuseFromRisk: 90,
};
