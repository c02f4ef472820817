import type { SecretRule } from '../../../src/redact/secrets/rules/registry-entry.ts';
import { Sample } from '../../../src/redact/secrets/sample.ts';

/** How long the texts are, in UTF-16 units. */
const length = 16 * 1024;

/** No text of that length may take longer, in milliseconds of the processor: 50, and some more beside other tests. */
export const longestTime = 50 * Number(process.env.TEST_TIME_ALLOWANCE ?? 1);

function filled(pattern: string): string {
  return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
}

const fillers = [
  ...['a', 'A', '0', '9', '_', '-', '.', '/', '+', '=', ':', ',', ';', '@', '#', '%', '&', '?', '\\', '$'],
  ...[
    ' ',
    '\t',
    '\n',
    '\r\n',
    '"',
    "'",
    '`',
    '(',
    ')',
    '[',
    '{',
    '<',
    '>',
    '|',
    'é',
    '密',
    '\u{1F600}',
    '\0',
  ],
  ...[
    'a0',
    'A0',
    'aA0',
    'f0',
    '0-',
    '0.',
    '0 ',
    '0:',
    'a-',
    'a.',
    'a_',
    'a/',
    'a@',
    'a=',
    ' a',
    'a,',
    '\n ',
    ' "',
    '":',
    '=>',
    '":"',
  ],
  ...[
    'a b ',
    'ab12 ',
    'a.b@',
    '1.2.',
    '12-34-',
    '+1 ',
    '00:',
    '::',
    '://',
    'a:b@',
    '--',
    '\\"',
    '\\n',
    '%41',
    '\\x41',
    '${',
    '}}',
  ],
];

/** Texts that hold nothing and look at every turn as though they might: of fillers alone. */
export function plainHostileTexts(): string[] {
  return fillers.map(filled);
}

/** Texts made to keep a pattern busy that is called by a keyword. */
export function hostileTextsOfKeyword(keyword: string): string[] {
  const ties = [
    '',
    ' ',
    '=',
    ' = ',
    ': ',
    '="',
    '": "',
    '_key=',
    '-token: ',
    ' key is ',
    '\n',
    '/',
    '.',
    '-',
    '_',
    '://',
  ];
  return [
    ...ties.map((tie) => filled(keyword + tie)),
    ...ties.map((tie) => filled(`${keyword.toUpperCase()}${tie}a1`)),
    ...fillers.map((filler) => (keyword + filled(filler)).slice(0, length)),
    ...fillers.map((filler) => `${keyword}_key = "${filled(filler)}`.slice(0, length)),
    ...fillers.map((filler) => filled(`${keyword}${filler.repeat(Math.ceil(40 / filler.length))}`)),
    ...fillers.map((filler) => filled(filler).slice(0, length - keyword.length) + keyword),
  ];
}

/** Texts made of an example of what is looked for: cut, over and over, without its end, with one part far too long. */
export function hostileTextsOfExample(example: string): string[] {
  const at = (share: number) => Math.ceil(example.length * share);
  const without = [0.3, 0.5, 0.7, 0.9].map((share) => example.slice(0, at(share)));
  const last = example.slice(-1);
  return [
    filled(example),
    filled(`${example} `),
    filled(`${example}\n`),
    filled(`"${example}",`),
    filled(example.slice(0, -1)),
    filled(`${example.slice(0, -1)} `),
    filled(`${example.slice(0, -1)}!`),
    filled(`${example}${last}`),
    filled(example.slice(1)),
    filled([...example].reverse().join('')),
    ...without.flatMap((part) => [
      filled(part),
      filled(`${part} `),
      (part + filled(part.slice(-1))).slice(0, length),
      (part + filled(part.slice(-8))).slice(0, length),
    ]),
  ];
}

/** Every text that is made to be slow for a rule. */
export function hostileTextsOfRule({ keywords, examples }: SecretRule): string[] {
  const { positive, negative } = examples(new Sample(7));
  return [
    ...keywords.slice(0, 3).flatMap(hostileTextsOfKeyword),
    ...[...positive, ...negative].flatMap(hostileTextsOfExample),
  ];
}

/**
 * The text that takes longest, and how long: of the processor's time, where the machine is busy with something else. Each
 * has three tries where the first is slow.
 */
export function slowest(
  texts: readonly string[],
  run: (text: string) => unknown,
): { readonly time: number; readonly text: string } {
  let worst = { time: 0, text: '' };
  for (const text of texts) {
    let time = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 8 && time > longestTime / 2; attempt++) {
      time = Math.min(
        time,
        timeOf(() => run(text)),
      );
    }
    if (time > worst.time) worst = { time, text };
  }
  return { time: worst.time, text: worst.text.slice(0, 120) };
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
}
