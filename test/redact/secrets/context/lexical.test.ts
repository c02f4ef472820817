import { describe, expect, it } from 'vitest';
import { filled, found } from './support/marked.ts';

/** Texts with `§` where the value is, and the name that it has at the least. */
const anyText: readonly (readonly [text: string, name: string])[] = [
  ['password = "§"', 'password'],
  ["password: '§'", 'password'],
  ['password := `§`', 'password'],
  ['password => "§",', 'password'],
  ['"password" : "§"', 'password'],
  ['$password = §;', '$password'],
  ['password <- "§"', 'password'],
  ['if (password == "§") {', 'password'],
  ['if (password !== "§") {', 'password'],
  ['if ("§" == password) {', 'password'],
  ["if ('§' !== $api_key) {", '$api_key'],
  ['if (token.equals("§"))', 'token'],
  ['NSString *apiKey = @"§";', 'apiKey'],
  ['char password[] = "§";', 'password'],
  ['char password[32] = "§";', 'password'],
  ['let token: String = "§"', 'token'],
  ['let token: &\'static str = "§";', 'token'],
  ['std::string secret = "§";', 'secret'],
  ['val apiKey: String? = "§"', 'apiKey'],
  ['#define PASSWORD "§"', 'PASSWORD'],
  ['password = """§"""', 'password'],
  ['auth[:token] = "§"', 'token'],
  ['{:token => "§"}', 'token'],
  ['Hash[user: "a", token: "§"]', 'token'],
  ["auth['apikey'] = '§';", 'apikey'],
  ['auth.Add("token", "§");', 'token'],
  ['define("DB_PASSWORD", "§");', 'DB_PASSWORD'],
  ['setPassword("§")', 'setPassword'],
  ['easy_setopt(curl, CURLOPT_USERPWD, "§");', 'CURLOPT_USERPWD'],
  ['token = getenv("TOKEN", "§")', 'TOKEN'],
  ['secret = new SecureString("§");', 'SecureString'],
  ['password ||= "§"', 'password'],
  ['$token .= "§";', '$token'],
  ['password:§,비번:x', 'password'],
  ['비밀번호: §', '비밀번호'],
  ['пароль: §', 'пароль'],
  ['Login: bob Password: §', 'Password'],
  ['user:bob/pw:§', 'pw'],
  ['(ID:bob/PW:§) # note', 'PW'],
  ['--password §', 'password'],
  ['--password=§ --other', 'password'],
  ['-Password "§"', 'Password'],
  ['the password is "§".', 'password'],
  ['**Password:** §', 'Password'],
  ['set $apikey §;', '$apikey'],
  ['export SECRET=§', 'SECRET'],
  ['machine h login bob password §', 'password'],
  ['"{\\"password\\": \\"§\\"}"', 'password'],
  ['alert(&quot;password:§&quot;)', 'password'],
  ['https://h/p?token=§&x=1', 'token'],
  ['Server=h;Password=§;Database=d', 'Password'],
  ['<password>§</password>', 'password'],
  ['Authorization: Bearer §', 'Authorization'],
  ["curl -H 'X-Api-Key: §' h", 'X-Api-Key'],
  ['curl -u bob:§ https://h', 'password'],
  ["curl -s --user 'bob:§' h", 'password'],
  ['mysql -u root -p§ db', 'password'],
  ['sshpass -p "§" ssh h', 'password'],
  ['ConvertTo-SecureString -AsPlainText -Force §', 'password'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what shells write
  ['pw: ${DB_PASSWORD:-§}', 'DB_PASSWORD'],
  ['password = §,', 'password'],
  ['password: §"', 'password'],
  ['password=§', 'password'],
  ['Dim pwd As String = "§"', 'pwd'],
  ['password: >-\n  §\n', 'password'],
  ['api_key: |\n  §\n', 'api_key'],
  ['密码：§', '密码'],
  ['db.password.prod=§', 'prod'],
];

describe('by its looks, in a text of unknown kind', () => {
  it.each(anyText)('finds the whole value of %s', async (template, name) => {
    const { text, value } = filled(template);
    const values = (await found(text)).filter(({ path }) => path.at(-1) === name);
    expect(values.map((one) => one.value)).toContain(value);
  });
});

describe.each([
  'a.c',
  'a.cs',
  'a.cpp',
  'a.php',
  'a.rb',
  'a.swift',
  'a.m',
  'a.kt',
  'a.scala',
  'a.lua',
  'a.pl',
  'a.rs',
  'a.ps1',
  'a.vue',
])('by its looks, in %s', (path) => {
  it('finds quoted values whole', async () => {
    const { text, value } = filled('x = 1\npassword = "§";\nlogin("bob", "§")\n');
    expect((await found(text, path)).filter((one) => one.value === value)).toHaveLength(2);
  });

  it('takes names, calls and look-ups for expressions where text needs quotes', async () => {
    if (path === 'a.ps1') return;
    const text = 'password = user.password;\ntoken = readToken(file);\nsecret = config["secret"]\n';
    const literals = (await found(text, path)).filter(({ form }) => form === 'literal');
    expect(literals.map(({ value }) => value).filter((value) => value !== 'secret')).toEqual([]);
  });
});

it.each([
  'The password must have eight characters.',
  'return passwordField;',
  'password',
  'password = ""',
  "secret: ''",
  'import { token } from "./token"',
  'password = ,.:-*?!',
])('finds no literal in %s', async (text) => {
  expect((await found(text)).filter(({ form, value }) => form === 'literal' && value !== './token')).toEqual(
    [],
  );
});

it('tells what is interpolated from text', async () => {
  const forms = async (text: string): Promise<string[]> => (await found(text)).map(({ form }) => form);
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: what templates write
  expect(await forms('password = "${password}"')).toEqual(['expression']);
  expect(await forms('password = "{{ password }}"')).toEqual(['expression']);
  expect(await forms('password = "%PASSWORD%"')).toEqual(['expression']);
  expect(await forms('password = "<%= password %>"')).toEqual(['expression']);
  expect(await forms('password = "pre-${NAME}"')).toEqual(['partly-interpolated']);
  expect(await forms('password = "a%2Fb%3D"')).toEqual(['literal']);
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: what templates write
});

it('says where a value stands', async () => {
  const place = async (text: string, path?: string): Promise<string | undefined> =>
    (await found(text, path))[0]?.place;
  const { text } = filled('password = "§"');
  expect(await place(text, 'a.rb')).toBe('code');
  expect(await place(`# ${text}`, 'a.rb')).toBe('comment');
  expect(await place(text, 'a.log')).toBe('prose');
  expect(await place(text, 'a.ini')).toBe('data');
  expect(await place(text, 'locales/a.rb')).toBe('display-text');
});

it('looks at what is random without a name that says so', async () => {
  const run = ['q7Xk2', 'Lm9Zt', '4Rb8W', 'c1Nd5'].join('');
  expect((await found(`var dropbox = '${run}';`)).map(({ value }) => value)).toEqual([run]);
  expect((await found(`linenotify TOKEN ${run}`)).map(({ value }) => value)).toEqual([run]);
  expect(await found(`integrity = "${run}"`)).toEqual([]);
});
