import { isUtf8 } from 'node:buffer';

/** How much of a file tells what it is, in bytes. */
export const headLength = 8 * 1024;

/** How a file writes text. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What a file holds, going by its first bytes. */
export type ContentKind =
  | { readonly text: TextEncoding }
  /** `archive (zip)`, `image (png)`, `binary`: for people. */
  | { readonly binary: string };

interface Signature {
  readonly kind: string;
  readonly bytes: Buffer;
  readonly at: number;
}

/** First bytes, as latin1 text, by what they say: https://en.wikipedia.org/wiki/List_of_file_signatures */
const firstBytes: Readonly<Record<string, readonly string[]>> = {
  'archive (zip)': ['PK\x03\x04', 'PK\x05\x06'],
  'archive (gzip)': ['\x1f\x8b'],
  'archive (bzip2)': ['BZh'],
  'archive (xz)': ['\xfd7zXZ\0'],
  'archive (zstd)': ['\x28\xb5\x2f\xfd'],
  'archive (lz4)': ['\x04\x22\x4d\x18'],
  'archive (7z)': ['7z\xbc\xaf\x27\x1c'],
  'archive (rar)': ['Rar!\x1a\x07'],
  'archive (cab)': ['MSCF\0'],
  'archive (rpm)': ['\xed\xab\xee\xdb'],
  'archive (compress)': ['\x1f\x9d'],
  'archive (ar)': ['!<arch>\n'],
  'image (png)': ['\x89PNG'],
  'image (jpeg)': ['\xff\xd8\xff'],
  'image (gif)': ['GIF87a', 'GIF89a'],
  'image (tiff)': ['II*\0', 'MM\0*'],
  'image (icon)': ['\0\0\x01\0', '\0\0\x02\0'],
  'image (bmp)': ['BM'],
  'image (photoshop)': ['8BPS'],
  'document (pdf)': ['%PDF-'],
  'document (office)': ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  font: ['wOFF', 'wOF2', 'OTTO\0', 'ttcf\0', '\0\x01\0\0'],
  'audio or video': ['ID3', 'OggS\0', 'fLaC', '\x1a\x45\xdf\xa3', 'MThd\0', 'RIFF', '\xff\xfb'],
  executable: ['\x7fELF', 'MZ', '\xfe\xed\xfa', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe'],
  'compiled code': ['\0asm', 'dex\n0', '\x1bLua', 'BC\xc0\xde'],
  'database (sqlite)': ['SQLite format 3\0'],
  'git data': ['PACK\0', 'DIRC\0', '\xfftOc'],
};

const signatures: readonly Signature[] = [
  ...Object.entries(firstBytes).flatMap(([kind, starts]) =>
    starts.map((start) => ({ kind, bytes: Buffer.from(start, 'latin1'), at: 0 })),
  ),
  { kind: 'archive (tar)', bytes: Buffer.from('ustar'), at: 257 },
  { kind: 'audio or video', bytes: Buffer.from('ftyp'), at: 4 },
];

const byFirstByte: readonly (readonly Signature[])[] = Array.from({ length: 256 }, (_none, byte) =>
  signatures.filter(({ bytes, at }) => at === 0 && bytes[0] === byte),
);
const inside = signatures.filter(({ at }) => at > 0);

/** Of all bytes, those that no text has; more than this share of them makes a file binary. */
const mostForeign = 0.1;

/** @param head the first `headLength` bytes, or all there are */
export function contentKind(head: Buffer): ContentKind {
  if (head[0] === 0xff && head[1] === 0xfe) return { text: 'utf-16le' };
  if (head[0] === 0xfe && head[1] === 0xff) return { text: 'utf-16be' };
  const foreign = shareOfForeign(head);
  const signature = [...(byFirstByte[head[0] ?? 0] ?? []), ...inside].find((known) => starts(head, known));
  // A text may well begin with `BM` or `MZ`: what consists of letters alone must be binary to look at, too.
  if (signature && (foreign > 0 || isForeign(signature.bytes) || signature.kind === 'document (pdf)')) {
    return { binary: signature.kind };
  }
  if (foreign === 0) return { text: 'utf-8' };
  const unmarked = unmarkedUtf16(head);
  if (unmarked) return { text: unmarked };
  return foreign > mostForeign ? { binary: 'binary' } : { text: 'utf-8' };
}

function starts(head: Buffer, { bytes, at }: Signature): boolean {
  return (
    head.length >= at + bytes.length && head.compare(bytes, 0, bytes.length, at, at + bytes.length) === 0
  );
}

function isForeign(bytes: Buffer): boolean {
  return bytes.some((byte) => isControl(byte) || byte >= 0x80);
}

/** Control characters but white space, backspace and escape, which terminal output is full of. */
function isControl(byte: number): boolean {
  return byte < 0x20 ? !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b : byte === 0x7f;
}

function shareOfForeign(head: Buffer): number {
  // Nearly every file: UTF-8 without NUL is text, whatever else is in it.
  if (!head.includes(0) && isUtf8(withoutCutCharacter(head))) return 0;
  let foreign = 0;
  for (let index = 0; index < head.length; index++) if (isControl(head[index]!)) foreign++;
  // What is not UTF-8 comes back as replacement characters: single ones are damage or another code page, many are data.
  const replaced = head.toString('utf8').split('\uFFFD').length - 1;
  return Math.max(foreign, replaced - head.length / 5) / head.length;
}

/** The head may end inside a character. */
function withoutCutCharacter(head: Buffer): Buffer {
  let end = head.length;
  while (end > head.length - 4 && end > 0 && head[end - 1]! >= 0x80) end--;
  return head.subarray(0, end);
}

/** UTF-16 without a mark: western text has a zero in nearly every other place, and hardly one in the places between. */
function unmarkedUtf16(head: Buffer): TextEncoding | undefined {
  const zeros = [0, 0];
  for (let index = 0; index < head.length; index++) if (head[index] === 0) zeros[index & 1]!++;
  const pairs = head.length / 2;
  if (pairs < 2) return undefined;
  const [even, odd] = zeros.map((count) => count / pairs) as [number, number];
  if (odd > 0.4 && even < 0.02) return 'utf-16le';
  return even > 0.4 && odd < 0.02 ? 'utf-16be' : undefined;
}
