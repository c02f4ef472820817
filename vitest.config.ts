import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that take minutes, or need what few machines have: only `npm run test:full` runs them. */
const long = 'test/**/*.long.test.ts';

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(mode === 'full' ? [] : [long])],
    globalSetup: ['test/support/build-once.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Tests that use onnxruntime themselves send its maker nothing either.
    // Runs of fix leave nothing behind on the machine that runs the tests.
    env: {
      ORT_DISABLE_TELEMETRY: '1',
      PPAGENT_TRANSCRIPTS: 'off',
      // How much longer things may take than on a machine of their own: other tests run beside, and machines differ.
      TEST_TIME_ALLOWANCE: mode === 'full' ? '1' : '3',
    },
  },
}));
