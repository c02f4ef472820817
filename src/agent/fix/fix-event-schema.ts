// Imported at build time and by tests only: what runs needs the types alone, so zod is not part of the bundle.
import { z } from 'zod';

/** Raised when a consumer of the stream would have to change. */
export const fixEventVersion = 1;

const count = z.int().nonnegative();

const testSummary = z.object({
  passed: count.nullable(),
  failed: count.nullable(),
  failures: z.array(z.string()).describe('Names of failing tests.'),
  stopped: z
    .enum(['time-limit', 'memory-limit', 'process-limit', 'output-limit'])
    .nullable()
    .describe('The limit at which the command was ended; null when it ended by itself.'),
  durationMs: count,
});

const verdict = z
  .enum(['accepted', 'unverified', 'tests-fail', 'time-limit', 'unresolved'])
  .describe(
    'Why a candidate was turned down, or that it was not. Unverified: no tests, a person has to judge it. Unresolved: ' +
      'it holds a stand-in that stands for something else, and was not tried.',
  );

const bytes = count.describe('Bytes of the bodies of requests, as they left.');
const replaced = z
  .record(z.string(), count)
  .describe('Values that were hidden, by type; never what they were.');

const start = z.object({
  type: z.literal('start'),
  root: z.string().describe('Top of the repository or folder.'),
  testCommand: z.string().nullable(),
  model: z.string(),
  remote: z
    .string()
    .nullable()
    .describe('Host that may be asked; null where nothing can leave this machine.'),
  isolation: z.array(z.string()).describe('What holds while test commands run, for instance "network off".'),
});

const send = z.object({
  type: z.literal('send').describe('A request to a remote model, before it leaves.'),
  purpose: z.enum(['fix', 'escalation']),
  host: z.string(),
  model: z.string(),
  bytes,
  replaced,
  sources: z.array(z.string()).describe('Files whose text is part of it.'),
  risk: count.describe('From 0 to 100.'),
  decision: z.enum(['send', 'declined']).describe('Declined: nobody agreed to it, and nothing left.'),
});

const escalation = z.object({
  type: z.literal('escalation').describe('All repairs of the first model have failed; another one is asked.'),
  model: z.string(),
});

const baseline = testSummary.extend({
  type: z.literal('baseline').describe('The test command before anything was changed.'),
});

const target = z.object({
  type: z.literal('target'),
  target: count,
  file: z.string().describe('Relative to the root, with forward slashes.'),
  function: z.string().describe('With the classes around it.'),
  startLine: count,
  endLine: count,
  reasons: z.array(z.string()).describe('Why it is suspected, likeliest reason first.'),
});

const candidate = z.object({
  type: z.literal('candidate'),
  target: count,
  candidate: count,
  origin: z
    .enum(['departure', 'sample', 'feedback'])
    .describe(
      'How the model came to it: one place written differently, the whole again, or again after a failure.',
    ),
  tokens: count.describe('Tokens that the model wrote for it.'),
  diff: z.string().describe('Unified diff against the file.'),
});

const verify = z.object({
  type: z.literal('verify'),
  candidate: count,
  verdict,
  tests: testSummary.nullable(),
});

const patch = z.object({
  type: z.literal('patch'),
  file: z.string(),
  diff: z.string(),
  applied: z.boolean(),
  verified: z.boolean(),
});

const sent = z.object({
  host: z.string(),
  requests: count.describe('Each attempt counts; each has its receipt.'),
  bytes,
  replaced,
  inputTokens: count.describe('As the provider counts, or an estimate.'),
  outputTokens: count,
  cost: z.number().nonnegative().nullable().describe('In US dollars; null where the price is not known.'),
});

const result = z.object({
  type: z.literal('result'),
  outcome: z
    .enum([
      'nothing-to-fix',
      'fixed',
      'proposed',
      'not-fixed',
      'budget-exhausted',
      'not-written',
      'model-failed',
    ])
    .describe(
      'Not written: a repair was found and accepted, but the file could not be changed. Model failed: a remote model could ' +
        'not be asked, or must not be.',
    ),
  exitCode: count,
  candidates: count,
  tokens: count,
  durationMs: count,
  commit: z.string().nullable().describe('Hash of the commit that holds the fix, when one was made.'),
  sent: sent.nullable().describe('What left this machine; null when nothing did.'),
});

/** What a run of `fix` says while it goes on: start, baseline, then targets with their candidates, then the result. */
export const fixEvent = z.discriminatedUnion('type', [
  start,
  baseline,
  escalation,
  target,
  send,
  candidate,
  verify,
  patch,
  result,
]);

/** One line of `--output-format stream-json`. */
export const fixStreamLine = z
  .object({ version: z.literal(fixEventVersion) })
  .and(fixEvent)
  .describe('One line of `ppagent fix --output-format stream-json`.');

/** The one object of `--json`. */
export const fixReport = z
  .object({
    version: z.literal(fixEventVersion),
    start: start.omit({ type: true }),
    baseline: testSummary.nullable(),
    targets: z.array(target.omit({ type: true })),
    candidates: z.array(
      candidate.omit({ type: true }).extend({ verdict: verdict.nullable(), tests: testSummary.nullable() }),
    ),
    sends: z.array(send.omit({ type: true })),
    patches: z.array(patch.omit({ type: true })),
    result: result.omit({ type: true }),
  })
  .describe('The output of `ppagent fix --json`.');
