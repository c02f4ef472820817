import { BareTransport } from '../../test/egress/canaries/bare-transport.ts';
import type { OpenTransport } from '../../test/egress/canaries/fix-cell.ts';

/** Redaction off. */
export async function openBare({ baseUrl }: { readonly baseUrl: string }): Promise<OpenTransport> {
  return { transport: new BareTransport(baseUrl), [Symbol.asyncDispose]: async () => {} };
}
