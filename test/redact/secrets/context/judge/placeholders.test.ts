// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of others are what is tested
import { describe, expect, it } from 'vitest';
import { holdsInterpolation } from '../../../../../src/redact/secrets/context/judge/interpolation.ts';
import { placeholderOf } from '../../../../../src/redact/secrets/context/judge/placeholders.ts';

describe('placeholderOf', () => {
  it.each([
    ['null', 'no-value'],
    ['None', 'no-value'],
    ['${DB_PASSWORD}', 'template'],
    ['$DB_PASSWORD', 'template'],
    ['{{ password }}', 'template'],
    ['{{ .Values.password }}', 'template'],
    ['<% PASSWORD %>', 'template'],
    ['%DB_PASSWORD%', 'template'],
    ['%s', 'template'],
    ['$(get-password)', 'template'],
    ['process.env.TOKEN', 'template'],
    ['os.environ["TOKEN"]', 'template'],
    ['getenv("TOKEN")', 'template'],
    ['<password>', 'to-fill-in'],
    ['[PASSWORD]', 'to-fill-in'],
    ['xxxxxx', 'to-fill-in'],
    ['********', 'to-fill-in'],
    ['changeme', 'to-fill-in'],
    ['your-api-key', 'to-fill-in'],
    ['INSERT_TOKEN_HERE', 'to-fill-in'],
    ['zz_live_placeholder', 'to-fill-in'],
    ['abcdefghijklmnopqrstuvwxyz0123456789', 'to-fill-in'],
    ['password', 'own-kind'],
    ['user:pass', 'own-kind'],
    ['secret-token', 'own-kind'],
  ])('%s: %s', (text, expected) => {
    expect(placeholderOf(text)).toBe(expected);
  });

  it.each([
    ['hunt', 'er2'],
    ['adm', 'in123'],
    ['P@$$', 'w0rd{x}!'],
    ['pa$$', 'word1'],
    ['m}{q', '${x]9(z'],
    ['`q8', 'vR~-2'],
    ['correct horse', ' battery'],
  ])('%s%s is none', (...parts) => {
    expect(placeholderOf(parts.join(''))).toBe('none');
  });
});

describe('holdsInterpolation', () => {
  it.each([
    'a-${NAME}-b',
    'jdbc:{{ host }}',
    'Bearer $TOKEN',
    'x%NAME%y',
    '%(user)s:p',
    'a{name}b',
    '#{user}!',
  ])('%s does', (text) => {
    expect(holdsInterpolation(text)).toBe(true);
  });

  it.each([
    ['x{{q}', 'o)p${e]r}}'],
    ['50%', ' off'],
    ['cost$', ''],
    ['{', '{}'],
  ])('%s%s does not', (...parts) => {
    expect(holdsInterpolation(parts.join(''))).toBe(false);
  });
});
