import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit, property and component tests: no browser, no network. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      'tests/unit/**/*.test.ts',
      'tests/properties/**/*.test.ts',
      'tests/components/**/*.test.tsx',
    ],
    // Shared machines are slow at times; no test is about time.
    testTimeout: 30_000,
    mockReset: true,
    restoreMocks: true,
  },
});
