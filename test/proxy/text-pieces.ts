/** A text in pieces of so many UTF-16 units, the last one shorter; pairs of surrogates are kept whole, as JSON has to. */
export function cutAt(text: string, length: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    piece += character;
    if (piece.length < length) continue;
    pieces.push(piece);
    piece = '';
  }
  return piece === '' ? pieces : [...pieces, piece];
}
