/** A value in the forms in which it might be read off a wire; base64 at the three offsets that it can have in a longer text. */
function canaryForms(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const base64 = [0, 1, 2].map((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // Without the characters that depend on the neighbours.
    return whole.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  });
  return [
    value,
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    bytes.toString('hex'),
    [...value].reverse().join(''),
  ];
}

/** The forms of a value that a text holds, letters of either case alike. */
export function formsIn(text: string, value: string): readonly string[] {
  const folded = text.toLowerCase();
  return canaryForms(value).filter((form) => folded.includes(form.toLowerCase()));
}
