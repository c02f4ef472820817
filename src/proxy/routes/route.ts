import type { Purpose } from '../../egress/gate/wire-request.ts';
import type { WireFormatId } from '../../model/remote/wire-format-id.ts';
import type { ApiFamily } from './api-family.ts';

/** A call that goes on to an upstream. */
export interface ForwardRoute {
  readonly kind: 'forward';
  /** As in metrics and log lines. */
  readonly name: string;
  readonly family: ApiFamily;
  readonly method: 'GET' | 'POST';
  readonly format: WireFormatId;
  /** Appended to the upstream's base URL. */
  readonly path: string;
  readonly purpose: Purpose;
}

/** What the proxy does with a call. */
export type Route =
  | ForwardRoute
  | { readonly kind: 'metrics'; readonly name: string }
  | { readonly kind: 'health'; readonly name: string }
  /** The path stays out of its name: it may hold anything. */
  | { readonly kind: 'unknown'; readonly name: string };
