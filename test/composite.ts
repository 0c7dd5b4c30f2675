import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A composite action of GitHub, as its action.yml says it. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly id?: string;
  readonly name: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly "working-directory"?: string;
}

/**
 * Runs a composite action as a runner of GitHub does, as far as ours needs one: its steps one after the other until one
 * fails, under the shell that GitHub names for it, with the files that outputs and the summary go to.
 * @param given the inputs of the workflow
 * @param workspace the folder of the repository
 * @param temporary a folder for the runner's own files
 */
export function runAction(
  action: Action,
  given: Readonly<Record<string, string>>,
  { workspace, temporary, env }: { workspace: string; temporary: string; env: NodeJS.ProcessEnv },
) {
  for (const name of Object.keys(given)) if (!action.inputs[name]) throw new Error(`the action has no input ${name}`);
  mkdirSync(temporary, { recursive: true });
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, it]) => [name, given[name] ?? it.default ?? ""]),
  );
  const steps: Record<string, Record<string, string>> = {};
  const files = { GITHUB_OUTPUT: join(temporary, "output"), GITHUB_STEP_SUMMARY: join(temporary, "summary") };
  writeFileSync(files.GITHUB_STEP_SUMMARY, "");
  let log = "";
  let status = 0;

  const filled = (text: string): string =>
    text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
      const [, name = ""] = /^inputs\.([\w-]+)$/.exec(expression) ?? [];
      const [, step = "", output = ""] = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(expression) ?? [];
      const value = name ? inputs[name] : steps[step]?.[output];
      if (value === undefined) throw new Error(`nothing is known of ${expression}`);
      return value;
    });

  for (const step of action.runs.steps) {
    if (step.shell !== "bash" || step.run.includes("${{"))
      throw new Error(`${step.name}: this is not how a step is run here`);
    writeFileSync(files.GITHUB_OUTPUT, "");
    const script = join(temporary, "step.sh");
    writeFileSync(script, step.run);
    const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value)]));
    const ran = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", script], {
      cwd: join(workspace, filled(step["working-directory"] ?? ".")),
      encoding: "utf8",
      env: { ...env, ...files, RUNNER_TEMP: temporary, GITHUB_WORKSPACE: workspace, ...own },
    });
    log += ran.stdout + ran.stderr;
    status = ran.status ?? 1;
    const written = [...readFileSync(files.GITHUB_OUTPUT, "utf8").matchAll(/^([\w-]+)=(.*)$/gm)];
    if (step.id) steps[step.id] = Object.fromEntries(written.map(([, name = "", value = ""]) => [name, value]));
    if (status !== 0) break;
  }
  const outputs = Object.fromEntries(Object.entries(action.outputs).map(([name, { value }]) => [name, filled(value)]));
  return { status, log, outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8") };
}
