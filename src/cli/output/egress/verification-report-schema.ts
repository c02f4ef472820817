// Imported at build time and by tests only: what runs needs the types alone, so zod is not part of the bundle.
import { z } from 'zod';

/** Raised when a consumer of the report would have to change. */
export const verificationReportVersion = 1;

const count = z.int().nonnegative();
const hash = z.string().regex(/^[\da-f]{64}$/);

const head = z.object({
  format: z.literal('ppagent-receipts-1'),
  key: hash.describe('Public Ed25519 key of the log.'),
  size: count.describe('Entries.'),
  bytes: count.describe('Length of the file that holds them.'),
  root: hash.describe('Root of the tree over them, RFC 6962, section 2.1.'),
  time: z.string().describe('ISO 8601, UTC.'),
  signature: z.string().describe('Ed25519, in hex.'),
});

const comparison = z.object({
  head,
  isConsistent: z.boolean().describe('Whether the log begins with exactly what that head signed.'),
  proof: z.array(hash).describe('RFC 6962, section 2.1.2.'),
});

/** What `ppagent egress verify --json` prints. */
export const verificationReport = z.object({
  version: z.literal(verificationReportVersion),
  state: z.enum(['whole', 'damaged', 'absent']),
  defects: z.array(z.string()),
  head: head.nullable().describe('The newest; null where there is none that can be read.'),
  keyPlace: z.enum(['keychain', 'file']).nullable(),
  sent: count.describe('Requests.'),
  refused: count.describe('Requests.'),
  unfinished: z.array(count).describe('Entries of requests without an outcome.'),
  unsigned: count.describe('Entries behind the newest head.'),
  pinned: comparison.nullable(),
  reference: comparison.nullable().describe('With the head that --head names.'),
  inclusion: z
    .object({
      index: count,
      entry: z.string().describe('As it was hashed.'),
      leaf: hash,
      path: z.array(hash).describe('RFC 6962, section 2.1.1.'),
    })
    .nullable()
    .describe('Of the entry that --entry names.'),
});

export type VerificationReport = z.infer<typeof verificationReport>;
