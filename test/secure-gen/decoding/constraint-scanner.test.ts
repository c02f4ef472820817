// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of the code that is read.
import { expect, test } from 'vitest';
import type { CodeLanguage } from '../../../src/secure-gen/analysis/syntax/code-language.ts';
import { ConstraintScanner, type Verdict } from '../../../src/secure-gen/decoding/constraint-scanner.ts';
import { ConstraintSet } from '../../../src/secure-gen/decoding/constraint-set.ts';

const sets = new Map<CodeLanguage, ConstraintSet>();

function scannerAfter(language: CodeLanguage, text: string): ConstraintScanner {
  if (!sets.has(language)) sets.set(language, ConstraintSet.of(language));
  const scanner = ConstraintScanner.start(sets.get(language)!, language, 'code');
  scanner.push(text);
  return scanner;
}

function verdict(language: CodeLanguage, text: string, next: string): Verdict {
  const scanner = scannerAfter(language, text);
  const found = scanner.verdictOn(next);
  // What is judged is looked at in the first place.
  if (found === 'banned') expect(scanner.mayBan(), `${text}|${next}`).toBe(true);
  return found;
}

/** Code, what must not come next, and what may. */
const javascript: readonly (readonly [code: string, banned: string, fine: string])[] = [
  ['crypto.createHash(', "'md", "'sha256'"],
  ['crypto.createHash', "('md5", '("sha'],
  ['crypto.createHash', "('md5')", '("sha512")'],
  ["createHash('", 'md5', 'sha256'],
  ["createHash('sha", "1'", '256'],
  ["createHash('sha", '1', '512'],
  ['createHmac(', "'md5'", "'sha256'"],
  ["createCipheriv('aes-256-", 'e', 'g'],
  ["crypto.createCipheriv('aes-256-", "ecb'", "cbc'"],
  ['https.request({ rejectUnauthorized', ': false', ': true'],
  ["const options = { 'rejectUnauthorized':", ' false', ' true'],
  ['process.env.NODE_TLS_REJECT_UNAUTHORIZED =', " '0'", " '1'"],
  ['tls.connect({ minVersion:', " 'TLSv1'", " 'TLSv1.2'"],
  ["tls.connect({ minVersion: 'TLSv1", "',", ".2'"],
  ["spawn('ls', [path], { shell:", ' true', ' false'],
  ["res.cookie('a', b, { httpOnly:", ' false', ' true'],
  ["res.cookie('a', b, { maxAge: 60, secure:", ' false', ' true'],
  ['jwt.verify(token, key, { algorithms:', " ['none'", " ['HS256'"],
  ["jwt.sign(payload, key, { algorithm: '", "none'", 'HS'],
  ['fs.chmodSync(path,', ' 0o777', ' 0o600'],
  ['fs.chmodSync(path, 0o', '777', '700'],
  ['bcrypt.hash(password,', ' 5)', ' 12)'],
  ['bcrypt.hash(password, ', '8', '1'],
  ['app.use(cors({ origin:', " '*'", ' allowed'],
  ['setTimeout(', '"run()"', '() => run()'],
  ['db.query(`SELECT * FROM users WHERE id = ', '${', '$1'],
  ['db.query(`SELECT * FROM users WHERE id = ', '${id', '?'],
];

const python: readonly (readonly [code: string, banned: string, fine: string])[] = [
  ['hashlib.new(', "'md5'", "'sha256'"],
  ['hmac.new(key, text,', ' hashlib.md5', ' hashlib.sha256'],
  ['requests.get(url, verify', '=False', '=True'],
  ['requests.get(url, verify=', 'False', 'bundle'],
  ['requests.get(url, verify = ', 'False', 'True'],
  ['subprocess.run(command, shell', '=True', '=False'],
  ['subprocess.run(', 'f"', '["'],
  ['subprocess.run', '(f"', '(["'],
  ['yaml.load(text, Loader=', 'yaml.Loader', 'yaml.SafeLoader'],
  ['yaml.load(text, Loader=yaml.', 'FullLoader', 'SafeLoader'],
  ['AES.new(key, AES.MODE_', 'ECB', 'GCM'],
  ['app.run(debug', '=True', '=False'],
  ['response.set_cookie("a", b, httponly=', 'False', 'True'],
  ['jwt.decode(token, options={"verify_signature":', ' False', ' True'],
  ['context.check_hostname', ' = False', ' = True'],
  ['context.verify_mode = ssl.', 'CERT_NONE', 'CERT_REQUIRED'],
  ['os.chmod(path, 0o', '777', '600'],
  ['etree.XMLParser(resolve_entities', '=True', '=False'],
  ['cursor.execute("SELECT * FROM users WHERE id = %s"', ' %', ','],
  ['cursor.execute("SELECT * FROM users WHERE id = %s', '" %', '",'],
  ['cursor.execute(f"SELECT * FROM users WHERE id = ', '{', '?'],
  ['client.set_missing_host_key_policy(paramiko.', 'AutoAddPolicy', 'RejectPolicy'],
];

test.each(javascript)('JavaScript: after %s not %s', (code, banned, fine) => {
  expect(verdict('javascript', code, banned)).toBe('banned');
  expect(verdict('javascript', code, fine)).not.toBe('banned');
  expect(verdict('typescript', `const a: number = 1;\n${code}`, banned)).toBe('banned');
});

test.each(python)('Python: after %s not %s', (code, banned, fine) => {
  expect(verdict('python', code, banned)).toBe('banned');
  expect(verdict('python', code, fine)).not.toBe('banned');
});

test.each([
  ['javascript', '// crypto.createHash(', "'md5'"],
  ['javascript', '/* crypto.createHash(', "'md5'"],
  ['javascript', 'const help = "createHash(\'', "md5'"],
  ['javascript', "const help = `createHash('", "md5'"],
  ['javascript', "crypto.createHash(/* not '", "md5'"],
  ['python', '# requests.get(url, verify', '=False'],
  ['python', '"""Do not use verify', '=False'],
  ['python', 'text = "requests.get(url, verify', '=False'],
] as const)('in a comment or a text of %s all may come: %s', (language, code, next) => {
  expect(verdict(language, code, next)).toBe('free');
});

test.each([
  ['javascript', 'createHash(', "'"],
  ['javascript', 'createHash(', 'algorithm'],
  ['javascript', 'createHasher(', "'md5'"],
  ['javascript', 'const ETag = crypto.createHash(', "'md5'"],
  ['javascript', 'if (options.rejectUnauthorized ==', '= false'],
  ['javascript', 'log({ insecure:', ' true'],
  ['javascript', 'sql`SELECT * FROM users WHERE id = ', '${'],
  ['javascript', 'db.query(`SELECT ', '${'],
  ['javascript', 'db.query(`SELECT * FROM users WHERE id IN (', '${'],
  ['javascript', 'const url = `https://example.com/', '${'],
  ['python', 'requests.get(url, verify=', 'Falsehoods'],
  ['python', 'def fetch(url, verify=', 'False'],
  ['python', 'if verify ==', ' False'],
  ['python', 'run_checks(verify_all=', 'False'],
  ['python', 'log.info("SELECT * FROM users WHERE id = %s"', ' %'],
] as const)('%s: after %s may come %s', (language, code, next) => {
  expect(verdict(language, code, next)).not.toBe('banned');
});

function brokenIn(language: CodeLanguage, text: string): string | undefined {
  const scanner = scannerAfter(language, '');
  for (const character of text) {
    const broken = scanner.push(character);
    if (broken) return scanner.text.slice(broken.start);
  }
  return undefined;
}

test.each([
  ['javascript', 'const value = eval(text)', 'eval('],
  ['javascript', 'return new Function(', 'new Function('],
  ['javascript', 'element.innerHTML = ', 'element.innerHTML = '],
  ['javascript', 'const token = Math.random(', 'Math.random('],
  ['javascript', 'function resetToken() {\n  return Math.random(', 'Math.random('],
  ['javascript', 'exec(`ls ${', 'exec(`ls ${'],
  ['javascript', "exec('ls ' +", "exec('ls ' +"],
  ['javascript', 'crypto.createCipher(', 'crypto.createCipher('],
  ['javascript', "db.query(`SELECT * FROM users WHERE name = '${", "'${"],
  ['javascript', 'db.query("SELECT * FROM users WHERE name = \'" + name', '\'" + n'],
  ['python', 'hashlib.md5(', 'hashlib.md5('],
  ['python', 'os.system(', 'os.system('],
  ['python', 'pickle.loads(', 'pickle.loads('],
  ['python', 'yaml.load(', 'yaml.load('],
  ['python', 'tempfile.mktemp(', 'tempfile.mktemp('],
  ['python', 'token = random.choice(', 'random.choice('],
  ['python', "password = ''.join(random.choice(", 'random.choice('],
  ['python', 'assert user.is_admin ', 'assert user.is_admin '],
  ['python', 'eval(', 'eval('],
] as const)('%s: %s is taken back from %s on', (language, code, weak) => {
  expect(brokenIn(language, code)).toBe(weak);
});

test.each([
  ['javascript', 'retrieval(text); evaluate(1); model.eval(); const medieval = 1;'],
  ['javascript', 'pattern.exec(`${a}`); const delay = Math.random() * 100;'],
  ['javascript', 'if (element.innerHTML === text) return; execFile(`${a}`);'],
  ['javascript', '// eval(x)\nconst help = "eval(x) and document.write(y)";'],
  ['javascript', 'function evaluate(expression) { return expression; }'],
  ['python', 'medieval(1)\nmodel.eval()\nevaluate(x)\ncursor.execute(query)\n'],
  ['python', 'etag = hashlib.md5(data)\nchoice = random.choice(options)\n'],
  ['python', 'def eval(node):\n    """Never eval(x)."""\n    # os.system(x)\n    assert node is not None\n'],
] as const)('%s: nothing is taken back in %s', (language, code) => {
  expect(brokenIn(language, code)).toBeUndefined();
});

test('knows at which places something may be banned, and that they are few', () => {
  const code =
    'function total(items) {\n  let sum = 0;\n  for (const item of items) sum += item.price;\n  return sum;\n}\n';
  const places = [...code].filter((_, index) => scannerAfter('javascript', code.slice(0, index)).mayBan());
  expect(places).toEqual([]);
});

test('topics of a text are those of what it does wrong', () => {
  const scanner = scannerAfter('python', '');
  const topics = scanner.topicsBrokenBy('r = requests.get(u, verify=False)\nh = hashlib.md5(r)\n');
  expect(topics.map(({ id }) => id)).toEqual(['python-tls', 'python-weak-hash']);
});

test.each(['javascript', 'python'] as const)(
  '%s: of each topic the weak example breaks it, and the secure one none',
  (language) => {
    const set = ConstraintSet.of(language);
    expect(set.topics.length).toBeGreaterThan(10);
    const brokenBy = (code: string) =>
      ConstraintScanner.start(set, language, 'code')
        .topicsBrokenBy(`${code}\n`)
        .map(({ id }) => id);
    for (const { id, example } of set.topics) {
      expect(brokenBy(example.weak), example.weak).toContain(id);
      expect(brokenBy(example.secure), example.secure).toEqual([]);
    }
  },
);

test('there are enough of them', () => {
  const count = (language: CodeLanguage) =>
    ConstraintSet.of(language).topics.reduce((sum, topic) => sum + topic.constraints.length, 0);
  expect([count('javascript'), count('python')].every((number) => number >= 40)).toBe(true);
});
