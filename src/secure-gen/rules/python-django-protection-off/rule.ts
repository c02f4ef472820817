import { type Check, is, matches } from '../../matching/check.ts';
import { setting } from '../../matching/settings.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const isAnyHost: Check = (node, { file }) =>
  file.shapeOf(node).kind === 'list' && /^[[(]\s*["']\*["'],?\s*[\])]$/.test(node.text);
const isEmptyList: Check = (node) => /^(?:\[\s*\]|\(\s*\))$/.test(node.text);

export const entry: RegistryEntry = {
  title: 'Protection of Django switched off',
  cwe: [16, 644, 521],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'This setting takes away a protection that Django has.',
  why: 'Forged host names get into links of mails, connections stay readable, pages can be framed, or weak passwords are accepted.',
  hint: 'Name the hosts in ALLOWED_HOSTS, redirect to HTTPS with HSTS, keep nosniff and X-Frame-Options, and keep the password validators.',
  references: [
    'https://docs.djangoproject.com/en/stable/howto/deployment/checklist/',
    'https://docs.djangoproject.com/en/stable/topics/security/',
  ],
  match: [
    setting(['ALLOWED_HOSTS'], isAnyHost),
    setting(
      [
        'SECURE_SSL_REDIRECT',
        'SECURE_CONTENT_TYPE_NOSNIFF',
        'SECURE_BROWSER_XSS_FILTER',
        'SECURE_HSTS_INCLUDE_SUBDOMAINS',
      ],
      is(false),
    ),
    setting(['SECURE_HSTS_SECONDS'], is(0)),
    setting(['X_FRAME_OPTIONS'], matches(/^ALLOW/i)),
    setting(['AUTH_PASSWORD_VALIDATORS'], isEmptyList),
  ],
};
