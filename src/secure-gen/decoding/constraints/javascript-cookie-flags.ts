import type { RegistryEntry } from './registry-entry.ts';

const cookieCalls = /(?:cookie|cookies\.set|session|setCookie|Cookie\.set)$/i;

export const entry: RegistryEntry = {
  title: 'a cookie that others can read',
  cwe: [614, 1004, 1275],
  languages: ['javascript', 'typescript', 'tsx'],
  example: {
    secure: "res.cookie('session', id, { httpOnly: true, secure: true, sameSite: 'lax' });",
    weak: "res.cookie('session', id, { httpOnly: false, secure: false });",
  },
  constraints: [
    { kind: 'value', at: { option: ['httpOnly'] }, banned: ['false'], welcome: ['true'] },
    { kind: 'value', at: { option: ['secure'], of: cookieCalls }, banned: ['false'], welcome: ['true'] },
  ],
};
