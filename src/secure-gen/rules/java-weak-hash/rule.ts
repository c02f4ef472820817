import { argument, calls, every } from '../../matching/calls.ts';
import { matches } from '../../matching/check.ts';
import { purposesOf } from '../../matching/purposes.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const harmless =
  /checksum|etag|cache|fingerprint|dedup|shard|bucket|gravatar|avatar|content_?md5|file_?hash/i;

export const entry: RegistryEntry = {
  title: 'Hash that is broken',
  cwe: [328, 327],
  severity: 'medium',
  precision: 'medium',
  languages: ['java'],
  message: 'MD5 and SHA-1 do not tell apart what somebody has made to be alike.',
  why: 'Two texts with the same hash are made in seconds (MD5) or for some money (SHA-1), so signatures and checks by it can be forged.',
  hint: 'Use SHA-256 or better, Mac with HmacSHA256 for signatures, and bcrypt or Argon2 for passwords.',
  references: ['https://docs.oracle.com/en/java/javase/21/docs/specs/security/standard-names.html'],
  match: [
    calls({
      to: ['MessageDigest.getInstance'],
      where: every(
        argument(0, matches(/^(?:MD[245]|SHA-?1|SHA)$/i)),
        (_call, node, context) => !purposesOf(node, context).some((name) => harmless.test(name)),
      ),
    }),
    calls({
      to: ['md5', 'md5Hex', 'sha1', 'sha1Hex', 'getMd5Digest', 'getSha1Digest'].map(
        (name) => `DigestUtils.${name}`,
      ),
      where: (_call, node, context) => !purposesOf(node, context).some((name) => harmless.test(name)),
    }),
    calls({ to: ['Hashing.md5', 'Hashing.sha1'] }),
  ],
};
