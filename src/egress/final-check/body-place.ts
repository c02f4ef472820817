/** Names of fields that the wire formats have. Any other name may be a user's own text, and is not repeated. */
const knownNames = new Set(
  (
    'model messages role content text type name input output arguments function tool_calls tool_call_id tools parameters ' +
    'properties description items required enum default system instructions metadata user image_url url source data ' +
    'prompt title stop stop_sequences response_format json_schema schema reasoning thinking id call_id tool_use_id'
  ).split(' '),
);

/** An open array or object, on the way to a place. */
interface Level {
  readonly isArray: boolean;
  /** Of an array: which element is read. */
  index: number;
  /** Of an object: the name of the field that is read. */
  name: string;
  /** Of an object: whether a name comes next. */
  atName: boolean;
}

/**
 * Where in a JSON text a byte is, as `messages[2].content`; names that are not of the wire formats are written as `*`. Empty
 * where the text is no array or object. One pass; what is no JSON does no harm.
 */
export function placeInJson(json: Uint8Array, offset: number): string {
  const levels: Level[] = [];
  for (let at = 0; at <= offset && at < json.length; at++) {
    const sign = String.fromCharCode(json[at]!);
    const level = levels.at(-1);
    if (sign === '"') {
      const end = stringEnd(json, at);
      if (level?.atName) level.name = textOf(json, at + 1, end);
      at = end;
    } else if (sign === '{' || sign === '[') {
      levels.push({ isArray: sign === '[', index: 0, name: '', atName: sign === '{' });
    } else if (sign === '}' || sign === ']') levels.pop();
    else if (level && sign === ':') level.atName = false;
    else if (level && sign === ',') {
      level.index++;
      level.atName = !level.isArray;
    }
  }
  return levels.map(stepOf).join('').replace(/^\./, '');
}

function stepOf({ isArray, index, name, atName }: Level): string {
  if (isArray) return `[${index}]`;
  // The name itself is the place: it is not repeated either.
  if (atName) return '.(name of a field)';
  return knownNames.has(name) ? `.${name}` : '.*';
}

function stringEnd(json: Uint8Array, start: number): number {
  let end = start + 1;
  while (end < json.length && json[end] !== 0x22) end += json[end] === 0x5c ? 2 : 1;
  return end;
}

function textOf(json: Uint8Array, start: number, end: number): string {
  return Buffer.from(json.buffer, json.byteOffset + start, Math.max(0, end - start)).toString('utf8');
}
