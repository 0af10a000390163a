import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "output/",
      "node_modules/",
      "test/bench/node_modules/",
      "test/.recipes/",
      "test/fuzz/found/",
    ],
  },
  ...tseslint.configs.strict,
  {
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      complexity: ["error", 16],
      "no-console": "error",
      "no-restricted-properties": [
        "error",
        {
          object: "process",
          property: "exit",
          message: "Return an exit code; only bin.ts ends the process.",
        },
        { object: "Math", property: "random", message: "Equal input gives equal bytes." },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["test/**/*"],
    rules: { "max-lines": "off", "max-lines-per-function": "off", "no-console": "off" },
  },
);
