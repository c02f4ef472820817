import { tableValues } from '../structure/table-values.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Values with separators and a header (RFC 4180), as tables are exported: commas, semicolons, tabs, bars. */
export const entry: RegistryEntry = {
  title: 'CSV',
  paths: /\.(?:csv|tsv|psv)$/,
  looksLike: (text) => {
    const [header = '', row = ''] = text.slice(0, 4000).split(/\r?\n/, 2);
    const separator = /[,;\t|]/.exec(header)?.[0];
    if (separator === undefined || !/^[\w "'./-]{2,60}(?:[,;\t|][\w "'./-]{1,60}){1,40}$/.test(header))
      return false;
    return (
      row !== '' && row.split(separator).length === header.split(separator).length && !/[=:(]/.test(header)
    );
  },
  read: tableValues,
  examples: (value) => [
    {
      text: `user,password,host\nx,${value},h\ny,"${value}, ""y""",h\n`,
      values: [
        ['password', value],
        ['password', `${value}, ""y""`],
      ],
    },
    { text: `Name;API Key\r\nx;${value}\r\n`, values: [['API Key', value]] },
    { text: `id\ttoken\n1\t${value}`, values: [['token', value]] },
  ],
};
