import { calls } from '../../matching/calls.ts';
import { purposesOf } from '../../matching/purposes.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** What a broken hash may still be used for. */
const harmless =
  /checksum|etag|cache|fingerprint|dedup|shard|bucket|gravatar|avatar|content_?md5|file_?hash|sum$/i;

export const entry: RegistryEntry = {
  title: 'Hash that is broken',
  cwe: [328, 327],
  severity: 'medium',
  precision: 'medium',
  languages: ['go'],
  message: 'MD5 and SHA-1 do not tell apart what somebody has made to be alike.',
  why: 'Two texts with the same hash are made in seconds (MD5) or for some money (SHA-1), so signatures and checks by it can be forged.',
  hint: 'Use crypto/sha256, hmac.New(sha256.New, key) for signatures, and bcrypt or argon2 for passwords.',
  references: ['https://pkg.go.dev/crypto/md5', 'https://pkg.go.dev/crypto/sha1'],
  match: [
    calls({
      to: ['md5.New', 'md5.Sum', 'sha1.New', 'sha1.Sum'],
      where: (_call, node, context) => !purposesOf(node, context).some((name) => harmless.test(name)),
    }),
  ],
};
