// What the server holds while policies are open.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { startEditor } from "../editor.mjs";
import { realPolicies, server } from "../places.mjs";
import { makePolicy } from "../policies.mjs";
import { fact, mark } from "../words.mjs";

const policies = 20;
/** In MB of 1024 KB. */
const most = 120;

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
    const held = await holding(texts, folder);
    worst = Math.max(worst, held.resident);
    rows.push(fact(`Clauselint's server, ${name} open`, told(held)));
  }
  return {
    rows,
    marks: [
      mark(
        `Resident memory of the server with ${policies} policies open`,
        `${Math.round(worst)} MB`,
        `at most ${most} MB`,
        worst <= most,
      ),
    ],
  };
}

/** The memory of a server in which policies were opened, one after the other. */
async function holding(texts, folder) {
  const editor = await startEditor([...server, "--stdio"], folder);
  try {
    for (const [index, text] of texts.entries())
      await editor.open(pathToFileURL(join(folder, `privacy-${index}.md`)).href, text);
    await pause(1000);
    return memoryOf(editor.pid);
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
