// Imported at build time and by tests only: what runs needs the types alone, so zod is not part of the bundle.
import { z } from 'zod';

/** Raised when a consumer of the report would have to change. */
export const logReportVersion = 1;

const count = z.int().nonnegative();
const hash = z.string().regex(/^[\da-f]{64}$/);
const purpose = z.enum(['fix', 'escalation', 'proxy', 'model-list']);
const index = count.describe('Its entry in the log, from 0.');
const time = z.string().describe('ISO 8601, UTC.');

const outcome = z.object({
  index,
  time,
  result: z
    .enum(['answered', 'failed', 'stopped'])
    .describe('`failed`: the provider or the network; `stopped`: the one who asked.'),
  status: count.nullable().describe('Of HTTP; null where none arrived.'),
  receivedBytes: count.describe("Of the answer's body."),
  milliseconds: count,
});

const sent = z.object({
  kind: z.literal('sent'),
  index,
  time,
  purpose,
  provider: z.string(),
  host: z.string(),
  path: z.string(),
  method: z.enum(['GET', 'POST']),
  model: z.string().describe('Empty where none was asked.'),
  bytes: count.describe('Of the body.'),
  sha256: hash.describe('Of the body as it was sent.'),
  policyHash: z.string().describe('SHA-256 of the policy that it was redacted under.'),
  replaced: z.record(z.string(), count).describe('Replaced places by type.'),
  sources: count.describe('How many files had text in it.'),
  outcome: outcome.nullable().describe('null where it was interrupted, or is under way.'),
});

const refused = z.object({
  kind: z.literal('refused'),
  index,
  time,
  purpose,
  provider: z.string().nullable().describe('null where it named none that is configured.'),
  rule: z.string(),
  part: z.enum(['host', 'path', 'headers', 'body', 'policy', 'seal']),
  offset: count.nullable().describe('Where in that part, in bytes.'),
  bytes: count.describe('Of the body.'),
});

/** What `ppagent egress log --json` prints. */
export const logReport = z.object({
  version: z.literal(logReportVersion),
  requests: z.array(z.discriminatedUnion('kind', [sent, refused])).describe('Oldest first.'),
});

export type LogReport = z.infer<typeof logReport>;
