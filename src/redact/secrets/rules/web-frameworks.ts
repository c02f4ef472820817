import { namedRule } from '../named-rule.ts';
import { custom, hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const djangoCharacters = 'abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*(-_=+)';
const wordpressCharacters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*()-_ []{}<>~`+=,.;:/?|';

export const entry: RegistryEntry = {
  name: 'Web frameworks',
  source: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
  rules: [
    {
      id: 'django-secret-key',
      title: 'Django secret key',
      keywords: ['django-insecure-'],
      pattern: /django-insecure-[a-z0-9!@#$%^&*(_=+)-]{40,60}(?=["'`\s\\]|$)/,
      invented: () => false,
      examples: (sample) => ({
        positive: [`SECRET_KEY = 'django-insecure-${sample.from(djangoCharacters, 50)}'`],
        negative: [`SECRET_KEY = 'django-insecure-${sample.from(djangoCharacters, 20)}'`],
      }),
    },
    {
      id: 'django-generated-secret-key',
      title: 'Django secret key (production)',
      keywords: ['secret_key'],
      pattern:
        /\bSECRET_KEY["']?\s{0,3}(?:[=:,]|\]\s{0,3}=)\s{0,3}r?["'](?<secret>[a-z0-9!@#$%^&*(_=+)-]{50})["']/,
      verify: (key) => /[!@#$%^&*(=+)]/.test(key),
      certainty: 'likely',
      examples: (sample) => ({
        positive: [`SECRET_KEY = "${sample.from(djangoCharacters, 49)}#"`],
        negative: [`SECRET_KEY = "${sample.from(djangoCharacters, 40)}"`, `SECRET_KEY = "${'a'.repeat(50)}"`],
      }),
    },
    tokenRule('laravel-app-key', 'Laravel application key', [
      'base64:',
      custom(
        '[A-Za-z0-9+/]{43}=',
        (sample) => `${sample.base64(43)}=`,
        (sample) => `${sample.base64(40)}=`,
        44,
      ),
    ]),
    namedRule('rails-master-key', 'Rails master key', ['rails master', 'rails_master'], hex(32)),
    namedRule(
      'rails-secret-key-base',
      'Rails secret key base',
      ['secret key base', 'secret token'],
      hex(128),
      {
        words: false,
      },
    ),
    {
      id: 'wordpress-salt',
      title: 'WordPress authentication key or salt',
      keywords: ['auth_key', 'logged_in_key', 'nonce_key', 'auth_salt', 'logged_in_salt', 'nonce_salt'],
      before: 24,
      pattern:
        /define\(\s{0,3}["'](?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["']\s{0,3},\s{0,12}["'](?<secret>[^"'\n]{40,90})["']/i,
      examples: (sample) => ({
        positive: [`define('AUTH_KEY',         '${sample.from(wordpressCharacters, 64)}');`],
        negative: [
          "define('AUTH_KEY', 'put your unique phrase here');",
          "define('AUTH_KEY', getenv('AUTH_KEY'));",
        ],
      }),
    },
  ],
};
