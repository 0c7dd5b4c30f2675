// The regular expressions of the product: those in its sources, by TypeScript's own parser, and those that it makes at run time.
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { isNewExpression, isRegularExpressionLiteral } from "typescript/unstable/ast/is";
import { API } from "typescript/unstable/sync";

/** An expression and the place that makes it: a file from the root of the project, and a line counted from 1. */
export interface Sourced {
  readonly expression: RegExp;
  readonly place: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const folders = ["rules", "server", "client"];

/** The literals of the sources, and the places where others are made. */
export function sourcesOf(): { literals: readonly Sourced[]; makers: readonly string[] } {
  const api = new API({ cwd: root });
  try {
    const { literals, makers } = readFrom(api);
    return { literals, makers: [...makers] };
  } finally {
    api.close();
  }
}

function readFrom(api: API) {
  const literals: Sourced[] = [];
  const makers = new Set<string>();
  const projects = api
    .updateSnapshot({ openProjects: folders.map((it) => `${root}${it}/tsconfig.json`) })
    .getProjects();
  for (const { program, rootFiles } of projects)
    for (const file of rootFiles) {
      const source = program.getSourceFile(file);
      if (!source) continue;
      const visit = (node: Parameters<typeof isNewExpression>[0]): void => {
        const place = () => `${relative(root, file)}:${source.text.slice(0, node.getStart(source)).split("\n").length}`;
        if (isRegularExpressionLiteral(node)) literals.push({ expression: compiled(node.text), place: place() });
        const isMade = isNewExpression(node) && node.expression.getText(source) === "RegExp";
        if (isMade) makers.add(place());
        node.forEachChild(visit);
      };
      visit(source);
    }
  return { literals, makers };
}

function compiled(literal: string): RegExp {
  const end = literal.lastIndexOf("/");
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

/**
 * Every expression that the product makes while something is done, once. What is loaded before has made its own already.
 * @param use loads and uses what makes them
 */
export async function madeIn(use: () => Promise<void>): Promise<readonly Sourced[]> {
  const made = new Map<string, Sourced>();
  const usual = RegExp;
  globalThis.RegExp = new Proxy(usual, {
    construct(target, parts, maker) {
      const expression: RegExp = Reflect.construct(target, parts, maker);
      const place = makerIn(new Error().stack ?? "");
      if (place) made.set(`${place} ${expression}`, { expression, place });
      return expression;
    },
  });
  try {
    await use();
  } finally {
    globalThis.RegExp = usual;
  }
  return [...made.values()];
}

/** The place of the product that calls, if it is one of ours. */
function makerIn(stack: string): string | undefined {
  const caller = stack.split("\n")[2] ?? "";
  const at = caller.lastIndexOf(root);
  const [file, line] = at < 0 ? [] : caller.slice(at + root.length).split(":");
  return file && folders.some((it) => file.startsWith(`${it}/`)) ? `${file}:${line}` : undefined;
}
