import { describe } from 'vitest';
import { testCanaries } from './support/canary-grid.ts';

describe('Exchange, with every kind', () => testCanaries(1));
