import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, type CallCheck, calls, every } from '../../matching/calls.ts';
import { anyOf, has, matches } from '../../matching/check.ts';
import { namesIn, nameWords } from '../../matching/names.ts';
import { receiversOf } from '../../matching/receivers.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const broken = /^(?:rsa-?)?(?:md[245]|sha-?1|ripemd(?:160)?|rmd160)$/i;

/** Uses in which nobody gains by two inputs with the same hash. */
const harmless =
  /\b(?:e ?tag|check ?sum|cache|cached|gravatar|avatar|fingerprint|dedup\w*|bucket|shard|color|colour|revision|version|chunk|asset|module|file ?name|content hash|file hash|git|blob|seed)\b/;

const isForSecurity: CallCheck = (call, node, context) => {
  const hashed = call.arguments.flatMap(({ value }) => namesIn(value, context));
  const around = context.file.functionAround(node);
  const owner = around && context.file.reader.nameOf(around);
  const updates = node.parent?.parent && context.file.callAt(node.parent.parent);
  const updated = updates?.arguments.flatMap(({ value }) => namesIn(value, context)) ?? [];
  const names = [...hashed, ...updated, ...receiversOf(node, context), owner ?? ''];
  return !names.some((name) => harmless.test(nameWords(name)));
};

export const entry: RegistryEntry = {
  title: 'Broken hash function',
  cwe: [328, 327],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'MD5 and SHA-1 no longer keep two inputs from having the same hash.',
  why: 'Somebody can make another document, file or certificate with the hash of the one that was checked or signed.',
  hint: "Use crypto.createHash('sha256'), or a password hash such as scrypt, argon2 or bcrypt where a password is kept.",
  references: [
    'https://cwe.mitre.org/data/definitions/328.html',
    'https://nodejs.org/docs/latest-v20.x/api/crypto.html#cryptocreatehashalgorithm-options',
    'https://csrc.nist.gov/projects/hash-functions',
  ],
  match: [
    calls({
      to: ['*.createHash', 'createHash', '*.createSign', 'createSign', '*.createVerify', 'createVerify'],
      where: every(argument(0, matches(broken)), isForSecurity),
    }),
    calls({
      to: ['*.createHmac', 'createHmac'],
      where: every(argument(0, matches(/^md[45]$/i)), isForSecurity),
    }),
    calls({
      to: ['crypto.subtle.digest', '*.subtle.digest', 'subtle.digest'],
      where: every(argument(0, anyOf(matches(broken), has(['name'], matches(broken)))), isForSecurity),
    }),
    calls({
      to: [
        'md5',
        'md5.default',
        'blueimp-md5',
        'js-md5.md5',
        'sha1',
        'js-sha1',
        'CryptoJS.MD5',
        'CryptoJS.SHA1',
        'CryptoJS.RIPEMD160',
        'crypto-js.MD5',
        'crypto-js.SHA1',
        'crypto-js.md5',
        'crypto-js.sha1',
        'forge.md.md5.create',
        'forge.md.sha1.create',
        'node-forge.md.md5.create',
        'node-forge.md.sha1.create',
      ],
      where: isForSecurity,
    }),
  ],
};
