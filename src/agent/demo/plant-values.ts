import type { PlantedValue } from './fixture.ts';

const marker = /\{\{planted:([a-z0-9-]+)\}\}/g;

/**
 * Puts planted values where their markers stand: `{{planted:ID}}`.
 *
 * @throws Error when a marker names a value that is not there
 */
export function plantValues(text: string, planted: readonly PlantedValue[]): string {
  return text.replace(marker, (_match, id: string) => {
    const found = planted.find((each) => each.id === id);
    if (found === undefined) throw new Error(`no planted value is called ${id}`);
    return found.value;
  });
}
