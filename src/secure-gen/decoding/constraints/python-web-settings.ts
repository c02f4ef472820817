import { pythonQuoted } from '../quoted.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'a protection that is switched off',
  cwe: [489, 614, 1004, 942, 79, 668],
  languages: ['python'],
  example: {
    secure: "response.set_cookie('session', token, httponly=True, secure=True, samesite='Lax')",
    weak: "response.set_cookie('session', token, httponly=False, secure=False)",
  },
  constraints: [
    {
      kind: 'value',
      at: { option: ['debug'], of: /(?:^|\.)(?:run|Flask|FastAPI|run_app|run_simple|Application)$/ },
      banned: ['True'],
      welcome: ['False'],
    },
    {
      kind: 'value',
      at: { option: ['httponly', 'secure'], of: /set_(?:signed_)?cookie$/ },
      banned: ['False'],
      welcome: ['True'],
    },
    {
      kind: 'value',
      at: {
        option: [
          'SESSION_COOKIE_SECURE',
          'SESSION_COOKIE_HTTPONLY',
          'CSRF_COOKIE_SECURE',
          'SECURE_SSL_REDIRECT',
        ],
      },
      banned: ['False'],
      welcome: ['True'],
    },
    {
      kind: 'value',
      at: { option: ['autoescape'], of: /(?:^|\.)(?:Environment|Template)$/ },
      banned: ['False'],
      welcome: ['True'],
    },
    {
      kind: 'value',
      at: { option: ['origins', 'allow_origins'], of: /CORS(?:Middleware)?$|(?:^|\.)add_middleware$/ },
      banned: [...pythonQuoted('*'), '["*"', "['*'"],
    },
    {
      kind: 'value',
      at: { option: ['host'], of: /(?:^|\.)(?:run|run_app|run_simple)$/ },
      banned: pythonQuoted('0.0.0.0'),
      welcome: pythonQuoted('127.0.0.1', 'localhost'),
    },
    {
      kind: 'value',
      at: { option: ['WTF_CSRF_ENABLED', 'WTF_CSRF_CHECK_DEFAULT'] },
      banned: ['False'],
      welcome: ['True'],
    },
  ],
};
