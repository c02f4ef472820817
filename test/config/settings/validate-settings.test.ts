import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../../schemas/config.schema.json' with { type: 'json' };
import { parseJson } from '../../../src/config/settings/parse-json.ts';
import { SettingsProblem } from '../../../src/config/settings/settings-problem.ts';
import { settingsFile } from '../../../src/config/settings/settings-schema.ts';
import { validateSettings } from '../../../src/config/settings/validate-settings.ts';

function problemOf(content: unknown, isProject = false): SettingsProblem {
  try {
    validateSettings(parseJson(JSON.stringify(content, null, 2)), { isProject });
  } catch (problem) {
    if (problem instanceof SettingsProblem) return problem;
    throw problem;
  }
  throw new Error('it was taken');
}

// Mostly right, so that what is wrong is often the only thing.
const text = fc.constantFrom(
  '',
  'src/',
  '!a',
  '#a',
  'a\nb',
  ' ',
  '!',
  'card',
  'go',
  'openai',
  'https://a.example/v1',
  'x'.repeat(600),
);
const number = fc.constantFrom(0, 1, 60, 101, 102, -1, 1.5, 1e300, 9007199254740991);
const anything = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constant(null),
  fc.array(text, { maxLength: 2 }),
  fc.constant({}),
);
const mostly = (right: fc.Arbitrary<unknown>) =>
  fc.oneof({ arbitrary: right, weight: 30 }, { arbitrary: anything, weight: 1 });
const some = (keys: Record<string, fc.Arbitrary<unknown>>) => mostly(fc.record(keys, { requiredKeys: [] }));
const list = (...values: string[]) =>
  mostly(fc.array(fc.oneof({ arbitrary: fc.constantFrom(...values), weight: 30 }, text)));
const facts = some({
  contextTokens: mostly(fc.integer({ min: 1 })),
  inputPrice: mostly(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })),
});
const file = some({
  $schema: mostly(fc.constant('config.schema.json')),
  offline: mostly(fc.boolean()),
  model: mostly(fc.constant('openai:some')),
  privacy: some({
    allowedProviders: list('openai'),
    allowedPaths: list('src/'),
    localOnlyPaths: list('customers/'),
    allowedLanguages: list('go', 'tsx'),
    blockedTypes: list('card', 'iban'),
    maxRequestBytes: mostly(fc.nat()),
    maxDayBytes: mostly(fc.nat()),
    askFromRisk: mostly(fc.nat({ max: 101 })),
    refuseFromRisk: mostly(fc.nat({ max: 101 })),
  }),
  providers: mostly(
    fc.dictionary(
      fc.oneof(
        { arbitrary: fc.constantFrom('openai', 'gate-way'), weight: 20 },
        fc.constantFrom('Upper', '', '1st'),
      ),
      some({
        kind: mostly(fc.constantFrom('openai', 'anthropic')),
        baseUrl: mostly(fc.constant('https://a.example/v1')),
        credential: mostly(fc.constantFrom('bearer', 'none')),
        keyVariable: mostly(fc.constant('A_KEY')),
        models: mostly(
          fc.dictionary(
            fc.oneof({ arbitrary: fc.constantFrom('m', 'org/m:7b'), weight: 20 }, fc.constant('')),
            facts,
          ),
        ),
      }),
      { maxKeys: 2 },
    ),
  ),
});

describe('validateSettings', () => {
  it('takes what the schema takes, and nothing else', () => {
    let taken = 0;
    fc.assert(
      fc.property(file, (content) => {
        const expected = settingsFile.safeParse(content);
        if (expected.success) {
          taken++;
          const node = parseJson(JSON.stringify(content));
          expect(validateSettings(node, { isProject: false })).toEqual(JSON.parse(JSON.stringify(content)));
        } else {
          problemOf(content);
        }
      }),
      { numRuns: 4000 },
    );
    expect(taken).toBeGreaterThan(200);
  });

  it('knows every word that the schema uses', () => {
    const known =
      'type properties additionalProperties propertyNames items maxItems enum minLength maxLength pattern minimum maximum userOnly description'.split(
        ' ',
      );
    const words = new Set<string>();
    const walk = (node: object): void => {
      for (const [word, value] of Object.entries(node)) {
        words.add(word);
        if (word === 'properties') for (const inner of Object.values(value)) walk(inner as object);
        else if (typeof value === 'object' && !Array.isArray(value)) walk(value);
      }
    };
    const { $schema: _, ...root } = schema;
    walk(root);
    expect([...words].filter((word) => !known.includes(word))).toEqual([]);
  });

  it.each([
    [
      { privacy: { maxRequestByte: 1 } },
      3,
      'unknown key privacy.maxRequestByte: did you mean maxRequestBytes?',
    ],
    [{ maxDayBytes: 1 }, 2, 'unknown key maxDayBytes: it belongs in privacy'],
    [{ baseUrl: 'https://a.example' }, 2, 'unknown key baseUrl: it belongs in providers.NAME'],
    [
      { privacy: { blockedTypes: ['secert'] } },
      4,
      'privacy.blockedTypes does not know this value: did you mean "secret"?',
    ],
    [{ privacy: { blockedTypes: 'secret' } }, 3, 'privacy.blockedTypes must be a list'],
    [{ privacy: { askFromRisk: 200 } }, 3, 'privacy.askFromRisk must be a whole number from 0 to 101'],
    [{ privacy: { maxDayBytes: '20MB' } }, 3, 'privacy.maxDayBytes must be a whole number from 0'],
    [{ offline: 'yes' }, 2, 'offline must be true or false'],
    [
      { providers: { Open: {} } },
      3,
      'providers.Open cannot be a name here: lower-case letters, digits and - make one',
    ],
    [[], 1, 'it must be an object'],
    [{ toString: 1 }, 2, 'unknown key toString'],
    [JSON.parse('{"__proto__": {}}'), 2, 'unknown key __proto__'],
  ])('says what is wrong, and where: %j', (content, line, message) => {
    const problem = problemOf(content);
    expect([problem.line, problem.message]).toEqual([line, message]);
  });

  it('repeats no value, and nothing that a terminal would take for a command', () => {
    const problem = problemOf({ 'apiKey\u001b]0;x\u0007\u009b': 'sk-planted', privacy: 'sk-planted' });
    expect(problem.message).toBe('unknown key apiKey?]0;x??');
    expect(problem.remedy).toContain('ppagent auth set');
    expect(problemOf({ privacy: { askFromRisk: 'sk-planted' } }).message).not.toContain('planted');
    expect(problemOf({ ['x'.repeat(5000)]: 1 }).message.length).toBeLessThan(100);
  });

  it.each(['providers', 'model'])('lets no project set %s', (key) => {
    const content = {
      [key]: key === 'model' ? 'openai:x' : { openai: { baseUrl: 'https://evil.example/v1' } },
    };
    expect(() => validateSettings(parseJson(JSON.stringify(content)), { isProject: false })).not.toThrow();
    const problem = problemOf(content, true);
    expect(problem.message).toBe(`${key} may stand in your own file only, not in a project's`);
  });

  it.each(['httpsProxy', 'proxy', 'apiKey', 'openaiToken'])(
    'knows no %s, and says where it comes from',
    (key) => {
      expect(problemOf({ [key]: 'x' }, true).remedy).toMatch(/HTTPS_PROXY|ppagent auth set/);
    },
  );
});
