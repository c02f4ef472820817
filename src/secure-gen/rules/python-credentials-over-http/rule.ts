import { argument, type CallCheck, calls, every } from '../../matching/calls.ts';
import { alwaysStartsWith } from '../../matching/starts-with.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete', 'request'];

const sendsCredentials: CallCheck = (_call, node, { file }) => {
  const text = file.text.slice(node.start, Math.min(node.end, node.start + 600));
  return /\bauth\s*=|["']Authorization["']|["']X-Api-Key["']|["'](?:password|passwd|client_secret|api_key)["']\s*:/i.test(
    text,
  );
};

export const entry: RegistryEntry = {
  title: 'Credentials sent over plain HTTP',
  cwe: [319, 523],
  severity: 'medium',
  precision: 'high',
  languages: ['python'],
  message: 'A password or a token goes to an address that begins with http://.',
  why: 'Everybody on the way reads it and uses it.',
  hint: 'Use https:// addresses.',
  references: ['https://cwe.mitre.org/data/definitions/319.html'],
  match: [
    calls({
      to: methods.flatMap((name) => [
        `requests.${name}`,
        `httpx.${name}`,
        `requests.Session().${name}`,
        `httpx.Client().${name}`,
      ]),
      where: every(
        argument([0, 1, 'url'], alwaysStartsWith(/^http:\/\/(?!localhost|127\.|\[::1\]|0\.0\.0\.0)/)),
        sendsCredentials,
      ),
    }),
  ],
};
