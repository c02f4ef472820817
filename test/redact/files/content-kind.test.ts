import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentKind } from '../../../src/redact/files/content-kind.ts';

const text = 'const greeting = "Grüße";\nexport { greeting };\n';

function utf16be(value: string): Buffer {
  return Buffer.from(value, 'utf16le').swap16();
}

describe('contentKind', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['nothing at all', Buffer.alloc(0), 'utf-8'],
    ['ISO 8859-1', Buffer.from(text, 'latin1'), 'utf-8'],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 LE without a mark', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16be(`\uFEFF${text}`), 'utf-16be'],
    ['UTF-16 BE without a mark', utf16be(text), 'utf-16be'],
    ['entries that NUL ends', Buffer.from('HOME=/home/u\0LANG=C.UTF-8\0TERM=xterm\0'), 'utf-8'],
    ['coloured output of a terminal', Buffer.from('\x1b[31merror\x1b[0m: \x1b[1mno\x1b[0m\n'), 'utf-8'],
    ['a text that begins with letters of a signature', Buffer.from('MZ is a prefix, BM too\n'), 'utf-8'],
    ['Chinese', Buffer.from('密码是什么？\n'.repeat(40)), 'utf-8'],
  ])('takes %s for text', (_name, bytes, encoding) => {
    expect(contentKind(bytes)).toEqual({ text: encoding });
  });

  it.each([
    ['archive (gzip)', gzipSync(text)],
    ['archive (zip)', Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1')],
    [
      'archive (tar)',
      Buffer.concat([Buffer.from('a.txt'), Buffer.alloc(252), Buffer.from('ustar\0'), Buffer.alloc(250)]),
    ],
    ['image (png)', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
    ['image (jpeg)', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1')],
    ['document (pdf)', Buffer.from('%PDF-1.7\n')],
    ['executable', Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1')],
    ['executable', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1')],
    ['database (sqlite)', Buffer.from('SQLite format 3\0')],
    [
      'binary',
      Buffer.from(Array.from({ length: 4096 }, (_none, index) => (index * 167 + (index >> 3)) & 0xff)),
    ],
    ['binary', Buffer.alloc(512)],
  ])('says that it is %s', (kind, bytes) => {
    expect(contentKind(bytes)).toEqual({ binary: kind });
  });

  it('answers whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(Object.keys(contentKind(Buffer.from(bytes)))).toHaveLength(1);
      }),
    );
  });
});
