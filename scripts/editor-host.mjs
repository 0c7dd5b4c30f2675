// A real VS Code without a desktop: the server that the npm package code-server carries, and a browser to look at it.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canInstall, install, onPath, updateList } from "./debian.mjs";
import { npm, root } from "./ready.mjs";
import { advice, ended, step } from "./steps.mjs";

/** code-server 4.139.1 carries VS Code 1.139.1. */
const codeServer = "4.139.1";
const home = join(root, ".editor", `code-server-${codeServer}`);
/** VS Code as code-server carries it, once installEditor has run. */
export const vscode = join(home, "node_modules/code-server/lib/vscode");

/**
 * Installs the VS Code server into `.editor/` unless it is there. A half install is never used: it gets its name last.
 * @throws an advice when the system is not served or the registry cannot be reached
 */
export async function installEditor() {
  if (existsSync(home)) return;
  if (process.platform === "win32") {
    throw advice("The VS Code server does not run on Windows: install the desktop VS Code, with `code` on the path.");
  }
  await step(`Installing the VS Code server (code-server ${codeServer}, about 250 MB)`, async () => {
    const half = `${home}.half-${process.pid}`;
    try {
      await removeHalves();
      await installInto(half);
      await rename(half, home);
    } catch (error) {
      await rm(half, { recursive: true, force: true });
      // Another run was faster.
      if (existsSync(home)) return;
      throw advice(
        `${error.message}\nThe VS Code server could not be installed. Look at npm's message above; is the npm registry ` +
          "reachable from here (npm ping), and is there 1 GB left on the disk?",
      );
    }
  });
}

async function installInto(folder) {
  // Its scripts would compile native parts that we do not use, for minutes and with a compiler.
  const quickly = ["--ignore-scripts", "--omit=dev", "--no-save"];
  const inside = join(folder, "node_modules/code-server/lib/vscode");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  await npm(["install", ...quickly, `code-server@${codeServer}`], { cwd: folder });
  await npm(["install", ...quickly], { cwd: inside });
  await npm(["install", ...quickly], { cwd: join(inside, "extensions") });
}

/** Removes what runs that were killed have left. */
async function removeHalves() {
  const folder = join(root, ".editor");
  const names = existsSync(folder) ? await readdir(folder) : [];
  const left = names.filter((name) => name.includes(".half-") && !isRunning(Number(name.split("-").at(-1))));
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true });
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * Finds a Chromium, or installs Debian's.
 * @returns the path of its executable
 * @throws an advice when there is none and it cannot be installed
 */
export async function installBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (!canInstall()) {
    throw advice(
      "The editor tests need a Chromium, and there is none on the path. Install one (Debian: sudo apt-get install " +
        "chromium), or name one: CHROMIUM=/path/to/chromium npm test",
    );
  }
  await step("Installing Chromium (apt-get)", async () => {
    try {
      await updateList();
      await install(["chromium", "fonts-dejavu"]);
    } catch (error) {
      throw advice(
        `${error.message}\nChromium could not be installed. Install one, or name one: CHROMIUM=/path npm test`,
      );
    }
  });
  const installed = findBrowser();
  if (installed) return installed;
  throw advice("apt-get installed chromium, but there is still none on the path.");
}

/** The switches that a Chromium without a screen, a sandbox for root or a network needs. */
export const browserArgs = [
  "--headless=new",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** User settings that keep a workbench from asking the network, and from showing what nobody asked for. */
export const quietSettings = {
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "security.workspace.trust.enabled": false,
  "extensions.ignoreRecommendations": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "files.hotExit": "off",
  "git.enabled": false,
};

/** Restricted mode at once, instead of a question. */
const untrusting = { "security.workspace.trust.enabled": true, "security.workspace.trust.startupPrompt": "never" };

/**
 * Starts a VS Code server on 127.0.0.1, on a free port, with data folders of its own that end with it. A secret in the
 * address keeps other users of the machine out.
 * @param vsix the packaged extension that is installed first
 * @param settings user settings, besides those that keep the workbench quiet
 * @param testDriver lets a page run an extension's test suite
 * @param asksForTrust whether folders are opened in restricted mode, as VS Code does before its user trusts them
 * @param exitCode with which this process ends when it is interrupted, after the server has
 * @returns `url({ folder, payload })`, the address of a workbench, where `folder` may be a `.code-workspace` file;
 *   `file(path)`, the URI by which it names a file; `extensions`, the folder that extensions are in; `stop()`, which ends
 *   the server and removes its data
 * @throws an advice with the server's last words when it does not start
 */
export async function startEditor({ vsix, settings = {}, testDriver = false, asksForTrust = false, exitCode = 1 }) {
  const data = await mkdtemp(join(tmpdir(), "clauselint-editor-"));
  const extensions = join(data, "ext");
  const folders = ["--server-data-dir", data, "--user-data-dir", join(data, "user"), "--extensions-dir", extensions];
  const token = randomBytes(16).toString("hex");
  let running;
  const interrupted = () => stop().finally(() => process.exit(exitCode));
  for (const signal of interruptions) process.once(signal, interrupted);
  const stop = async () => {
    for (const signal of interruptions) process.off(signal, interrupted);
    if (running) await end(running.server);
    await rm(data, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    await mkdir(join(data, "user/User"), { recursive: true });
    await writeFile(
      join(data, "user/User/settings.json"),
      JSON.stringify({ ...quietSettings, ...(asksForTrust && untrusting), ...settings }),
    );
    running = spawnServer([...folders, "--install-extension", vsix]);
    await installed(running);
    running = spawnServer([
      ...folders,
      ...["--host", "127.0.0.1", "--port", "0", "--connection-token", token],
      ...["--accept-server-license-terms", "--telemetry-level", "off"],
      ...(asksForTrust ? [] : ["--disable-workspace-trust"]),
      ...(testDriver ? ["--enable-smoke-test-driver"] : []),
    ]);
    const port = await portOf(running);
    const file = (path) => `vscode-remote://127.0.0.1:${port}${path}`;
    const url = ({ folder, payload = [] }) => {
      const query = new URLSearchParams({
        tkn: token,
        [folder.endsWith(".code-workspace") ? "workspace" : "folder"]: folder,
      });
      if (payload.length > 0) query.set("payload", JSON.stringify(payload));
      return `http://127.0.0.1:${port}/?${query}`;
    };
    return { url, file, extensions, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const interruptions = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Ends a server with all that it started: its extension hosts, their language servers, its file watchers. */
async function end(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = ended(server);
  process.kill(-server.pid, "SIGTERM");
  const late = setTimeout(() => process.kill(-server.pid, "SIGKILL"), 5000);
  await gone;
  clearTimeout(late);
}

/** Waits until a server has installed an extension. What went wrong is told with what the server said last. */
async function installed({ server, said }) {
  const code = await ended(server);
  if (code !== 0) throw advice(`The VS Code server could not install the extension: it ended with ${code}.\n${said()}`);
}

function spawnServer(args) {
  const server = spawn(process.execPath, [join(vscode, "out/server-main.js"), ...args], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    // Without a gallery it does not ask the network for extensions.
    env: { ...process.env, EXTENSIONS_GALLERY: "{}", VSCODE_NLS_CONFIG: undefined },
  });
  let output = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output = (output + text).slice(-20_000);
    });
  }
  return { server, said: () => output.slice(-2000) };
}

/** Resolves with the port as soon as the server says that it listens. */
function portOf({ server, said }) {
  return new Promise((resolve, reject) => {
    let text = "";
    server.stdout.on("data", (more) => {
      text += more;
      const port = /Extension host agent listening on (\d+)/.exec(text)?.[1];
      if (port) resolve(Number(port));
    });
    server.once("error", reject);
    server.once("exit", (code) =>
      reject(advice(`The VS Code server ended with ${code} before it listened.\n${said()}`)),
    );
  });
}

function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named && !existsSync(named)) throw advice(`CHROMIUM names ${named}, which does not exist.`);
  return named ?? ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map(onPath).find(Boolean);
}
