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

/** Allows whatever can be asked. */
export const everything: PrivacyPolicy = {
  allowedProviders: undefined,
  allowedPaths: [],
  localOnlyPaths: [],
  allowedLanguages: undefined,
  blockedTypes: [],
  maxRequestBytes: Infinity,
  maxDayBytes: undefined,
  askFromRisk: 101,
  refuseFromRisk: 101,
};

const keys = Object.keys(everything) as (keyof PrivacyPolicy)[];

/** What is left of a value when it has but a few of its keys: where all speak, hardly a request gets past the first. */
function few<T extends object>(whole: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> {
  const kept = fc.oneof(fc.subarray(keys, { minLength: 1, maxLength: 2 }), fc.constant(keys));
  return fc.tuple(whole, kept).map(([value, names]) => {
    const entries = Object.entries(value).filter(([name]) => names.some((key) => key === name));
    return Object.fromEntries(entries) as Partial<T>;
  });
}

const wholePolicy: fc.Arbitrary<PrivacyPolicy> = fc.record({
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

/** Whatever a user may want. */
export const userPolicy = few(wholePolicy).map((said): PrivacyPolicy => ({ ...everything, ...said }));

/** Whatever a project's file may hold. */
export const projectPolicy: fc.Arbitrary<PrivacyPolicyFile> = few(
  fc.record({
    allowedProviders: fc.uniqueArray(provider),
    allowedPaths: listOf(pattern),
    localOnlyPaths: listOf(positivePattern),
    allowedLanguages: fc.uniqueArray(language),
    blockedTypes: fc.uniqueArray(type),
    maxRequestBytes: bytes,
    maxDayBytes: bytes,
    askFromRisk: risk,
    refuseFromRisk: risk,
  }),
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
