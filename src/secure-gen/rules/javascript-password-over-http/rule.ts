import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { type CallCheck, calls, every } from '../../matching/calls.ts';
import { is } from '../../matching/check.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const clearText =
  /^['"`](?:http|ws|ftp):\/\/(?!localhost|127\.|\[::1\]|0\.0\.0\.0|[\w.-]*\.(?:local|internal|test)\b|\$\{)/;
const secrets =
  /\b(?:passw(?:or)?d|pwd|passphrase|access_?token|auth_?token|api_?key|authorization|client_?secret|credentials?|bearer)\b/i;

const goesInClear: CallCheck = (call, _node, { tracer }) =>
  call.arguments.some(({ value }) => {
    const given = tracer.resolved(value).text;
    return (
      clearText.test(given) ||
      /\b(?:url|uri|baseURL)\s*:\s*(['"`]http:.*)/.exec(given.slice(0, 2000))?.[1]?.match(clearText) != null
    );
  });

const carriesSecret: CallCheck = (call, _node, { tracer }) =>
  call.arguments.some(
    ({ value }) => secrets.test(value.text) || secrets.test(tracer.resolved(value).text.slice(0, 2000)),
  );

export const entry: RegistryEntry = {
  title: 'Password sent without encryption',
  cwe: [319, 523],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'A password, key or token goes over the network as clear text.',
  why: 'Everybody on the way (a wireless network, a provider) reads it and uses it.',
  hint: 'Use https:, wss: or sftp, and leave STARTTLS on for mail.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/319.html',
  ],
  match: [
    calls({
      to: [
        'fetch',
        'axios',
        'axios.post',
        'axios.put',
        'axios.get',
        'axios.request',
        'axios.create',
        'request',
        'request.post',
        'request.get',
        'got',
        'got.post',
        'superagent.post',
        '$.post',
        '$.ajax',
        'jQuery.post',
        'http.request',
        'http.get',
        'needle',
        'WebSocket',
        'ws.WebSocket',
        'ws',
      ],
      where: every(goesInClear, carriesSecret),
    }),
    option(['ignoreTLS'], is(true)),
  ],
};
