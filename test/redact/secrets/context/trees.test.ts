import { describe, expect, it } from 'vitest';
import { filled, found } from './support/marked.ts';

type Case = readonly [text: string, path: string, tie: string];

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: code with templates
const ecmascript: readonly Case[] = [
  ['const password = "§";', 'password', 'assignment'],
  ["const config = { db: { password: '§' } };", 'config>db>password', 'property'],
  ["auth['apikey'] = '§';", 'auth>apikey', 'assignment'],
  ['this.client.token = `§`;', 'client>token', 'assignment'],
  ['client.setPassword("§");', 'client>setPassword', 'positional-argument'],
  ['login("bob", "§");', 'login>password', 'positional-argument'],
  ['login("apikey", "§");', 'login>apikey', 'positional-argument'],
  ['res.setHeader("X-Api-Key", "§");', 'res>setHeader>X-Api-Key', 'positional-argument'],
  ['fetch(u, { headers: { Authorization: "Bearer §" } });', 'fetch>headers>Authorization', 'header'],
  ['if (password === "§") {}', 'password', 'comparison'],
  ['if ("§" !== user.password) {}', 'user>password', 'comparison'],
  ['function f(password = "§") {}', 'password', 'default'],
  ['function f({ token = "§" }) {}', 'token', 'default'],
  ['const key = process.env.API_KEY || "§";', 'key', 'assignment'],
  ['class A { token = "§"; }', 'token', 'assignment'],
  ['class A { getSecret() { return "§"; } }', 'getSecret', 'assignment'],
  ['const passwords = ["§"];', 'passwords', 'assignment'],
  ['const s = new Credentials("bob", "§");', 's>Credentials>password', 'positional-argument'],
];

const typescript: readonly Case[] = [
  ...ecmascript,
  ['const secret: string = "§";', 'secret', 'assignment'],
  ['const secret = "§" as const;', 'secret', 'assignment'],
  ['class A { private readonly token: string = "§"; }', 'token', 'assignment'],
  ['enum E { Password = "§" }', 'Password', 'assignment'],
  ['function f(password: string = "§") {}', 'password', 'default'],
];

const languages: Readonly<Record<string, readonly Case[]>> = {
  'a.js': ecmascript,
  'a.ts': typescript,
  'a.tsx': [...typescript, ['const x = <Login password="§" />;', 'password', 'property']],
  'a.py': [
    ['PASSWORD = "§"', 'PASSWORD', 'assignment'],
    ['password: str = "§"', 'password', 'assignment'],
    ['user, token = "bob", "§"', 'token', 'assignment'],
    ['db = connect(host="h", password="§")', 'db>connect>password', 'keyword-argument'],
    ["d = {'nested': {'api_key': '§'}}", 'd>nested>api_key', 'property'],
    ['def f(password="§"): pass', 'password', 'default'],
    ['def f(password: str = "§"): pass', 'password', 'default'],
    ['if password == "§": pass', 'password', 'comparison'],
    ['if "§" != self.token: pass', 'token', 'comparison'],
    ["auth['apikey'] = '§'", 'auth>apikey', 'assignment'],
    ['key = os.environ.get("API_KEY", "§")', 'key>environ>get>API_KEY', 'default'],
    ['login("bob", "§")', 'login>password', 'positional-argument'],
    [
      'requests.get(u, headers={"Authorization": "Bearer §"})',
      'requests>get>headers>Authorization',
      'header',
    ],
    ['class C:\n    token: str = field(default="§")', 'token>field>default', 'keyword-argument'],
    [
      'p.add_argument("--password", help="x", default="§")',
      'p>add_argument>--password>default',
      'keyword-argument',
    ],
    ['password = f"§"', 'password', 'assignment'],
  ],
  'a.go': [
    ['package m\nconst apiKey = "§"', 'apiKey', 'assignment'],
    ['package m\nvar password string = `§`', 'password', 'assignment'],
    ['package m\nfunc f() { user, password := "bob", "§" }', 'password', 'assignment'],
    ['package m\nfunc f() { c.Password = "§" }', 'c>Password', 'assignment'],
    ['package m\nvar t = Config{User: "x", Password: "§"}', 't>Password', 'property'],
    ['package m\nvar m = map[string]string{"secret": "§"}', 'm>secret', 'property'],
    ['package m\nfunc f() { r.SetBasicAuth("bob", "§") }', 'r>SetBasicAuth>password', 'positional-argument'],
    ['package m\nfunc f() { if token == "§" {} }', 'token', 'comparison'],
    ['package m\nvar apiKey = []byte("§")', 'apiKey', 'assignment'],
    ['package m\nfunc Token() string { return "§" }', 'Token', 'assignment'],
  ],
  'A.java': [
    ['class A { String password = "§"; }', 'password', 'assignment'],
    ['class A { @Value("${db.password:§}") String p; }', 'db>password', 'default'],
    ['class A { @Login(password = "§") void f() {} }', 'Login>password', 'keyword-argument'],
    ['class A { void f() { login("bob", "§"); } }', 'login>password', 'positional-argument'],
    ['class A { void f() { props.put("password", "§"); } }', 'props>put>password', 'positional-argument'],
    ['class A { boolean f() { return password.equals("§"); } }', 'password', 'comparison'],
    ['class A { boolean f() { return "§".equals(password); } }', 'password', 'comparison'],
    ['class A { char[] pwd = "§".toCharArray(); }', 'pwd', 'assignment'],
    ['class A { String getSecret() { return "§"; } }', 'getSecret', 'assignment'],
  ],
};

describe.each(Object.entries(languages))('in %s', (file, cases) => {
  it.each(cases)('names the value of %s', async (template, path, tie) => {
    const { text, value } = filled(template);
    const values = (await found(text, file)).filter((one) => one.value === value);
    expect(values.map((one) => [one.path.join('>'), one.tie, one.form])).toContainEqual([
      path,
      tie,
      'literal',
    ]);
  });
});

const nothing: Readonly<Record<string, readonly string[]>> = {
  'a.ts': [
    'const password = getPassword();',
    'const token = config.token;',
    'const { password } = user;',
    'type T = { password: "plain" | "hashed" };',
    'import { password } from "./password-1";',
    'const password = process.env["DB_PASSWORD_1"];',
    'function f(token: string): Token1 {}',
  ],
  'a.py': [
    'password = os.environ["DB_PASSWORD_1"]',
    'token = get_token("name-of-1")',
    'from a.password import token1',
  ],
  'a.go': [
    'package m\nfunc f() { pass := os.Getenv("DB_PASS_1") }',
    'package m\ntype T struct { Password string `json:"password1"` }',
  ],
  'A.java': [
    'class A { String token = System.getenv("TOKEN_1"); }',
    'class A { String password = other.password; }',
  ],
};

describe.each(Object.entries(nothing))('in %s', (file, texts) => {
  it.each(texts)('finds no literal in %s', async (text) => {
    expect((await found(text, file)).filter(({ form }) => form === 'literal')).toEqual([]);
  });
});

it('tells text with holes from text', async () => {
  const { text } = filled(
    'const h = { authorization: `Bearer ${token}`, secret: `a${b}-§`, password: "x" + y };',
  );
  const forms = (await found(text, 'a.ts')).map(({ path, form }) => [path.at(-1), form]);
  expect(forms).toContainEqual(['secret', 'partly-interpolated']);
  expect(forms.filter(([, form]) => form === 'literal')).toEqual([]);
});

it('knows text for people, schemas and comments', async () => {
  const place = async (template: string, file: string): Promise<string | undefined> => {
    const { text, value } = filled(template);
    return (await found(text, file)).find((one) => one.value === value)?.place;
  };
  expect(await place('t("password", "§");', 'a.ts')).toBe('display-text');
  expect(await place('throw new Error("password: §");', 'a.ts')).toBe('display-text');
  expect(await place('const s = Joi.object({ password: Joi.string("§") });', 'a.ts')).toBe('schema');
  expect(await place('// password = "§"', 'a.ts')).toBe('comment');
  expect(await place('def f():\n    """password: §"""', 'a.py')).toBe('comment');
  expect(await place('const c = "Server=h;Password=§;User=u";', 'a.ts')).toBe('code');
});

it('reads a piece of code that no parser accepts by its looks', async () => {
  for (const template of ['"token": "§",', 'if (password == "§") {', "  token: '§'", 'password "§";']) {
    const { text, value } = filled(template);
    for (const file of ['a.js', 'a.ts', 'a.py', 'a.go', 'A.java']) {
      expect(
        (await found(text, file)).map((one) => one.value),
        `${file}: ${template}`,
      ).toContain(value);
    }
  }
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: code with templates
