import { deepestNesting } from './nested-keyword.ts';
import { once } from './once.ts';
import type { SecretRule } from './rules/registry-entry.ts';
import { oneOf, type Shape, sequence } from './shape.ts';

/**
 * What may stand directly before a token: no letter, digit or underscore, unless these belong to an escape sequence
 * (`\n`, `%20`, a terminal's colour). Before a token that begins with a sign, as part of a URL does, anything may stand.
 */
const startOfToken = '(?:(?<!\\w)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\[\\d{1,3}m))';

type Options = Partial<
  Pick<SecretRule, 'severity' | 'verify' | 'checksum' | 'certainty' | 'examples' | 'extend'>
>;

/**
 * The rule of a token that is known by fixed texts in it.
 *
 * @param parts in their order; a text stands for itself. The longest text, or choice of texts, becomes the keyword
 */
export function tokenRule(
  id: string,
  title: string,
  parts: readonly (string | Shape)[],
  options: Options = {},
): SecretRule {
  const shapes = parts.map((part) => (typeof part === 'string' ? oneOf(part) : part));
  const whole = sequence(...shapes);
  const key = keyPart(shapes);
  const startsWithSign = shapes[0]!.texts?.every((text) => /^\W/.test(text)) ?? false;
  const pattern = once(
    () =>
      new RegExp(
        `${startsWithSign ? '' : startOfToken}${whole.source}${options.extend ? '' : `(?![${whole.edge}])`}`,
      ),
  );
  const keywords = [...new Set(shapes[key]!.texts!.map((text) => text.toLowerCase()))];
  return {
    id,
    title,
    keywords,
    before: shapes.slice(0, key).reduce((total, { longest }) => total + longest, deepestNesting(keywords)),
    get pattern() {
      return pattern();
    },
    examples: (sample) => ({
      positive: [`export VALUE=${whole.draw(sample)}\n`, `const value = "${whole.draw(sample)}";`],
      negative: [
        `value: "${whole.drawShort!(sample)}"`,
        ...(startsWithSign ? [] : [`value: "a${whole.draw(sample)}"`]),
      ],
    }),
    ...options,
  };
}

function keyPart(shapes: readonly Shape[]): number {
  const lengths = shapes.map(({ texts }) => Math.min(...(texts ?? ['']).map(({ length }) => length)));
  return lengths.indexOf(Math.max(...lengths));
}
