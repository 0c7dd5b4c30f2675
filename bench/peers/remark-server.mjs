// remark-lint as a language server, as its makers put one together: the recommended rules, over standard input and output.
import { remark } from "remark";
import recommended from "remark-preset-lint-recommended";
import { createUnifiedLanguageServer } from "unified-language-server";

createUnifiedLanguageServer({
  configurationSection: "remark",
  ignoreName: ".remarkignore",
  packageField: "remarkConfig",
  pluginPrefix: "remark",
  plugins: [recommended],
  processorName: "remark",
  processorSpecifier: "remark",
  defaultProcessor: remark(),
});
