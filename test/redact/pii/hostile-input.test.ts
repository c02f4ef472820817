import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { DetectorCases } from '../../../src/redact/pii/detector-cases.ts';
import { registry } from '../../../src/redact/pii/detectors/registry.generated.ts';
import { ScannedText } from '../../../src/redact/scanned-text.ts';
import {
  hostileTextsOfExample,
  hostileTextsOfKeyword,
  longestTime,
  plainHostileTexts,
  slowest,
} from '../support/hostile-texts.ts';

const folder = join(import.meta.dirname, '../../../src/redact/pii/detectors');

async function casesOf(id: string): Promise<DetectorCases> {
  const { cases } = await import(pathToFileURL(join(folder, id, 'cases.ts')).href);
  return cases as DetectorCases;
}

describe('16 KB made to be slow', () => {
  it.each(registry.map(({ id, entry }) => [id, entry] as const))(
    'are no trouble to %s',
    async (id, entry) => {
      const { positive, possible, negative } = await casesOf(id);
      const examples = [...positive, ...(possible ?? []), ...negative].map((text) =>
        text.replace(/[«»]/g, ''),
      );
      const words = [...new Set(examples.flatMap((text) => text.match(/[a-z]{3,}/gi) ?? []))].slice(0, 6);
      const texts = [
        ...plainHostileTexts(),
        ...words.flatMap(hostileTextsOfKeyword),
        ...examples.slice(0, 40).flatMap(hostileTextsOfExample),
      ];
      const worst = slowest(texts, (text) => [...entry.find(new ScannedText(text))]);
      expect(worst.time, worst.text).toBeLessThan(longestTime);
    },
  );
});
