import { test } from 'vitest';
import { streamAtOnce } from './many-streams.ts';

test('20 streams at once do not mix', () => streamAtOnce(20));
