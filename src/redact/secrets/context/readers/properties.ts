import { type LineFormat, lineValues } from '../structure/line-values.ts';
import type { RegistryEntry } from './registry-entry.ts';

const format: LineFormat = {
  comments: '#!',
  inlineComments: false,
  key: /[ \t]{0,100}((?:[^\s=:\\]|\\.){1,200})(?:[ \t]{0,40}[=:][ \t]{0,40}|[ \t]{1,40}(?![=:]))/y,
  sections: false,
  nested: false,
  dotted: true,
  looseEnds: false,
};

/** https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader) */
export const entry: RegistryEntry = {
  title: 'Java properties',
  paths: /\.(?:properties|props)$/,
  read: (text) => lineValues(text, format).found,
  examples: (value) => [
    { text: `spring.datasource.password=${value}\n`, values: [['spring>datasource>password', value]] },
    { text: `api.key : ${value}\n`, values: [['api>key', value]] },
    { text: `secret ${value}\n`, values: [['secret', value]] },
    { text: `# old\ntoken=${value} # kept\n`, values: [['token', `${value} # kept`]] },
  ],
};
