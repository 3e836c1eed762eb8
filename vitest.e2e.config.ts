import { defineConfig } from 'vitest/config';

/** End-to-end tests: the built extension in real browsers, one file after the other. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A machine that stops for seconds fails real browsers now and then: what is wrong fails twice.
    retry: 1,
    expect: { poll: { timeout: 10_000 } },
  },
});
