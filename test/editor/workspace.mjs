// Folders for the editor tests to write in: what a test types must not end up in the project.
import { cp, mkdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const out = fileURLToPath(new URL("../../out/editor/workspaces/", import.meta.url));
const corpus = fileURLToPath(new URL("../corpus/", import.meta.url));
/** The names of the samples, in test/corpus. */
export const samples = ["sample-policy.md", "exemple-politique.md", "notes.md"];

/**
 * Folders of the suite that are there before the editor watches them: it may miss what is put into a folder just after that
 * was made, and a test tells whether it is seen.
 */
export const watchedFolders = ["agreed/legal"];

/**
 * Makes a folder with the samples in it, removing what an earlier run left there.
 * @param name the folder's name below `out/editor/workspaces/`
 * @param folders the names of empty ones in it
 * @returns its absolute path
 */
export async function freshWorkspace(name, folders = []) {
  const folder = `${out}${name}`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const inner of folders) await mkdir(`${folder}/${inner}`, { recursive: true });
  for (const sample of samples) await cp(`${corpus}${sample}`, `${folder}/${sample}`);
  return folder;
}
