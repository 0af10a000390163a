import { defineConfig } from "vitest/config";

/** Checks that need tools only some machines have; each says what it skipped. */
export default defineConfig({
  test: {
    include: ["test/conformance/**/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
