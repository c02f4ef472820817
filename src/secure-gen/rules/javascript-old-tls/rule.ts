import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { matches } from '../../matching/check.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Old version or weak ciphers of TLS',
  cwe: [327, 326],
  severity: 'medium',
  precision: 'high',
  languages: ecmascript,
  message: 'Connections may use a version of TLS or ciphers that are broken.',
  why: 'Somebody on the way makes both sides choose the old version, and breaks that.',
  hint: "Set minVersion: 'TLSv1.2' or leave the defaults of Node.js, which are newer.",
  references: [
    'https://www.rfc-editor.org/rfc/rfc8996',
    'https://nodejs.org/docs/latest-v20.x/api/tls.html#tlscreatesecurecontextoptions',
  ],
  match: [
    option(['minVersion', 'maxVersion'], matches(/^(?:SSLv[23]|TLSv1(?:\.1)?)$/)),
    option(['secureProtocol'], matches(/^(?:SSLv(?:2|3|23)|TLSv1(?:_1)?)_(?:client_|server_)?method$/)),
    option(
      ['ciphers'],
      matches(/(?:^|:)(?:[\w-]*(?:RC4|NULL|EXPORT|EXP|MD5|DES)[\w-]*|ALL|aNULL|eNULL|LOW)(?=:|$)/),
    ),
  ],
};
