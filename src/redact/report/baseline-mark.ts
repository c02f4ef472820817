import { createHmac } from 'node:crypto';

/** What a baseline keeps of a finding: enough to know it again, nothing of the value without the key. */
export interface BaselineMark {
  /** HMAC-SHA256 of rule, path and value, in hex. */
  readonly here: string;
  /** HMAC-SHA256 of rule and value, in hex: known again when the file was moved. */
  readonly anywhere: string;
}

/** @param key of the baseline, any length */
export function baselineMark(key: Buffer, rule: string, path: string, value: string): BaselineMark {
  return { here: hmac(key, [rule, path, value]), anywhere: hmac(key, [rule, value]) };
}

function hmac(key: Buffer, parts: readonly string[]): string {
  // JSON keeps the parts apart: no two lists of parts give the same text.
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex');
}
