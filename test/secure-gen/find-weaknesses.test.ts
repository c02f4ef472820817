import { expect, test } from 'vitest';
import { findAllWeaknesses, findWeaknesses } from '../../src/secure-gen/find-weaknesses.ts';
import { obstacleToFix } from '../../src/secure-gen/fixing/obstacle-to-fix.ts';

const writes = `router.post('/votes', (req, res) => {
  counts[req.body.choice] = 1;
  labels[req.body.choice] = req.body.label;
  res.end();
});
`;

test('each place of a function is reported, once', async () => {
  const { weaknesses } = await findWeaknesses('javascript', writes);
  const own = weaknesses.filter(({ rule }) => rule === 'javascript-property-name-from-request');
  expect(own.map(({ start }) => writes.slice(0, start).split('\n').length)).toEqual([2, 3]);
});

test.each(["const sessions = require('express-session');\n", "import sessions from 'express-session';\n"])(
  'a module that is called itself is known by any name: %s',
  async (head) => {
    const { weaknesses } = await findWeaknesses(
      'javascript',
      `${head}app.use(sessions({ secret: process.env.SECRET, cookie: { httpOnly: false } }));\n`,
    );
    expect(weaknesses.map(({ rule }) => rule)).toContain('javascript-cookie-not-http-only');
  },
);

const page = `from flask import Flask, request

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args["name"]
    return f"<h1>Hello {name}</h1>"
`;

test('of what is said of one place the gravest is reported, and a mend is judged by all of it', async () => {
  const rules = async (find: typeof findWeaknesses) =>
    (await find('python', page)).weaknesses.map(({ rule }) => rule);
  expect(await rules(findWeaknesses)).toEqual(['python-html-returned']);
  expect((await rules(findAllWeaknesses)).sort()).toEqual(['python-html-returned', 'python-html-text']);
  // Not a page any more, but still markup that is not escaped: nothing new comes to light.
  const kept = page.replace('return f', 'text = f').concat('    return render(text)\n');
  expect((await findWeaknesses('python', kept)).weaknesses.map(({ rule }) => rule)).toEqual([
    'python-html-text',
  ]);
  expect(await obstacleToFix('python', page, kept, 'python-html-returned')).toBeUndefined();
});
