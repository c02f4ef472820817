// Imported at build time and by tests only: what runs needs the types alone, so zod is not part of the bundle.
import { z } from 'zod';

/** Raised when a consumer of the stream would have to change. */
export const fixEventVersion = 2;

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
  .enum([
    'accepted',
    'unverified',
    'tests-fail',
    'time-limit',
    'unresolved',
    'does-not-parse',
    'changes-signature',
    'still-weak',
    'new-weakness',
    'cut-short',
    'foreign-placeholders',
    'drops-parameter',
  ])
  .describe(
    'Why a candidate was turned down, or that it was not. Unverified: no test has confirmed it, a person has to judge it. ' +
      'Unresolved: it holds a stand-in that stands for something else, and was not tried. Still weak: the finding is not ' +
      'gone. Cut short: the changed text takes more work than is done to look for weaknesses. Foreign placeholders: a ' +
      'statement of SQL leaves places for values in another way than those of its file. Drops parameter: the function does not use one any more.',
  );

const unconfirmed = z
  .enum(['no-tests', 'not-run', 'failed-before'])
  .nullable()
  .describe(
    'Why no test has confirmed it: there are none, none runs the function, or the command failed before in a way that ' +
      'nothing can be compared with. Null where tests have, and where it was turned down.',
  );

const bytes = count.describe('Bytes of the bodies of requests, as they left.');
const replaced = z
  .record(z.string(), count)
  .describe('Values that were hidden, by type; never what they were.');

const start = z.object({
  type: z.literal('start'),
  root: z.string().describe('Top of the repository or folder.'),
  testCommand: z.string().nullable(),
  model: z
    .string()
    .nullable()
    .describe('Null as long as none is needed: an event `model` says which one is, if one is.'),
  remote: z
    .string()
    .nullable()
    .describe('Host that may be asked; null where nothing can leave this machine.'),
  isolation: z.array(z.string()).describe('What holds while test commands run, for instance "network off".'),
});

const model = z.object({
  type: z.literal('model').describe('A model is asked: there are findings that no template mends.'),
  model: z.string(),
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

const finding = z
  .object({
    rule: z.string().describe('`ppagent scan --explain` describes it.'),
    title: z.string(),
    message: z.string().describe('What this code does.'),
    severity: z.enum(['critical', 'high', 'medium', 'low']),
    line: count.describe('Where it starts, in the file as it was when the run began.'),
    fingerprint: z.string().describe('As `ppagent scan` prints it.'),
  })
  .describe('The weakness that is to be mended.');

const target = z.object({
  type: z.literal('target'),
  target: count,
  file: z.string().describe('Relative to the root, with forward slashes.'),
  function: z.string().nullable().describe('With the classes around it; null for what stands in none.'),
  startLine: count,
  endLine: count,
  reasons: z.array(z.string()).describe('Why it is suspected, likeliest reason first.'),
  finding: finding.nullable().describe('Null where a failing test or a request is what is to be met.'),
});

const candidate = z.object({
  type: z.literal('candidate'),
  target: count,
  candidate: count,
  origin: z
    .enum(['departure', 'sample', 'feedback', 'fixer'])
    .describe(
      'How the model came to it: one place written differently, the whole again, or again after a failure. Fixer: a ' +
        'template made it, and no model.',
    ),
  fixer: z.string().nullable().describe('The template that made it.'),
  tokens: count.describe('Tokens that the model wrote for it.'),
  diff: z.string().describe('Unified diff against the file.'),
});

const verify = z.object({
  type: z.literal('verify'),
  candidate: count,
  verdict,
  unconfirmed,
  tests: testSummary.nullable(),
});

const patch = z.object({
  type: z.literal('patch'),
  target: count,
  file: z.string(),
  diff: z.string().describe('Against the file as earlier patches of the run leave it.'),
  by: z.enum(['rule', 'model']).describe('Who made it: a template for the rule, or a model.'),
  applied: z.boolean(),
  verified: z.boolean(),
  unconfirmed,
});

const conclusion = z.object({
  type: z.literal('conclusion').describe('How it ended with one finding.'),
  target: count,
  state: z
    .enum(['fixed', 'proposed', 'left'])
    .describe('Fixed: the file is changed. Proposed: a patch was shown, and is not applied.'),
  reason: z
    .enum([
      'with-another',
      'no-repair',
      'outside-functions',
      'too-long',
      'declined',
      'file-changed',
      'not-text',
      'not-written',
      'out-of-budget',
      'withheld',
      'model-failed',
    ])
    .nullable()
    .describe(
      'Why it is left. With another: it went when another one was mended. Outside functions: no template fits, and a model ' +
        'is asked about functions alone. Withheld: the code may not leave this machine.',
    ),
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
      'partly-fixed',
      'not-fixed',
      'budget-exhausted',
      'not-written',
      'model-failed',
    ])
    .describe(
      'Partly fixed: some findings are left. Not written: a repair was found and accepted, but the file could not be changed. Model failed: a remote model could ' +
        'not be asked, or must not be.',
    ),
  exitCode: count,
  candidates: count,
  tokens: count,
  durationMs: count,
  commit: z.string().nullable().describe('Hash of the commit that holds the fix, when one was made.'),
  sent: sent.nullable().describe('What left this machine; null when nothing did.'),
  findings: z
    .object({ asked: count, fixed: count, proposed: count, left: count })
    .nullable()
    .describe('Null where findings were not what was to be mended.'),
});

/**
 * What a run of `fix` says while it goes on: start, baseline, then targets with their candidates and, where they are findings,
 * their conclusions, then the result.
 */
export const fixEvent = z.discriminatedUnion('type', [
  start,
  baseline,
  model,
  escalation,
  target,
  send,
  candidate,
  verify,
  patch,
  conclusion,
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
      candidate
        .omit({ type: true })
        .extend({ verdict: verdict.nullable(), unconfirmed, tests: testSummary.nullable() }),
    ),
    sends: z.array(send.omit({ type: true })),
    patches: z.array(patch.omit({ type: true })),
    conclusions: z.array(conclusion.omit({ type: true })),
    result: result.omit({ type: true }),
  })
  .describe('The output of `ppagent fix --json`.');
