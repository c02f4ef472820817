import { maskAlways } from '../../redact/masking/mask-always.ts';
import type { MaskOptions } from '../../redact/masking/mask-text.ts';
import type { FixEvent } from '../fix/fix-event.ts';

/** An event with every text in it masked; what only its schema may say in a place stays. */
export async function maskEvent(event: FixEvent, options: MaskOptions): Promise<object> {
  return (await maskValue(event, options)) as object;
}

async function maskValue(value: unknown, options: MaskOptions): Promise<unknown> {
  if (typeof value === 'string') return maskAlways(value, options);
  if (Array.isArray(value)) {
    const masked: unknown[] = [];
    for (const each of value) masked.push(await maskValue(each, options));
    return masked;
  }
  if (typeof value !== 'object' || value === null) return value;
  const masked: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(value)) masked[name] = await maskValue(each, options);
  return masked;
}
