import { expect, it } from 'vitest';
import { assignedTo } from '../../../src/redact/secrets/assigned-to.ts';
import { Sample } from '../../../src/redact/secrets/sample.ts';

const value = new Sample(1).hex(32);
const bare = assignedTo('foo', '[a-f0-9]{32}');
const worded = assignedTo('foo', '[a-f0-9]{32}', 'token|key');

it.each([
  `FOO_TOKEN=${value}`,
  `export FOO_TOKEN="${value}"`,
  `"foo_token": "${value}"`,
  `{\\"foo_token\\": \\"${value}\\"}`,
  `foo-token: ${value}`,
  `fooToken := \`${value}\``,
  `fooToken ::= '${value}'`,
  `foo_TOKEN ?= "${value}"`,
  `$fooToken .= "${value}"`,
  `foo.token => '${value}'`,
  `'fooToken' => '${value}',`,
  `:foo_token => "${value}"`,
  `--foo-token ${value}`,
  `--foo-token=${value}`,
  `foo_token = Some("${value}")`,
  `foo_token = String::from("${value}")`,
  `var fooToken string = "${value}"`,
  `const fooToken: string | null = '${value}'`,
  `let foo_token: &'static str = "${value}";`,
  `foo_token = b'${value}'`,
  `foo_token=u"${value}"`,
  `var fooToken = @"${value}";`,
  `if foo_token == "${value}":`,
  `process.env.FOO_TOKEN || '${value}'`,
  `process.env.FOO_TOKEN ?? '${value}'`,
  `os.environ.get("FOO_TOKEN", "${value}")`,
  `config["foo_token"] = "${value}"`,
  `System.setProperty("FOO_TOKEN", "${value}")`,
  `set_foo_token("${value}")`,
  `<fooToken>\n        ${value}\n</fooToken>`,
  `<foo token="${value}"/>`,
  `<add key="FooToken" value="${value}" />`,
  `<key>FooToken</key>\n\t<string>${value}</string>`,
  `- name: FOO_TOKEN\n          value: ${value}`,
  `{ "name": "FOO_TOKEN", "value": "${value}" }`,
  `X-Foo-Token: ${value}`,
  `foo token ${value}`,
  `foo_auth_token = "Bearer ${value}"`,
  `https://api.foo.test/v1/data?token=${value}`,
])('finds the value in %s', (text) => {
  expect(worded.exec(text)?.groups?.secret).toBe(value);
});

it.each([`foo: ${value}`, `FOO = "${value}"`, `<foo>${value}</foo>`, `foo ${value}`])(
  'takes the name alone where no further word is asked for, as in %s',
  (text) => {
    expect(bare.exec(text)?.groups?.secret).toBe(value);
    expect(worded.test(text)).toBe(false);
  },
);

it.each([
  `foo_token = "${value}0"`,
  `foo_token = "${value}-more"`,
  `foo_token = get("name", other)\nx = "${value}"`,
  `bar_token = "${value}"`,
  `foo_token;\nsum = "${value}"`,
])('leaves %s alone', (text) => {
  expect(worded.test(text)).toBe(false);
});
