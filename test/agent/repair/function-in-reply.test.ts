import { describe, expect, it } from 'vitest';
import { editableFunction } from '../../../src/agent/repair/editable-function.ts';
import { functionInReply } from '../../../src/agent/repair/function-in-reply.ts';
import type { LanguageId } from '../../../src/repo/language-of-path.ts';
import { functionsOf } from '../../../src/repo/symbols/functions-of.ts';

/** The file with what a model replied about one of its functions put in. */
async function repaired(
  language: LanguageId,
  text: string,
  name: string,
  reply: string,
): Promise<string | undefined> {
  const symbol = (await functionsOf(language, text)).find((found) => found.qualifiedName === name)!;
  const target = editableFunction('file', language, text, symbol);
  const code = await functionInReply(reply, target);
  return code === undefined ? undefined : target.splice(code);
}

const add = 'const one = 1;\nexport function add(a, b) {\n  return a - b;\n}\nadd(one, 2);\n';
const fixed = add.replace('a - b', 'a + b');
const version = 'export function add(a, b) {\n  return a + b;\n}';

describe('a reply', () => {
  it.each([
    ['bare', version],
    ['in a block', `\`\`\`javascript\n${version}\n\`\`\``],
    ['in a block with words round it', `Sure!\n\n\`\`\`js\n${version}\n\`\`\`\n\nIt added wrongly.`],
    ['in tildes', `~~~\n${version}\n~~~`],
    ['with a closing fence alone', `${version}\n\`\`\``],
    ['with an opening fence alone', `\`\`\`js\n${version}\n`],
    ['with line ends of DOS', `\`\`\`js\n${version}\n\`\`\``.replaceAll('\n', '\r\n')],
    ['without export', version.replace('export ', '')],
    ['spelled otherwise', version.replace('(a, b) {', '( a,b )\n{')],
    [
      'with more code round it',
      `\`\`\`js\nimport x from 'y';\n\n${version}\n\nconsole.log(add(1, 2));\n\`\`\``,
    ],
    ['after what it was', `Before:\n\`\`\`js\n${add}\`\`\`\nAfter:\n\`\`\`js\n${version}\n\`\`\`\n`],
    ['indented', `\`\`\`js\n${version.replace(/^/gm, '    ')}\n\`\`\``],
  ])('%s is put in place', async (_what, reply) => {
    expect(await repaired('javascript', add, 'add', reply)).toBe(fixed);
  });

  it.each([
    ['nothing', ''],
    ['a refusal', 'I am sorry.'],
    ['another function', 'function sub(a, b) {\n  return a - b;\n}'],
    ['other parameters', version.replace('(a, b)', '(a, b, c)')],
    ['half a function', '```js\nfunction add(a, b) {\n  return a'],
  ])('that is %s gives nothing', async (_what, reply) => {
    expect(await repaired('javascript', add, 'add', reply)).toBeUndefined();
  });
});

it.each<[string, LanguageId, string, string]>([
  ['a method', 'javascript', 'class A {\n  add(a, b) {\n    return a - b;\n  }\n}\n', 'A.add'],
  [
    'a typed method',
    'typescript',
    'class A {\n  private add(a: number, b: number): number {\n    return a - b;\n  }\n}\n',
    'A.add',
  ],
  ['a property', 'javascript', 'const o = {\n  add: (a, b) => {\n    return a - b;\n  },\n};\n', 'o.add'],
  [
    'an arrow function',
    'typescript',
    'export const add = (a: number, b: number) => {\n  return a - b;\n};\n',
    'add',
  ],
  [
    'a method in Java',
    'java',
    'class A {\n    public int add(int a, int b) {\n        return a - b;\n    }\n}\n',
    'A.add',
  ],
  ['a method in Go', 'go', 'package a\n\nfunc (s *Sum) Add(a, b int) int {\n\treturn a - b\n}\n', 'Sum.Add'],
  ['a method in Python', 'python', 'class A:\n    def add(self, a, b):\n        return a - b\n', 'A.add'],
  ['a function in Bash', 'bash', 'add() {\n  echo $((a - b))\n}\n', 'add'],
])('%s is found as it is cut out of its file', async (_what, language, text, name) => {
  const symbol = (await functionsOf(language, text)).find((found) => found.qualifiedName === name)!;
  const { code } = editableFunction('file', language, text, symbol);
  const reply = `\`\`\`\n${code.replace('a - b', 'a + b')}\n\`\`\``;
  expect(await repaired(language, text, name, reply)).toBe(text.replace('a - b', 'a + b'));
});

describe('in Python', () => {
  const text = 'def add(a, b):\n  """Adds."""\n  if a:\n    return a - b\n  return b\n';

  it('a docstring that is repeated is left out, and the indentation is the file’s own', async () => {
    const reply =
      '```python\ndef add(a, b):\n    """Adds."""\n    if a:\n        return a + b\n    return b\n```';
    expect(await repaired('python', text, 'add', reply)).toBe(text.replace('a - b', 'a + b'));
  });

  it('a docstring that is left out stays', async () => {
    const reply = 'def add(a, b):\n  if a:\n    return a + b\n  return b';
    expect(await repaired('python', text, 'add', reply)).toBe(text.replace('a - b', 'a + b'));
  });
});
