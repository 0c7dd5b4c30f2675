// Helix in a terminal of its own, set up as docs/editors.md says: keys go in, the screen is read.
import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { documented } from "./documented.mjs";
import { assertFixed, findings, fix, policyFolder, userIn } from "./policy.mjs";

suite("Helix", () => {
  test("shows the findings, takes a fix and saves it", async (t) => {
    const folder = await policyFolder(t);
    await mkdir(join(folder, "home/helix"), { recursive: true });
    await writeFile(join(folder, "home/helix/languages.toml"), documented("Helix", "toml"));
    const terminal = startTerminal(folder, ["hx", "privacy.md"]);
    try {
      await use(terminal, folder);
    } finally {
      terminal.end();
    }
    await assertFixed(folder);
  });
});

async function use(terminal, folder) {
  await terminal.shows(/Privacy at Larkmoor/);
  // The picker lists nothing that comes after it was opened.
  await terminal.until("all findings to be listed", async () => {
    await terminal.type("Escape", "Space", "d");
    const screen = await terminal.settled();
    return findings.every(([rule]) => screen.includes(rule));
  });
  await terminal.type("Escape", "g", "g");

  const at = findings.findIndex(([rule]) => rule === fix.rule);
  for (let step = 0; step <= at; step++) await terminal.type("]", "d");
  await terminal.type("Space", "a");
  const menu = (await terminal.shows(new RegExp(fix.title))).split("\n");
  // The first action is chosen already.
  const [first, wanted] = [fix.first, fix.title].map((title) => menu.findIndex((line) => line.includes(title)));
  const down = wanted - first;
  await terminal.type(...Array(down).fill("Down"), "Enter");
  await terminal.shows(/the ratings and reviews you post/);
  await terminal.type(":", "w", "Enter");
  await terminal.until("the file to be saved", async () =>
    (await readFile(join(folder, "privacy.md"), "utf8")).includes("ratings"),
  );
}

/** Starts a program in a terminal that nobody sees. */
function startTerminal(folder, command) {
  const tmux = (...args) =>
    execFileSync("tmux", ["-S", join(folder, "terminal"), "-f", "/dev/null", ...args], {
      env: { ...userIn(folder), TERM: "xterm-256color" },
      encoding: "utf8",
    });
  tmux("new-session", "-d", "-x", "220", "-y", "60", "-c", folder, ...command);
  const screen = () => tmux("capture-pane", "-p");

  /** Asks again until there is an answer. */
  async function until(what, ask) {
    for (let end = Date.now() + 30_000; Date.now() < end; await setTimeout(50)) {
      const answer = await ask();
      if (answer) return answer;
    }
    throw new Error(`waited too long for ${what}:\n${screen()}`);
  }

  /** The screen once it has stopped changing. */
  async function settled() {
    let before = "";
    return until("the screen to come to rest", async () => {
      const now = screen();
      const same = now === before;
      before = now;
      await setTimeout(150);
      return same && now;
    });
  }

  return {
    until,
    settled,
    shows: (pattern) => until(pattern, async () => pattern.test(screen()) && settled()),
    type: async (...keys) => {
      for (const key of keys) {
        tmux("send-keys", key);
        // Behind an Escape, a terminal takes a key that comes at once for a part of it.
        await setTimeout(key === "Escape" ? 300 : 50);
      }
    },
    end: () => tmux("kill-server"),
  };
}
