import { JsonRestoreStream } from '../../restore/restore-json.ts';
import { RestoreStream } from '../../restore/restore-stream.ts';
import type { PlaceRules } from '../formats/place-rules.ts';
import { parseJson } from '../json/parse-json.ts';
import { applySplices } from '../json/splice.ts';
import { type Restoring, restoredPlaces } from './restored-places.ts';

/**
 * An answer of one JSON text, restored; one that is no JSON, as a text.
 *
 * @throws what `body` throws
 */
export async function* restoredJson(
  body: AsyncIterable<Uint8Array>,
  rules: PlaceRules,
  restoring: Restoring,
): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const text = bytes.toString('utf8');
  const root = parseJson(text);
  if (root) yield Buffer.from(applySplices(text, restoredPlaces(text, root, rules, restoring)));
  else {
    const stream = new RestoreStream(restoring.vault, restoring.options);
    yield Buffer.from(stream.push(text) + stream.flush());
  }
}

/**
 * An answer of text, restored as it comes.
 *
 * @param lines whether each line is a JSON text of its own
 * @throws what `body` throws
 */
export async function* restoredText(
  body: AsyncIterable<Uint8Array>,
  { vault, options }: Restoring,
  lines: 'json' | 'text',
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder();
  const stream = lines === 'json' ? new JsonRestoreStream(vault, options) : new RestoreStream(vault, options);
  for await (const chunk of body) {
    const text = stream.push(decoder.decode(chunk, { stream: true }));
    if (text !== '') yield Buffer.from(text);
  }
  const rest = stream.push(decoder.decode()) + stream.flush();
  if (rest !== '') yield Buffer.from(rest);
}
