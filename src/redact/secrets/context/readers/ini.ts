import { type LineFormat, lineValues } from '../structure/line-values.ts';
import type { RegistryEntry } from './registry-entry.ts';

const format: LineFormat = {
  comments: '#;',
  inlineComments: true,
  key: /[ \t]{0,100}((?:export[ \t]+)?[\w.$\-/@:][^=:\n\r!<>("']{0,200}?)[ \t]{0,40}(?:=>|[=:])[ \t]{0,40}/y,
  sections: true,
  nested: false,
  dotted: false,
  looseEnds: true,
};

/** INI, `.cfg`, `.conf` with `=`: no standard, as Python's configparser, systemd, git and MySQL read it. */
export const entry: RegistryEntry = {
  title: 'INI',
  paths:
    /\.(?:ini|cfg|cnf|conf|config|editorconfig|desktop|service|inf|reg|rc)$|(?:^|\/)(?:\.(?:gitconfig|hgrc|pypirc|s3cfg|boto|npmrc|yarnrc|my\.cnf|pip\.conf|passwd-s3fs|muttrc|esmtprc|msmtprc|wgetrc|curlrc)|credentials|config)$/,
  looksLike: (text) =>
    /^(?:[ \t]*(?:[#;][^\n]*)?\n){0,20}\[[\w .:"-]{1,60}\][ \t]*\r?\n[ \t]*[\w.-]{1,60}[ \t]*=/.test(
      text.slice(0, 2000),
    ),
  read: (text) => lineValues(text, format).found,
  examples: (value) => [
    {
      text: `[default]\naws_secret_access_key = ${value}\n`,
      values: [['default>aws_secret_access_key', value]],
    },
    { text: `[a]\n; comment\npassword: "${value}" ; note`, values: [['a>password', value]] },
    { text: `secret=${value} with spaces`, values: [['secret', `${value} with spaces`]] },
    { text: `token: ${value}",\n`, values: [['token', value]] },
    { text: `token=${value}#x`, values: [['token', `${value}#x`]] },
  ],
};
