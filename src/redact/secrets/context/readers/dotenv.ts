import { type LineFormat, lineValues } from '../structure/line-values.ts';
import type { RegistryEntry } from './registry-entry.ts';

const format: LineFormat = {
  comments: '#',
  inlineComments: true,
  key: /[ \t]{0,40}(?:export[ \t]{1,10}|set[ \t]{1,10}|-[ \t])?([A-Za-z_][\w.-]{0,120})[ \t]{0,10}=[ \t]{0,10}/y,
  sections: false,
  nested: false,
  dotted: false,
  looseEnds: false,
};

/** `.env` files, as dotenv and docker compose read them: https://docs.docker.com/compose/how-tos/environment-variables/ */
export const entry: RegistryEntry = {
  title: '.env',
  paths: /(?:^|\/)\.?env(?:rc|\.[\w.-]{1,60})?$|\.env$|\.envrc$/,
  looksLike: (text) =>
    /^(?:(?:#[^\n]*|(?:export )?[A-Z][A-Z0-9_]{2,60}=[^\n]*)\r?\n){2,}/.test(text.slice(0, 4000)),
  read: (text) => lineValues(text, format).found,
  examples: (value) => [
    { text: `DB_USER=x\nDB_PASSWORD=${value}\n`, values: [['DB_PASSWORD', value]] },
    { text: `export API_KEY="${value}" # prod\n`, values: [['API_KEY', value]] },
    { text: `PASSWORD='${value} $1'\n`, values: [['PASSWORD', `${value} $1`]] },
    { text: `SECRET=${value};x&y\n`, values: [['SECRET', `${value};x&y`]] },
  ],
};
