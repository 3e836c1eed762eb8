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
    mockReset: true,
    restoreMocks: true,
  },
});
