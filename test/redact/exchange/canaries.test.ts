import { describe } from 'vitest';
import { testCanaries } from './support/canary-grid.ts';

describe('Exchange', () => testCanaries(4));
