import type { AttentionCache } from './attention-cache.ts';

/** The network behind one interface, whatever graph and execution provider run it. */
export interface DecoderGraph {
  /** Whether rows may be placed; otherwise every call continues the whole cache, one branch at a time. */
  readonly placesRows: boolean;
  /** An empty cache, through which the network is called. It lives no longer than the graph. */
  createCache(): AttentionCache;
  close(): Promise<void>;
}
