// Imported at build time and by tests only: what runs needs the types and the JSON schema that is made of this, so zod is
// no part of the bundle.
import { z } from 'zod';
import { knownLanguages, redactedTypes } from '../policy/policy-names.generated.ts';

/** Marks a key that only the user's own file may hold. */
const userOnly = { userOnly: true } as const;

const name = z.string().min(1).max(100);
const pattern = z
  .string()
  .max(500)
  .regex(/^(?!#)[^\r\n]*[^\s!][^\r\n]*$/);
const patterns = z.array(pattern).max(1000);
/** 101 is never reached. */
const risk = z.int().min(0).max(101);
const bytes = z.int().min(0);
const price = z.number().min(0);

const privacy = z
  .strictObject({
    allowedProviders: z
      .array(name)
      .max(100)
      .describe('Names of the providers that may be asked. Default: whichever the command line names.'),
    allowedPaths: patterns.describe(
      'Patterns, as in `.gitignore`, of the files whose text may leave. Default: all but `localOnlyPaths`.',
    ),
    localOnlyPaths: patterns.describe(
      'Patterns of files whose text never leaves, besides those that ppagent keeps by itself (`.env`, keys, `secrets/` …). ' +
        'In your own file, `!pattern` takes one of those back.',
    ),
    allowedLanguages: z
      .array(z.enum(knownLanguages))
      .max(100)
      .describe('Languages whose files may leave. Default: all, and files in none of them.'),
    blockedTypes: z
      .array(z.enum(redactedTypes))
      .max(100)
      .describe('Types of data that stop a request, instead of being replaced in it. Default: none.'),
    maxRequestBytes: bytes.describe('Bytes of the body of one request at most. Default: 4,000,000.'),
    maxDayBytes: bytes.describe('Bytes of all bodies of a day (UTC) at most. Default: no limit.'),
    askFromRisk: risk.describe(
      'Risk of a request, 0 to 100, from which you are asked first; 101: never. Default: 60.',
    ),
    refuseFromRisk: risk.describe(
      'Risk of a request, 0 to 100, from which it is refused; 101: never. Default: 90.',
    ),
  })
  .partial();

const model = z
  .strictObject({
    contextTokens: z.int().min(1).describe('Tokens that fit into its context, prompt and answer together.'),
    inputPrice: price.describe('US dollars per million tokens of the prompt.'),
    cachedInputPrice: price.describe('US dollars per million tokens of the prompt that were cached.'),
    outputPrice: price.describe('US dollars per million tokens of the answer.'),
  })
  .partial();

const provider = z
  .strictObject({
    kind: z
      .enum(['openai', 'anthropic'])
      .describe('The API that it speaks. Needed for a provider that ppagent does not know.'),
    baseUrl: z
      .string()
      .max(2000)
      .regex(/^https?:\/\//)
      .describe('Where its API is, with its version: `https://gateway.example.com/v1`.'),
    credential: z
      .enum(['bearer', 'x-api-key', 'none'])
      .describe("How it gets its key. Default: as the API's own maker has it."),
    keyVariable: z
      .string()
      .max(100)
      .regex(/^[A-Z_][A-Z0-9_]*$/)
      .describe('The environment variable that may hold its key.'),
    plainHttp: z
      .boolean()
      .describe(
        'Whether requests may go to it unencrypted, by http, where its address is a numeric one of a private network. Default: false.',
      ),
    models: z
      .record(name, model)
      .describe('What is known of its models, by name: length of the context, prices.'),
  })
  .partial();

/**
 * A settings file: the user's `config.json`, or a project's `ppagent.config.json`, which may hold what is not marked as
 * for the user alone, and by that make the user's policy stricter.
 */
export const settingsFile = z
  .strictObject({
    $schema: z.string().describe('Where the schema of this file is, for editors.'),
    privacy: privacy.describe(
      "What may leave this machine. A project's file makes it stricter, never looser.",
    ),
    offline: z.boolean().describe('Send nothing at all. Either file can ask for it. Default: false.'),
    model: z
      .string()
      .min(1)
      .max(300)
      .describe(
        'The model that `fix` uses when `--model` and PPAGENT_MODEL say nothing. Default: the local one.',
      )
      .meta(userOnly),
    providers: z
      .record(z.string().regex(/^[a-z][a-z0-9-]{0,49}$/), provider)
      .describe(
        'Providers by name: further ones, and what is different for `openai` and `anthropic`. As in `--model NAME:MODEL`.',
      )
      .meta(userOnly),
  })
  .partial();

export type SettingsFile = z.infer<typeof settingsFile>;
export type PrivacyPolicyFile = z.infer<typeof privacy>;
export type ProviderFile = z.infer<typeof provider>;
export type ModelFacts = z.infer<typeof model>;
