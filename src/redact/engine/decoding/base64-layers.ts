import type { Span } from '../../finding.ts';
import type { DecodedLayer } from './decoded-layer.ts';

/** Shorter runs hold no secret that could be told from a word. */
const shortestRun = 24;

/** In runs up to this length a finding is the whole run; in longer ones, as an embedded source map, its part of it. */
const longestWhole = 2048;

/** A line of a value that goes on in the next one has at least this many characters; 64 and 76 are usual. */
const shortestWrappedLine = 40;

/** What is read of the line before a run: a name and what ties it to its value. */
const nameReach = 80;

/** By ASCII code: the value of a base64 digit, standard or url-safe, plus one; 0 for what is none. */
const digits = new Uint8Array(0x1_0000);
for (const alphabet of [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
]) {
  [...alphabet].forEach((digit, value) => {
    digits[digit.charCodeAt(0)] = value + 1;
  });
}

/** The runs of base64 and hex of a text that decode to text; hashes, images and identifiers decode to something else. */
export function* base64Layers(text: string): Generator<DecodedLayer> {
  let done = 0;
  // A long run covers one of these places: those between need no look.
  for (let at = shortestRun - 1; at < text.length; at += shortestRun) {
    if (digits[text.charCodeAt(at)] === 0) continue;
    const run = runRound(text, at, done);
    at = run.end;
    if (run.end - run.start < shortestRun) continue;
    const layer = hexLayer(text, run) ?? base64Layer(text, run);
    done = layer?.end ?? run.end;
    at = done;
    if (layer) yield layer;
  }
}

function runRound(text: string, at: number, from: number): Span {
  let start = at;
  while (start > from && digits[text.charCodeAt(start - 1)] !== 0) start--;
  let end = at + 1;
  while (end < text.length && digits[text.charCodeAt(end)] !== 0) end++;
  return { start, end };
}

type Layer = DecodedLayer & { readonly end: number };

const hex = /^(?:0x)?(?<digits>(?:[0-9a-f]{2})+)$/i;
const shortestHex = 32;

function hexLayer(text: string, run: Span): Layer | undefined {
  if (run.end - run.start < shortestHex || !isHexDigit(text.charCodeAt(run.end - 1))) return undefined;
  const found = hex.exec(text.slice(run.start, run.end))?.groups?.digits;
  if (found === undefined) return undefined;
  return layerOf(text, run, 'hex', Buffer.from(found, 'hex'));
}

function isHexDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);
}

function base64Layer(text: string, run: Span): Layer | undefined {
  if (!beginsAsText(text, run.start)) return undefined;
  const lines = wrappedLines(text, run);
  const encoded = lines.map(({ start, end }) => text.slice(start, end)).join('');
  if (/[+/]/.test(encoded) && /[-_]/.test(encoded)) return undefined;
  let end = lines.at(-1)!.end;
  while (text[end] === '=' && end < lines.at(-1)!.end + 2) end++;
  return layerOf(text, { start: run.start, end }, 'base64', Buffer.from(encoded, 'base64'));
}

/** Whether the first six bytes are text: the one test that nearly every other run fails. UTF-16 passes, too. */
function beginsAsText(text: string, start: number): boolean {
  for (let at = start; at < start + 8; at += 4) {
    const bits =
      ((digits[text.charCodeAt(at)]! - 1) << 18) |
      ((digits[text.charCodeAt(at + 1)]! - 1) << 12) |
      ((digits[text.charCodeAt(at + 2)]! - 1) << 6) |
      (digits[text.charCodeAt(at + 3)]! - 1);
    for (const [index, byte] of [bits >> 16, (bits >> 8) & 0xff, bits & 0xff].entries()) {
      const isOdd = ((at - start) / 4) * 3 + index;
      if (!isTextByte(byte) && !(byte === 0 && isOdd % 2 === 1)) return false;
    }
  }
  return true;
}

function isTextByte(byte: number): boolean {
  return (byte >= 0x20 && byte !== 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** The lines that a run goes on in: as long as its first one, the last one as long or shorter. */
function wrappedLines(text: string, run: Span): Span[] {
  const lines = [run];
  const width = run.end - run.start;
  if (width < shortestWrappedLine || width % 4 !== 0) return lines;
  const between = /(?:[ \t"'`\\+,]{0,8}\r?\n[ \t#*."'`]{0,80}|(?:\\r)?\\n)/y;
  for (let last = run; last.end - last.start === width; ) {
    between.lastIndex = last.end;
    if (!between.test(text)) break;
    const start = between.lastIndex;
    if (digits[text.charCodeAt(start)] === 0) break;
    last = runRound(text, start, start);
    if (last.end - last.start > width) break;
    lines.push(last);
  }
  return lines;
}

function layerOf(text: string, run: Span, encoding: 'base64' | 'hex', bytes: Buffer): Layer | undefined {
  const decoded = decodedText(bytes);
  if (decoded === undefined) return undefined;
  const before = text.slice(Math.max(0, run.start - nameReach), run.start);
  const prefix = before.slice(before.lastIndexOf('\n') + 1);
  const charactersAGroup = encoding === 'hex' ? 2 : 4;
  const bytesAGroup = encoding === 'hex' ? 1 : 3;
  return {
    encoding,
    isWhole: true,
    text: prefix + decoded,
    end: run.end,
    sourceSpan({ start, end }) {
      if (end <= prefix.length) return undefined;
      const isWrapped = (run.end - run.start) * bytesAGroup > (bytes.length + 3) * charactersAGroup;
      if (run.end - run.start <= longestWhole || isWrapped) return run;
      const group = (position: number): number =>
        Buffer.byteLength(decoded.slice(0, Math.max(0, position - prefix.length))) / bytesAGroup;
      return {
        start: run.start + Math.floor(group(start)) * charactersAGroup,
        end: Math.min(run.end, run.start + Math.ceil(group(end)) * charactersAGroup),
      };
    },
  };
}

/** What is not text in what was decoded: U+FFFD stands for what is no UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const foreign = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g;

/** Up to this share of it may be foreign. */
const mostForeign = 0.05;

function decodedText(bytes: Buffer): string | undefined {
  const isUtf16 = bytes.length > 8 && bytes[1] === 0 && bytes[3] === 0 && bytes[0] !== 0;
  const head = bytes.subarray(0, 64);
  if (!isUtf16 && countForeign(head.toString('utf8')) > 3) return undefined;
  const text = bytes.toString(isUtf16 ? 'utf16le' : 'utf8');
  return countForeign(text) <= text.length * mostForeign ? text : undefined;
}

function countForeign(text: string): number {
  return text.match(foreign)?.length ?? 0;
}
