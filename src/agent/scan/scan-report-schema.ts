// Imported at build time and by tests only: what runs needs the types alone, so zod is not part of the bundle.
import { z } from 'zod';

/** Raised when a consumer of the report would have to change. */
export const scanReportVersion = 1;

const count = z.int().nonnegative();
const position = z.int().positive();

const region = {
  startLine: position,
  startColumn: position.describe('From 1, in UTF-16 units.'),
  endLine: position,
  endColumn: position.describe('The place after the last character.'),
};

const severity = z.enum(['critical', 'high', 'medium', 'low']);

const found = {
  rule: z.string().describe('Identifier of the rule; `ppagent scan --explain` describes it.'),
  title: z.string(),
  severity,
};

const place = {
  path: z.string().describe('Relative to the root of the scan, with forward slashes.'),
  ...region,
  length: count.describe('Of what was found, in characters. A value itself is never reported.'),
  excerpt: z.string().describe('The line with the values on it masked.'),
  fingerprint: z.string().describe('Stays the same when lines are added above.'),
};

const value = z.object({
  kind: z.enum(['secret', 'personal']),
  ...found,
  certainty: z.enum(['certain', 'likely', 'possible']),
  ...place,
  encoding: z
    .enum(['base64', 'hex', 'percent', 'unicode-escape', 'html-entity'])
    .optional()
    .describe('Set when the text holds the value encoded.'),
  commit: z.string().optional().describe('In a scan of the history: the oldest commit with this content.'),
  date: z.string().optional().describe("That commit's date, ISO 8601."),
});

const weakness = z.object({
  kind: z.literal('weakness'),
  ...found,
  certainty: z
    .enum(['certain', 'likely', 'possible'])
    .describe('How often the rule is right: nearly always, mostly; `possible` only with --unsure.'),
  message: z.string().describe('What this code does.'),
  hint: z.string().describe('How to write it instead.'),
  cwe: z.array(z.int().positive()).describe('Of the Common Weakness Enumeration; the closest first.'),
  ...place,
  flow: z
    .array(
      z.object({
        ...region,
        label: z.string().describe('What stands there.'),
        excerpt: z.string().describe('Its line with the values on it masked.'),
      }),
    )
    .describe('The way of the data in this file, from where it enters to where it does harm; may be empty.'),
});

/** What `ppagent scan --json` prints. */
export const scanReport = z.object({
  version: z.literal(scanReportVersion),
  findings: z.array(z.discriminatedUnion('kind', [value, weakness])),
  skipped: z.array(z.object({ path: z.string(), reason: z.string() })).describe('Files that were left out.'),
  cutShort: z
    .array(z.object({ path: z.string(), reason: z.string() }))
    .describe('Files in which weaknesses may have been missed.'),
  scanned: count.describe('Files, or contents of the history, that were looked at.'),
  bytes: count,
  baseline: z
    .object({
      known: count.describe('Findings that the baseline knows; they are not listed.'),
      stale: z
        .array(z.object({ rule: z.string(), path: z.string() }))
        .describe('Entries that nothing matches any more.'),
    })
    .nullable(),
});

export type ScanReport = z.infer<typeof scanReport>;
