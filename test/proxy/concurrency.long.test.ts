import { test } from 'vitest';
import { streamAtOnce } from './many-streams.ts';

test('200 streams at once do not mix, and none fails', () => streamAtOnce(200), 120_000);
