// Linters from npm that run in a process of Node. Each is loaded only where it is measured.

/** By name: the package that it comes in, and how to make a function that checks a text once. */
export const linters = {
  "write-good": {
    package: "write-good",
    load: async () => {
      const { default: check } = await import("write-good");
      return (text) => check(text);
    },
  },
  "remark-lint, recommended": {
    package: "remark-preset-lint-recommended",
    load: async () => {
      const [{ remark }, { default: recommended }] = await Promise.all([
        import("remark"),
        import("remark-preset-lint-recommended"),
      ]);
      const processor = remark().use(recommended).freeze();
      return (text) => processor.processSync(text);
    },
  },
  "textlint, write-good": {
    package: "@textlint/kernel",
    load: async () => {
      const [{ TextlintKernel }, { default: markdown }, { default: rule }] = await Promise.all([
        import("@textlint/kernel"),
        import("@textlint/textlint-plugin-markdown"),
        import("textlint-rule-write-good"),
      ]);
      const kernel = new TextlintKernel();
      const options = {
        ext: ".md",
        plugins: [{ pluginId: "markdown", plugin: markdown.default ?? markdown }],
        rules: [{ ruleId: "write-good", rule: rule.default ?? rule }],
      };
      return (text) => kernel.lintText(text, options);
    },
  },
  alex: {
    package: "alex",
    load: async () => {
      const { markdown } = await import("alex");
      return (text) => markdown(text);
    },
  },
  markdownlint: {
    package: "markdownlint",
    load: async () => {
      const { lint } = await import("markdownlint/sync");
      return (text) => lint({ strings: { policy: text } });
    },
  },
  "cspell, English": {
    package: "cspell-lib",
    load: async () => {
      const { spellCheckDocument } = await import("cspell-lib");
      return (text) =>
        spellCheckDocument(
          { uri: "policy.md", text, languageId: "markdown", locale: "en" },
          { noConfigSearch: true },
          {},
        );
    },
  },
  "harper.js": {
    package: "harper.js",
    load: async () => {
      const [{ LocalLinter }, { binary }] = await Promise.all([import("harper.js"), import("harper.js/binary")]);
      const linter = new LocalLinter({ binary });
      await linter.setup();
      return (text) => linter.lint(text);
    },
  },
};
