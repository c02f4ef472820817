import { flowValues } from '../structure/flow-values.ts';
import { ValueCollector } from '../structure/mapping.ts';
import type { RegistryEntry } from './registry-entry.ts';

const objectStart = /^\s*(?:\{\s*(?:"[^"\n]{0,100}"\s*:|\}|\/\/)|\[\s*[{["\d])/;
/** A piece of an object, as people paste it. */
const memberStart = /^\s*"[\w .:/@-]{1,100}"\s*:\s*[{["\d]/;

/** JSON (RFC 8259), JSON Lines, and what configuration files make of it: comments, trailing commas, bare keys. */
export const entry: RegistryEntry = {
  title: 'JSON',
  paths:
    /\.(?:json|jsonc|json5|jsonl|ndjson|webmanifest|geojson|har|ipynb|tfstate|avsc|arb)$|(?:^|\/)\.(?:babelrc|eslintrc|prettierrc|bowerrc|dockercfg)$/,
  looksLike: (text) => objectStart.test(text.slice(0, 400)) || memberStart.test(text.slice(0, 400)),
  read(text) {
    const out = new ValueCollector(text);
    if (memberStart.test(text.slice(0, 400))) flowValues(text, 0, [], out);
    else
      for (let at = nextBracket(text, 0); at >= 0; at = nextBracket(text, at))
        at = flowValues(text, at, [], out);
    return out.found;
  },
  examples: (value) => [
    { text: `{"db": {"password": "${value}"}}`, values: [['db>password', value]] },
    { text: `{\n  // comment\n  "a": [{"apiKey": "${value}",},],\n}`, values: [['a>apiKey', value]] },
    { text: `{"env": [{"name": "DB_PASSWORD", "value": "${value}"}]}`, values: [['env>DB_PASSWORD', value]] },
    { text: `{"value": "${value}", "name": "DB_PASSWORD"}`, values: [['DB_PASSWORD', value]] },
    { text: `{"token": "${value}\\"x"}`, values: [['token', `${value}\\"x`]] },
    { text: `"db": {\n  "password": "${value}"\n},\n"x": 1`, values: [['db>password', value]] },
    { text: `{"pin": 4711}`, values: [['pin', '4711']] },
  ],
};

function nextBracket(text: string, from: number): number {
  bracket.lastIndex = from;
  return bracket.exec(text)?.index ?? -1;
}

const bracket = /[{[]/g;
