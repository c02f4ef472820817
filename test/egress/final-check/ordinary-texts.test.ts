import { base, en, Faker } from '@faker-js/faker';
import { expect, it } from 'vitest';
import { FinalCheck } from '../../../src/egress/final-check/final-check.ts';
import { lookoutFor } from '../../../src/egress/final-check/lookout.ts';
import type { WatchedValue } from '../../../src/egress/gate/gate.ts';
import { personalDataTypes } from '../../../src/redact/pii/personal-data-type.ts';
import { placeholderEntry } from '../../../src/redact/placeholders/make-stand-in.ts';
import { redactText } from '../../../src/redact/redact-text.ts';
import { scanText } from '../../../src/redact/scan-text.ts';
import { secretRules } from '../../../src/redact/secrets/provider-rules.ts';
import { Sample } from '../../../src/redact/secrets/sample.ts';
import { Vault } from '../../../src/redact/vault/vault.ts';
import { chatRequest } from './bodies.ts';

/** Values as a vault has them after some months: of people, machines, accounts, and passwords good and bad. */
function vaultOf(faker: Faker, sample: Sample): WatchedValue[] {
  const kinds: readonly (() => WatchedValue)[] = [
    () => ({ type: 'secret', value: sample.alphanumeric(8 + sample.integer(30)) }),
    () => ({
      type: 'secret',
      value: sample.pick(['postgres', 'changeme', 'secret123', 'admin1', 'letmein']),
    }),
    () => ({ type: 'secret', value: faker.internet.password({ memorable: true, length: 10 }) }),
    () => ({ type: 'person', value: faker.person.fullName() }),
    () => ({ type: 'person', value: faker.person.firstName() }),
    () => ({ type: 'email', value: faker.internet.email() }),
    () => ({ type: 'phone', value: faker.phone.number() }),
    () => ({ type: 'ip-address', value: faker.internet.ipv4() }),
    () => ({ type: 'username', value: faker.internet.username() }),
    () => ({ type: 'hostname', value: faker.internet.domainName() }),
    () => ({ type: 'postal-address', value: faker.location.streetAddress(true) }),
    () => ({ type: 'date-of-birth', value: faker.date.birthdate().toISOString().slice(0, 10) }),
  ];
  return Array.from({ length: 1000 }, (_, index) => kinds[index % kinds.length]!());
}

function ordinaryText(faker: Faker, sample: Sample): string {
  const kinds: readonly (() => string)[] = [
    () => faker.lorem.paragraph(),
    () => `import { ${faker.hacker.noun()} } from './${faker.system.filePath()}';`,
    () => `const ${faker.hacker.verb()}${sample.integer(99)} = ${JSON.stringify(faker.hacker.phrase())};\n`,
    () =>
      `    at ${faker.hacker.noun()} (${faker.system.filePath()}:${sample.integer(900)}:${sample.integer(80)})`,
    () => `${faker.date.recent().toISOString()} INFO ${faker.git.commitMessage()} ${faker.git.commitSha()}`,
    () => `| ${faker.number.int(1e6)} | ${faker.number.float()} | ${faker.string.uuid()} |`,
    () =>
      `<a href="${faker.internet.url()}?q=${encodeURIComponent(faker.lorem.words(3))}">&copy; ${faker.company.name()}</a>`,
    () => Buffer.from(faker.lorem.sentence()).toString('base64'),
    () => sample.hex(64),
    () => `image: postgres\nuser: admin # ${faker.word.words(5)}\n`,
  ];
  return Array.from({ length: 3 }, () => sample.pick(kinds)()).join('\n');
}

it('stops none of 10,000 ordinary texts that hold none of 1,000 values', () => {
  const faker = new Faker({ locale: [en, base], seed: 7 });
  const sample = new Sample(7);
  const check = new FinalCheck();
  const values = vaultOf(faker, sample);
  check.watch(values);
  // Words such as `postgres` may well stand in them.
  const inLowerCase = values.filter(lookoutFor).map(({ value }) => value.toLowerCase());
  const stopped: unknown[] = [];
  for (let request = 0; request < 1000; request++) {
    const texts = Array.from({ length: 10 }, () => ordinaryText(faker, sample)).filter((text) => {
      const lower = text.toLowerCase();
      return !inLowerCase.some((value) => lower.includes(value));
    });
    const hit = check.check(chatRequest(texts.join('\n\n')));
    if (hit) stopped.push({ hit, texts });
  }
  expect(stopped).toEqual([]);
}, 60_000);

it('stops no stand-in, whichever value it stands for', () => {
  const vault = Vault.ephemeral();
  const values: WatchedValue[] = [];
  const standIns: string[] = [];
  for (const type of [...personalDataTypes, 'secret', 'literal'] as const) {
    for (const value of placeholderEntry(type).samples) {
      for (const form of ['typed', 'token', 'shape'] as const) {
        const { standIn } = vault.issue({ type, value, form });
        values.push({ type, value, standIn });
        standIns.push(standIn, JSON.stringify(standIn), Buffer.from(standIn).toString('base64'));
        standIns.push(encodeURIComponent(standIn));
        if (/^[\w-]+$/.test(standIn)) standIns.push(`https://svc:${standIn}@db.example.org/x`);
      }
    }
  }
  const check = new FinalCheck();
  check.watch(values);
  for (const standIn of standIns)
    expect([standIn, check.check(chatRequest(`see "${standIn}".`))]).toEqual([standIn, undefined]);
});

it('lets a stand-in pass that keeps the shape of a token, and no other text of that shape', () => {
  const [value, standIn, other] = [1, 2, 3].map(
    (seed) => `${['gh', 'p'].join('')}_${new Sample(seed).alphanumeric(36)}`,
  );
  const check = new FinalCheck();
  check.watch([{ type: 'secret', value: value!, standIn: standIn! }]);
  expect(check.check(chatRequest(`token: ${standIn}`))).toBeUndefined();
  expect(check.check(chatRequest(`token: ${other}`))).toMatchObject({ rule: 'github-token' });
  expect(check.check(chatRequest(`token: ${value}`))).toMatchObject({ rule: 'watched-value' });
});

it('agrees with redaction: nothing that looks like a secret is left in an example of each of its rules', async () => {
  const options = { point: 'redact', secrets: true, personalData: true } as const;
  const left: unknown[] = [];
  for (const rule of secretRules()) {
    for (const example of rule.examples(new Sample(11)).positive.slice(0, 1)) {
      const vault = Vault.ephemeral();
      const { text } = await redactText(
        example,
        undefined,
        await scanText(example, undefined, options),
        vault,
      );
      const check = new FinalCheck();
      check.watch([...vault.entries]);
      const hit = check.check(chatRequest(text));
      if (hit) left.push({ rule: rule.id, hit });
    }
  }
  expect(left).toEqual([]);
}, 60_000);
