import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/config/policy/default-policy.ts';
import { PathRules } from '../../../src/config/policy/path-rules.ts';
import type { PrivacyPolicy } from '../../../src/config/policy/privacy-policy.ts';
import { tighten } from '../../../src/config/policy/tighten.ts';
import {
  everything,
  type PolicyQuestion,
  path,
  projectPolicy,
  question,
  userPolicy,
} from './policy-examples.ts';

/** How far a request comes: the further, the more is allowed. */
type Verdict = 'refuse' | 'ask' | 'send';
const order: readonly Verdict[] = ['refuse', 'ask', 'send'];

/** What the words of `PrivacyPolicy` say, put down again: no code of the gate is asked. */
function verdictOf(policy: PrivacyPolicy, asked: PolicyQuestion): Verdict {
  const rules = new PathRules(policy);
  const { allowedProviders, allowedLanguages, blockedTypes, maxDayBytes = Infinity } = policy;
  const mayLeave =
    (allowedProviders?.includes(asked.provider) ?? true) &&
    asked.paths.every((path) => rules.refusalOf(path) === undefined) &&
    asked.languages.every((language) => allowedLanguages?.includes(language) ?? true) &&
    !asked.types.some((type) => blockedTypes.includes(type)) &&
    asked.bytes <= policy.maxRequestBytes &&
    asked.sentToday + asked.bytes <= maxDayBytes;
  if (!mayLeave || asked.risk >= policy.refuseFromRisk) return 'refuse';
  return asked.risk >= policy.askFromRisk ? 'ask' : 'send';
}

const rank = (policy: PrivacyPolicy, asked: PolicyQuestion): number =>
  order.indexOf(verdictOf(policy, asked));
const runs = { numRuns: 3000 };

describe('tighten', () => {
  it("allows nothing that the user's policy refuses, whatever a project says", () => {
    fc.assert(
      fc.property(userPolicy, projectPolicy, question, (user, project, asked) => {
        expect(rank(tighten(user, project), asked)).toBeLessThanOrEqual(rank(user, asked));
      }),
      runs,
    );
  });

  it('allows nothing that the project refuses, either, and what both allow', () => {
    fc.assert(
      fc.property(userPolicy, projectPolicy, question, (user, project, asked) => {
        const both = Math.min(rank(user, asked), rank(tighten(everything, project), asked));
        expect(rank(tighten(user, project), asked)).toBe(both);
      }),
      runs,
    );
  });

  it('is the same when it is done again', () => {
    fc.assert(
      fc.property(userPolicy, projectPolicy, (user, project) => {
        const once = tighten(user, project);
        expect(tighten(once, project)).toEqual(once);
      }),
      runs,
    );
  });

  it('allows no more for a stricter user, and is in any order the same', () => {
    fc.assert(
      fc.property(userPolicy, projectPolicy, projectPolicy, question, (user, first, second, asked) => {
        const forwards = tighten(tighten(user, first), second);
        expect(rank(forwards, asked)).toBeLessThanOrEqual(rank(tighten(user, second), asked));
        expect(rank(forwards, asked)).toBe(rank(tighten(tighten(user, second), first), asked));
      }),
      runs,
    );
  });

  it('changes nothing for a project that says nothing', () => {
    expect(tighten(defaultPolicy, {})).toEqual(defaultPolicy);
  });

  it('keeps what the user took back from the list of local files, unless the project lists it', () => {
    const user = { ...defaultPolicy, localOnlyPaths: [...defaultPolicy.localOnlyPaths, '!src/secrets/'] };
    expect(new PathRules(tighten(user, {})).refusalOf('src/secrets/rule.ts')).toBeUndefined();
    const project = { localOnlyPaths: ['secrets/'] };
    expect(new PathRules(tighten(user, project)).refusalOf('src/secrets/rule.ts')).toBe('local only');
  });

  it('does not let a pattern of one list of allowed paths widen another', () => {
    const user = { ...defaultPolicy, allowedPaths: [['src/', '!src/internal/']] };
    const rules = new PathRules(tighten(user, { allowedPaths: ['*'] }));
    expect(rules.refusalOf('src/cart.ts')).toBeUndefined();
    expect(rules.refusalOf('src/internal/cart.ts')).toBeDefined();
  });
});

describe('PathRules', () => {
  const rules = new PathRules(defaultPolicy);

  it.each([
    '.env',
    'packages/api/.env.production',
    'certs/Server.PEM',
    'id_rsa',
    'deploy/.ssh/config',
    'secrets/db.yml',
    'infra/prod.tfstate',
    'Secrets/db.yml',
  ])('keeps %s here by default', (file) => {
    expect(rules.refusalOf(file)).toBe('local only');
  });

  it.each(['src/cart.ts', '.env.example', 'src/environment.ts', 'keys.ts', 'docs/pem.md'])(
    'lets %s leave by default',
    (file) => {
      expect(rules.refusalOf(file)).toBeUndefined();
    },
  );

  it.each(['../other/cart.ts', '/etc/passwd', './src/cart.ts', 'src/../.env', '', 'src/./cart.ts'])(
    'takes no path that it cannot judge: %j',
    (file) => {
      expect(rules.refusalOf(file)).toBe('outside the repository');
    },
  );

  it('lets nothing leave for a list of allowed paths that is empty', () => {
    const none = new PathRules({ localOnlyPaths: [], allowedPaths: [[]] });
    fc.assert(fc.property(path, (file) => none.refusalOf(file) !== undefined));
  });

  it('lets a pattern take back a part of a folder, other than git', () => {
    const patterns = ['src/', '!src/internal/', 'src/internal/public.ts'];
    const allowing = new PathRules({ localOnlyPaths: [], allowedPaths: [patterns] });
    const keeping = new PathRules({ localOnlyPaths: patterns, allowedPaths: [] });
    const files = ['src/cart.ts', 'src/internal/cart.ts', 'src/internal/public.ts', 'cart.ts'];
    expect(files.map((file) => allowing.refusalOf(file) === undefined)).toEqual([true, false, true, false]);
    expect(files.map((file) => keeping.refusalOf(file) === undefined)).toEqual([false, true, false, true]);
  });

  it('is strict about the case of allowed paths', () => {
    const upper = new PathRules({ localOnlyPaths: [], allowedPaths: [['src/']] });
    expect(upper.refusalOf('SRC/cart.ts')).toBeDefined();
  });
});
