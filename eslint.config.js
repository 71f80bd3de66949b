import { defineConfig } from "eslint/config";
import markdown from "@eslint/markdown";
import prettier from "eslint-config-prettier";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import jsdoc from "eslint-plugin-jsdoc";
import tseslint from "typescript-eslint";

/** Which folder may import what; see docs/architecture.md. */
const boundaries = [
  { target: "./lib", from: ["./src", "./data-loaders", "./pages", "./tests", "./bench"] },
  {
    target: "./lib/{statistics,random,queries,snapshots}",
    from: ["./lib/!(statistics|random|queries|snapshots)/**"],
  },
  { target: "./data-loaders", from: ["./src", "./pages", "./tests", "./bench"] },
  { target: "./src", from: ["./data-loaders", "./pages", "./tests", "./bench"] },
  { target: "./src/engine", from: ["./src/!(engine)/**"] },
].map(({ target, from }) => ({
  target,
  from,
  message: "Import boundary: see docs/architecture.md.",
}));

export default defineConfig(
  {
    ignores: [
      "dist/",
      "node_modules/",
      "pages/openbook/",
      "pages/data/",
      "pages/.observablehq/",
      ".openbook/",
      "test-results/",
    ],
  },
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    plugins: { "import-x": importX },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: boundaries }],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      eqeqeq: "error",
      // Our objects are records of closures; the rule is about methods that use `this`.
      "@typescript-eslint/unbound-method": "off",
      "no-console": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true, allowNullish: true },
      ],
    },
  },
  {
    files: ["lib/**/*.ts"],
    plugins: { jsdoc },
    rules: {
      "jsdoc/require-jsdoc": ["error", { publicOnly: true }],
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "fetch",
        "navigator",
        "localStorage",
        "process",
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Take a seeded Random as an argument." },
        { object: "Date", property: "now", message: "Take the time as an argument." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Take the time as an argument.",
        },
      ],
      "no-restricted-imports": ["error", { patterns: ["node:*"] }],
    },
  },
  {
    files: ["tests/**/*.ts", "bench/**/*.ts"],
    rules: {
      "max-lines-per-function": "off",
      "max-params": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
    },
  },
  { files: ["pages/**/*.md"], plugins: { markdown }, extends: ["markdown/processor"] },
  {
    files: ["pages/**/*.md/*.js"],
    languageOptions: { parserOptions: { ecmaFeatures: { globalReturn: true } } },
    rules: {
      "max-lines": ["error", { max: 40 }],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(?!/openbook/|/systems/|/data/catalog/systems.js$|npm:)",
              message: "Pages import from /openbook/ and /systems/ only.",
            },
          ],
        },
      ],
    },
  },
  prettier,
);
