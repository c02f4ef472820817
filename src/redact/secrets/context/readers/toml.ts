import { type LineFormat, lineValues } from '../structure/line-values.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** https://toml.io/en/v1.0.0 */
const format: LineFormat = {
  comments: '#',
  inlineComments: true,
  key: /[ \t]{0,100}((?:[\w.-]|[ \t](?=[.=]))[\w. \t-]{0,200}|(?:"[^"\n]{1,200}"|'[^'\n]{1,200}')(?:\.[\w.-]{1,100})?)[ \t]{0,40}=[ \t]{0,40}/y,
  sections: true,
  nested: true,
  dotted: true,
  looseEnds: false,
};

export const entry: RegistryEntry = {
  title: 'TOML',
  paths:
    /\.toml$|(?:^|\/)(?:cargo|poetry|uv|pipfile|gopkg)\.lock$|(?:^|\/)(?:pipfile|\.cargo\/(?:config|credentials))$/,
  read: (text) => lineValues(text, format).found,
  examples: (value) => [
    { text: `[db.main]\nuser = "x"\npassword = "${value}" # note`, values: [['db>main>password', value]] },
    { text: `[[servers]]\ntoken = '${value}'`, values: [['servers>token', value]] },
    { text: `auth.token = "${value}"`, values: [['auth>token', value]] },
    {
      text: `db = { user = "x", password = "${value}" }\nkeys = [\n  "${value}",\n]`,
      values: [
        ['db>password', value],
        ['keys', value],
      ],
    },
    { text: `secret = """\n${value}"""`, values: [['secret', value]] },
  ],
};
