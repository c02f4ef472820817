import fc from 'fast-check';
import { knownLanguages, redactedTypes } from '../../../src/config/policy/policy-names.generated.ts';
import type { PrivacyPolicy } from '../../../src/config/policy/privacy-policy.ts';
import type { PrivacyPolicyFile } from '../../../src/config/settings/settings-schema.ts';

// Few names, so that what one side lists and the other asks for often meet.
const provider = fc.constantFrom('openai', 'anthropic', 'local', 'gateway');
const segment = fc.constantFrom('src', 'secrets', 'a', 'B', 'cart.ts', '.env', '.env.example', 'x.pem');
const wildcard = fc.constantFrom('*', '**', '*.ts', '?', '[ab]', '.env.*', 'src', 'secrets', 'a', 'x.pem');
const language = fc.constantFrom(...knownLanguages);
const type = fc.constantFrom(...redactedTypes);
const bytes = fc.nat({ max: 1000 });
const risk = fc.integer({ min: 0, max: 101 });

/** Paths of files, as a manifest names them. */
export const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

const positivePattern = fc
  .tuple(
    fc.constantFrom('', '/'),
    fc.array(wildcard, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '/'),
  )
  .map(([start, parts, end]) => `${start}${parts.join('/')}${end}`);
const pattern = fc.tuple(fc.boolean(), positivePattern).map(([isBack, text]) => (isBack ? `!${text}` : text));
const listOf = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });
const orUnlimited = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: undefined });

/** Whatever a user may want. */
export const userPolicy: fc.Arbitrary<PrivacyPolicy> = fc.record({
  allowedProviders: orUnlimited(fc.uniqueArray(provider)),
  allowedPaths: fc.array(listOf(pattern), { maxLength: 2 }),
  localOnlyPaths: listOf(pattern),
  allowedLanguages: orUnlimited(fc.uniqueArray(language)),
  blockedTypes: fc.uniqueArray(type),
  maxRequestBytes: bytes,
  maxDayBytes: orUnlimited(bytes),
  askFromRisk: risk,
  refuseFromRisk: risk,
});

/** Whatever a project's file may hold. */
export const projectPolicy: fc.Arbitrary<PrivacyPolicyFile> = fc.record(
  {
    allowedProviders: fc.uniqueArray(provider),
    allowedPaths: listOf(pattern),
    localOnlyPaths: listOf(positivePattern),
    allowedLanguages: fc.uniqueArray(language),
    blockedTypes: fc.uniqueArray(type),
    maxRequestBytes: bytes,
    maxDayBytes: bytes,
    askFromRisk: risk,
    refuseFromRisk: risk,
  },
  { requiredKeys: [] },
);

/** What a request looks like to a policy. */
export interface PolicyQuestion {
  readonly provider: string;
  readonly paths: readonly string[];
  readonly languages: readonly string[];
  readonly types: readonly string[];
  readonly bytes: number;
  readonly sentToday: number;
  readonly risk: number;
}

export const question: fc.Arbitrary<PolicyQuestion> = fc.record({
  provider,
  paths: fc.array(path, { maxLength: 2 }),
  languages: fc.array(language, { maxLength: 2 }),
  types: fc.array(type, { maxLength: 2 }),
  bytes,
  sentToday: bytes,
  risk: fc.nat({ max: 100 }),
});
