import type { Severity } from '../finding.ts';
import { assignedTo } from './assigned-to.ts';
import { deepestNesting } from './nested-keyword.ts';
import { once } from './once.ts';
import type { SecretRule } from './rules/registry-entry.ts';
import type { Shape } from './shape.ts';

const credentialWords = 'key|token|secret|access|auth|private|api|passw|pwd|credential';

interface Options {
  readonly severity?: Severity;
  /** Words of which the name must hold one beside the provider's. Default: those of credentials. `false`: none. */
  readonly words?: string | false;
  /** Default: the names in every spelling. Every one of `names` must hold one. */
  readonly keywords?: readonly string[];
}

/**
 * The rule of a secret that has no fixed text in it and is known by the provider's name beside it.
 *
 * @param names in lower case; a space stands for any separator or none. A `^` before a name that is part of other
 *   words says that no letter may come before it
 */
export function namedRule(
  id: string,
  title: string,
  names: readonly string[],
  shape: Shape,
  { severity, words = credentialWords, keywords }: Options = {},
): SecretRule {
  const name = names[0]!.replace('^', '').replace(/ /g, '_');
  const called = keywords ?? names.flatMap(spellings);
  // The names are of any case, the secret is not.
  const whole = once(() => new RegExp(`^${shape.source}$`));
  const form = once(() => new RegExp(shape.source));
  const pattern = once(() =>
    assignedTo(
      names.map(nameSource).join('|'),
      `${shape.source}(?![${shape.edge}])`,
      words === false ? undefined : wordsOrNames(words, names),
    ),
  );
  const word = words === false ? 'value' : words.split('|')[0]!.replace(/[^a-z]+/g, '_');
  return {
    id,
    title,
    ...(severity && { severity }),
    keywords: called,
    before: deepestNesting(called),
    get pattern() {
      return pattern();
    },
    get form() {
      return form();
    },
    verify: (value) => whole().test(value) && (!shape.wordlike || isNoWord(value)),
    certainty: 'likely',
    examples: (sample) => ({
      positive: [
        `${name.toUpperCase()}_${word.toUpperCase()}=${shape.draw(sample)}`,
        `  "${name}-${word}": "${shape.draw(sample)}",`,
        `const ${name}_${word} = '${shape.draw(sample)}';`,
      ],
      negative: [
        `${name}_${word} = "${shape.drawShort!(sample)}"`,
        `other = "${shape.draw(sample)}"`,
        `${name}_${word} = process.env.NAME`,
      ],
    }),
  };
}

/** A name that ends in what says that it is a credential's asks for no further word. */
function wordsOrNames(words: string, names: readonly string[]): string {
  const complete = names.filter((name) => /(?:key|token|secret|password|access)$/.test(name));
  return [words, ...complete.map((name) => `(?<=${nameSource(name)})`)].join('|');
}

const separators = ['', '_', '-', '.', ' '];

function spellings(name: string): string[] {
  const parts = name.replace('^', '').split(' ');
  return separators.slice(0, parts.length === 1 ? 1 : undefined).map((separator) => parts.join(separator));
}

function nameSource(name: string): string {
  const source = name.replace('^', '').replace(/[.+]/g, '\\$&').replace(/ /g, '[_. -]?');
  return name.startsWith('^') ? `(?<![a-z])${source}` : source;
}

/** It holds a digit, nothing but hex or five consonants in a row: no identifier, no words written together. */
function isNoWord(value: string): boolean {
  return /\d|^[a-f]+$|[bcdfghjklmnpqrstvwxz]{5}/i.test(value);
}
