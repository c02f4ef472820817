import { ScannedText } from '../../../src/redact/scanned-text.ts';
import { formOfText } from '../../../src/redact/secrets/context/lexical/value-form.ts';
import type { NamedValue, Place, Tie } from '../../../src/redact/secrets/context/named-value.ts';
import { Sample } from '../../../src/redact/secrets/sample.ts';
import { credentialNames, harmlessNames, type NameSort, publicRandomNames } from './invented-names.ts';
import { harmlessValues, issuedValues, passwords } from './invented-values.ts';
import { describe, type JudgedExample, measured } from './judged-example.ts';

const ties: readonly Tie[] = [
  'assignment',
  'assignment',
  'property',
  'property',
  'keyword-argument',
  'positional-argument',
  'default',
  'comparison',
  'option',
  'header',
];
const places: readonly Place[] = ['code', 'code', 'code', 'data', 'data', 'data', 'comment', 'prose'];
const paths = [
  undefined,
  undefined,
  'src/app.ts',
  'config/prod.yaml',
  '.env',
  'main.py',
  'server.go',
  'README.md',
  'test/a.js',
];

/**
 * Examples of names and values that are put together at random, for what labelled data has too few of: other words, other
 * lengths, and above all harmless values under a credential's name and random values under a harmless name.
 */
export function inventedExamples(seed: number, count: number): JudgedExample[] {
  const sample = new Sample(seed);
  const found: JudgedExample[] = [];
  for (let index = 0; index < count; index++) {
    const drawn = draw(sample);
    const example = toExample(sample, drawn, index);
    if (example) found.push(example);
  }
  return found;
}

interface Drawn {
  readonly name: string;
  readonly value: string;
  readonly positive: boolean;
}

function draw(sample: Sample): Drawn {
  const roll = sample.integer(100);
  if (roll < 45) {
    const sort: NameSort = sample.pick([
      'password',
      'password',
      'secret',
      'token',
      'credential-key',
      'key',
      'access',
    ]);
    const name = credentialNames(sample, sort);
    return { name, value: sort === 'password' ? passwords(sample) : issuedValues(sample), positive: true };
  }
  const sort: NameSort = sample.pick(['password', 'secret', 'token', 'credential-key', 'key', 'access']);
  if (roll < 75) {
    const name = credentialNames(sample, sort);
    return { name, value: harmlessValues(sample, name), positive: false };
  }
  const random = sample.integer(3) === 0;
  const name = random ? publicRandomNames(sample) : harmlessNames(sample);
  return { name, value: random ? issuedValues(sample) : harmlessValues(sample, name), positive: false };
}

function toExample(
  sample: Sample,
  { name, value, positive }: Drawn,
  index: number,
): JudgedExample | undefined {
  const quoted = sample.integer(4) > 0;
  const quote = quoted ? `"` : '';
  const sign = sample.integer(positive ? 12 : 6) > 0 ? '= ' : '';
  const prefix = `${name} ${sign}${quote}`;
  const source = new ScannedText(`${prefix}${value}${quote}\n`, sample.pick(paths));
  const named: NamedValue = {
    path:
      sample.integer(5) === 0
        ? [sample.pick(['config', 'settings', 'spring', 'env', 'data', 'db']), name]
        : [name],
    tie: sample.pick(ties),
    form: formOfText(value),
    quoted,
    place: sample.pick(places),
    start: prefix.length,
    end: prefix.length + value.length,
  };
  const known = measured(named, source);
  if (!known) return undefined;
  const group = `invented ${index % 10}`;
  return {
    ...known,
    positive,
    weight: 1,
    origin: 'invented',
    group,
    label: `invented ${describe(named, source)}`,
  };
}
