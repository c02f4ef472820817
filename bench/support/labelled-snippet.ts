/** A row of secrets-dev.jsonl.gz. */
export interface LabelledSnippet {
  readonly id: string;
  readonly is_secret: boolean;
  readonly kind: 'generic' | 'mixed' | 'provider_token' | 'private_key' | 'benign' | 'near_miss';
  readonly path: string | null;
  readonly rule: string;
  readonly secret: string | null;
  readonly source: string;
  /** Half-open UTF-16 positions. */
  readonly spans: readonly (readonly [number, number])[] | null;
  readonly text: string;
}
