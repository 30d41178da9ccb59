// Lint: the recommended rules of typescript-eslint, and the walls between the core and its hosts.
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "dist/**",
      "out/**",
      "node_modules/**",
      "bench/dist/**",
      "training/dist/**",
      ".cache/**",
      "seeds/**",
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "prefer-const": "error",
      "no-console": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["scripts/**", "test/**", "bench/**", "training/**", "*.mjs", "server/cli/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["server/core/**", "server/lsp/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(node:|fs$|path$|os$|url$|vscode$)",
              message: "This code also runs in a browser worker.",
            },
          ],
        },
      ],
    },
  },
);
