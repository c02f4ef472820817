import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { calls } from '../../matching/calls.ts';
import { nameWords } from '../../matching/names.ts';
import { receiversOf } from '../../matching/receivers.ts';
import { isSecretName } from '../../matching/secret-names.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const identifier = /\b(?:uuid|guid|session)\b/;
/** How long something waits, how it looks, which one is taken: nobody has to guess that. */
const harmless =
  /\b(?:delay|timeout|interval|jitter|backoff|color|colour|index|offset|count|width|height|duration)\b/;
/** The version and variant bits of a random UUID (RFC 9562, section 5.4). */
const variantBits = /&\s*(?:0x0?3|3)\)?\s*\|\s*(?:0x0?8|8)\b/;

export const entry: RegistryEntry = {
  title: 'Secret from Math.random',
  cwe: [338, 330],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message:
    'Math.random is not made to be unguessable, and what it gives is used as a secret or an identifier.',
  why: 'Its state can be worked out from a few of its results; then the next token, password or session can be told beforehand.',
  hint: "Use crypto.randomUUID(), crypto.randomBytes(32).toString('hex') or crypto.randomInt; crypto.getRandomValues in a browser.",
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Math/random',
    'https://cwe.mitre.org/data/definitions/338.html',
  ],
  match: [
    calls({
      to: ['Math.random'],
      where: (_call, node, context) => {
        const names = receiversOf(node, context);
        if (names.some((name) => harmless.test(nameWords(name)))) return false;
        if (names.some((name) => isSecretName(name) || identifier.test(nameWords(name)))) return true;
        const around = context.file.functionAround(node) ?? context.file.root;
        return around.end - around.start < 600 && variantBits.test(around.text);
      },
    }),
    calls({ to: ['crypto.pseudoRandomBytes', 'crypto.prng', 'pseudoRandomBytes'] }),
  ],
};
