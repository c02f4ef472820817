import { JsonText } from '../../../model/remote/json-text.ts';
import type { OutboundRequest } from '../../../model/remote/outbound-request.ts';
import type { WireFormat } from '../formats/wire-format.ts';
import type { JsonNode } from '../json/json-node.ts';
import { parseJson } from '../json/parse-json.ts';
import { type CollectedBody, collectLeaves } from './collect-leaves.ts';
import type { DataGroup } from './data-group.ts';
import { type Leaf, leafOf } from './leaf.ts';
import { standInNotice } from './stand-in-notice.ts';

/** The body of a request as it would be sent, with what is in it. */
export class RequestBody {
  readonly #format: WireFormat;
  readonly #root: JsonNode | undefined;
  readonly #collected: CollectedBody | undefined;
  /** All of it, where it cannot be read. */
  readonly #unread: Leaf | undefined;

  constructor({ method, body }: OutboundRequest, format: WireFormat) {
    this.#format = format;
    if (method === 'GET' && body === null) return;
    const text = body instanceof JsonText ? body.text : JSON.stringify(body);
    this.#root = parseJson(text);
    if (this.#root) this.#collected = collectLeaves(text, this.#root, format.request);
    else this.#unread = leafOf(text);
  }

  get leaves(): readonly Leaf[] {
    return this.#unread ? [this.#unread] : (this.#collected?.leaves ?? []);
  }

  get groups(): readonly DataGroup[] {
    return this.#collected?.groups ?? [];
  }

  /** The text with stand-ins, and with a sentence about them if there are any. Empty where there is no body. */
  write(hasStandIns: boolean): string {
    if (this.#unread) return this.#unread.redaction?.text ?? this.#unread.text;
    if (!this.#collected) return '';
    const { document } = this.#collected;
    if (hasStandIns && this.#root?.kind === 'object') {
      const notice = this.#format.addInstruction(this.#root, standInNotice);
      if (notice) document.add(notice);
    }
    return document.write();
  }
}
