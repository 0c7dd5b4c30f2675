import { edited } from "../../rules/core/paste/edits.ts";
import { pasteEdits } from "../../rules/index.ts";
import { decode } from "../platform/decode.ts";
import { readBytes } from "../platform/disk.ts";
import { unreadable } from "./file.ts";
import type { CommandPlan } from "./plan.ts";
import { complain, misused } from "./words.ts";

export const pasteCommand: CommandPlan = {
  name: "paste",
  operands: "FILE",
  summary: "write text from a word processor or a page as Markdown, to standard output",
  options: [],
  more: ["The same as “Turn This Paste Into Markdown” in the editor: the words stay, and the file is not changed."],
  examples: ["clauselint paste policy.txt > policy.md"],
  advice: "clauselint paste FILE",
  run: ([path, ...others]) => {
    if (path === undefined || others.length > 0) return misused(["paste needs one FILE"], pasteCommand);
    try {
      const { text, warning } = decode(readBytes(path, "policy"));
      process.stdout.write(edited(text, pasteEdits(text)));
      if (warning) complain(`${path}: ${warning}.`);
      return 0;
    } catch (error) {
      process.stderr.write(`${unreadable(path, error)}\n`);
      return 2;
    }
  },
};
