import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonRestoreStream, restoreJsonText } from '../../../src/redact/restore/restore-json.ts';
import { RestoreStream } from '../../../src/redact/restore/restore-stream.ts';
import { Vault } from '../../../src/redact/vault/vault.ts';

const vault = Vault.ephemeral();
const nasty = 'Zoë "Q" \\ O\'Neil\n\ttab \u2028 😀';
const person = vault.issue({ type: 'person', value: nasty, form: 'token' }).standIn;
const email = vault.issue({ type: 'email', value: 'marlin@quist.dev', form: 'typed' }).standIn;
const number = vault.issue({ type: 'phone', value: '2127365000', form: 'number' }).standIn;

const underscored = person.replaceAll('_', '\\u005f');
const documents = [
  `{"path":"a.py","content":"x = '${person}'\\n","n":${number}}`,
  `{"${email}": ["${person}", ${number}, -1.5e3, true, null], "b": {}}`,
  `{"a":"${underscored} 😀 \\ud83d\\ude00 \\/ ${email.replace('@', '\\u0040')}"}`,
  `["${person}${person}","ppx_person_aaaaaaaaa","\\\\${person}\\""]`,
  `  {"a" : ${number} }\n`,
];

function inPieces(text: string, cuts: readonly number[]): string {
  const stream = new JsonRestoreStream(vault);
  let written = '';
  let done = 0;
  for (const cut of [...cuts, text.length]) {
    written += stream.push(text.slice(done, cut));
    done = cut;
  }
  return written + stream.flush();
}

describe('restoreJsonText', () => {
  it('restores the digits of a number between its sign and its exponent', () => {
    const json = `[-${number}, ${number}e2, -${number}E+3, ${number}0, 1${number}]`;
    expect(restoreJsonText(json, vault)).toEqual({
      text: `[-2127365000, 2127365000e2, -2127365000E+3, ${number}0, 1${number}]`,
      restored: 3,
      unresolved: [],
    });
  });

  it('restores at the decoded level and gives valid JSON', () => {
    const first = JSON.parse(restoreJsonText(documents[0]!, vault).text);
    expect(first).toEqual({ path: 'a.py', content: `x = '${nasty}'\n`, n: 2127365000 });
    const second = JSON.parse(restoreJsonText(documents[1]!, vault).text);
    expect(second).toEqual({ 'marlin@quist.dev': [nasty, 2127365000, -1500, true, null], b: {} });
    expect(JSON.parse(restoreJsonText(documents[2]!, vault).text).a).toBe(
      `${nasty} 😀 😀 / marlin@quist.dev`,
    );
    const third = restoreJsonText(documents[3]!, vault);
    expect(JSON.parse(third.text)).toEqual([nasty + nasty, 'ppx_person_aaaaaaaaa', `\\${nasty}"`]);
    expect(third).toMatchObject({
      restored: 3,
      unresolved: [{ placeholder: 'ppx_person_aaaaaaaaa', reason: 'unknown' }],
    });
  });

  it('gives the same from a stream cut at any one or two places, or everywhere', () => {
    for (const text of documents) {
      const expected = restoreJsonText(text, vault).text;
      expect(inPieces(text, Array.from(text, (_, at) => at).slice(1))).toBe(expected);
      for (let cut = 0; cut <= text.length; cut++) expect(inPieces(text, [cut])).toBe(expected);
    }
  });

  it('leaves the meaning of JSON without placeholders alone', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, cut) => {
        expect(JSON.parse(inPieces(json, [cut % (json.length + 1)]))).toEqual(JSON.parse(json));
      }),
    );
  });

  it('takes what is no JSON without an error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void restoreJsonText(text, vault)));
  });
});

describe('a byte stream', () => {
  it('restores cut at every byte', () => {
    const text = `ä${person}ß漢${email}😀 ${number}é`;
    const bytes = Buffer.from(text);
    const expected = `ä${nasty}ß漢marlin@quist.dev😀 2127365000é`;
    for (let cut = 0; cut <= bytes.length; cut++) {
      const decoder = new TextDecoder();
      const stream = new RestoreStream(vault);
      const written = [bytes.subarray(0, cut), bytes.subarray(cut)].map((part) =>
        stream.push(decoder.decode(part, { stream: true })),
      );
      expect(written.join('') + stream.push(decoder.decode()) + stream.flush()).toBe(expected);
    }
  });

  it('passes on at once what can be no placeholder', () => {
    const stream = new RestoreStream(vault);
    expect(stream.push('Nothing to see here. ')).toBe('Nothing to see here. ');
    expect(stream.push(`${person} `)).toBe(`${nasty} `);
    expect(stream.push(person.slice(0, 9))).toBe('');
    expect(stream.push('!!! no')).toContain(person.slice(0, 9));
  });

  it('holds back some hundred characters at most', () => {
    const stream = new RestoreStream(vault);
    const whole = `ppx${' '.repeat(30)}_`.repeat(40);
    const passed = stream.push(whole);
    expect(whole.length - passed.length).toBeLessThan(400);
  });
});
