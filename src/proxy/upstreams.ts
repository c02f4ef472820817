import type { ApiFamily } from './routes/api-family.ts';

/** The names of the configured providers that answer each family of calls; a family without one is not served. */
export type Upstreams = Readonly<Partial<Record<ApiFamily, string>>>;
