import { PpagentError } from '../../../errors/ppagent-error.ts';

/**
 * All of a body in one piece.
 *
 * @throws PpagentError EGRESS_BLOCKED when it is longer than the limit, in bytes
 */
export async function collect(body: AsyncIterable<Uint8Array>, limit = Infinity): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > limit)
      throw new PpagentError('EGRESS_BLOCKED', `not sent: it is longer than ${limit} bytes`);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}
