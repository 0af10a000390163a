import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/conformance/**", "test/bench/**", "test/fuzz/**"],
    globalSetup: ["test/support/build.ts"],
    setupFiles: ["test/support/fast-check.ts"],
    // Also the bound of tests that something takes time in proportion: what does not takes minutes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
