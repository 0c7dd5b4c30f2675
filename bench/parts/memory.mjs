// What the server holds while policies are open.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { startEditor } from "../editor.mjs";
import { realPolicies, server } from "../places.mjs";
import { makePolicy, placesIn, typing } from "../policies.mjs";
import { profileServer } from "../profile.mjs";
import { fact, mark } from "../words.mjs";

const policies = 20;
/** In MB of 1024 KB. */
const most = 200;
/** In milliseconds; the server takes two seconds without a question for a pause. */
const rest = 5000;
const letters = 100;

/** @param folder an empty one, which the editor has open */
export async function memory(folder) {
  if (!existsSync("/proc/self/status")) return { rows: [fact("Memory", "measured on Linux only")], marks: [] };
  // No two of them have a sentence in common.
  const made = Array.from({ length: policies }, (_, index) => makePolicy(64_000, 1 + 1000 * index));
  const real = realPolicies().map((file) => readFileSync(file, "utf8"));
  const sets = { nothing: [], [`${policies} policies of 64 KB`]: made };
  if (real.length >= policies) {
    const every = Math.floor(real.length / policies);
    const some = real.toSorted((a, b) => a.length - b.length).filter((_, index) => index % every === every - 1);
    const chosen = some.slice(-policies);
    const length = chosen.reduce((sum, text) => sum + text.length, 0) / 1000;
    sets[`${chosen.length} of the real policies (${Math.round(length)} KB)`] = chosen;
  }
  const rows = [fact("Node alone", told(await nodeAlone()))];
  let worst = 0;
  for (const [name, texts] of Object.entries(sets)) {
    const { idle, typing: busy } = await open(texts, folder, [...server, "--stdio"]);
    worst = Math.max(worst, idle.resident);
    rows.push(fact(`Clauselint's server, ${name} open`, told(idle)));
    if (busy) rows.push(fact(`The same, while ${letters} letters are typed into one of them`, told(busy)));
  }
  return {
    rows,
    marks: [
      mark(
        `Resident memory of the server with ${policies} policies open, idle`,
        `${Math.round(worst)} MB`,
        `at most ${most} MB`,
        worst <= most,
        "server",
      ),
    ],
    profiles: {
      server: {
        title: `Memory of the server with ${policies} policies of 64 KB open`,
        limit:
          "By whom what lives on V8's heap was made. The rest of the process is what Node alone takes, code that V8 has\n" +
          "compiled, and what it has not collected yet or keeps as room.",
        make: () => profileServer(folder, (command) => open(made, folder, command)),
      },
    },
  };
}

/**
 * Opens policies in a server, one after the other, types into the first, and ends it.
 * @param command starts the server
 * @returns its memory: `idle`, when it has had nothing to do since they were opened, and `typing`, behind the last letter
 */
async function open(texts, folder, command) {
  const editor = await startEditor(command, folder);
  const addressOf = (index) => pathToFileURL(join(folder, `privacy-${index}.md`)).href;
  try {
    for (const [index, text] of texts.entries()) await editor.open(addressOf(index), text);
    await pause(rest);
    const idle = memoryOf(editor.pid);
    const [first] = texts;
    if (!first) return { idle };
    const strokes = typing(first, placesIn(first, letters));
    for (let count = 0; count < letters; count += 1) await editor.type(addressOf(0), strokes.next().value);
    return { idle, typing: memoryOf(editor.pid) };
  } finally {
    await editor.end();
  }
}

async function nodeAlone() {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000); console.log()"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  await once(child.stdout, "data");
  const held = memoryOf(child.pid);
  child.kill();
  return held;
}

/** In MB: what a process has in memory, how much of that is files such as Node's program, and what it had at most. */
function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (key) => Number(new RegExp(`^${key}:\\s+(\\d+) kB`, "m").exec(status)?.[1]) / 1024;
  return { resident: megabytes("VmRSS"), files: megabytes("RssFile"), peak: megabytes("VmHWM") };
}

function told({ resident, files, peak }) {
  return `${Math.round(resident)} MB, of which ${Math.round(files)} MB files; at most ${Math.round(peak)} MB`;
}
