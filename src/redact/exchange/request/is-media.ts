/** What files begin with: PNG, JPEG, GIF, RIFF (WebP, WAV), PDF, Ogg, ID3 and FLAC. */
const signatures = [
  '89504e47',
  'ffd8ff',
  '47494638',
  '52494646',
  '25504446',
  '4f676753',
  '494433',
  '664c6143',
].map((signature) => Buffer.from(signature, 'hex'));

/** ISO base media (MP4, HEIC, AVIF) names itself behind the length of its first box. */
const boxType = Buffer.from('ftyp');

const dataUrl = /^data:[a-z\d.+-]+\/[a-z\d.+-]+;base64,/i;

/** Whether a text is the base64 of a picture, a sound or a document and of nothing else, by what the bytes are. */
export function isMedia(text: string): boolean {
  const encoded = text.slice(dataUrl.exec(text)?.[0].length ?? 0);
  if (!/^[A-Za-z\d+/_-]{16,}={0,2}$/.test(encoded)) return false;
  const head = Buffer.from(encoded.slice(0, 32), 'base64');
  return signatures.some((signature) => head.indexOf(signature) === 0) || head.indexOf(boxType) === 4;
}
