import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { WireRequest } from '../gate/wire-request.ts';
import type { Manifest } from './manifest.ts';
import type { Sealed } from './sealed.ts';

/** Bytes of a sealing key. */
const keyLength = 32;

/** Seals requests, and tells whether a seal is its own: the core and the gate hold the same key for one run. */
export class Sealer {
  /** Handed from the gate to the core when it starts; never stored. */
  readonly key: Uint8Array;

  constructor(key: Uint8Array = randomBytes(keyLength)) {
    this.key = key;
  }

  /** For redaction alone: says that this request was redacted, and how. */
  seal(request: WireRequest, manifest: Manifest): Sealed<WireRequest> {
    return { ...request, manifest, code: this.#code(request, manifest) } as Sealed<WireRequest>;
  }

  /** Whether the request and its manifest are as they were when they were sealed; false for what never was. */
  isIntact(request: Sealed<WireRequest>): boolean {
    if (!(request.code instanceof Uint8Array) || !request.manifest) return false;
    const expected = this.#code(request, request.manifest);
    return request.code.length === expected.length && timingSafeEqual(request.code, expected);
  }

  #code(request: WireRequest, { policyHash, replaced, sources, languages }: Manifest): Uint8Array {
    const { purpose, provider, method, path, headers, model, body } = request;
    const head = JSON.stringify([
      [purpose, provider, method, path, model],
      Object.entries(headers).sort(),
      [policyHash, Object.entries(replaced).sort(), sources, languages],
    ]);
    return createHmac('sha256', this.key)
      .update(`${Buffer.byteLength(head)}\0${head}`)
      .update(body)
      .digest();
  }
}
