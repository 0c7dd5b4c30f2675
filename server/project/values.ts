import type { Node } from "jsonc-parser";
import {
  type Cure,
  type Fault,
  type FaultMessage,
  namesNothing,
  twice,
  unknownKey,
  unknownValue,
  wrongType,
} from "./faults.ts";
import { nearest } from "./nearest.ts";
import { show } from "./settings.ts";

/** A value of a JSON file, and the path that leads to it: `overrides[0].files`; "" for the whole. */
export interface Value {
  readonly node: Node;
  readonly path: string;
}

/** Takes what is wrong, one by one. */
export type ReportFault = (fault: Fault) => void;

/** One entry of an object, as it stands in the file. */
interface NamedValue {
  readonly key: string;
  readonly name: Node;
  readonly value: Value;
}

/** The entries of an object whose names are open; none, and a fault, for anything else. */
export function entriesOf({ node, path }: Value, example: string, report: ReportFault): NamedValue[] {
  if (node.type !== "object") {
    report(faultAt(node, wrongType(path, shown(node), example)));
    return [];
  }
  const entries = new Map<string, NamedValue>();
  for (const [name, value] of (node.children ?? []).map(({ children = [] }) => children)) {
    if (!name || !value) continue;
    const key = String(name.value);
    if (entries.has(key)) report(faultAt(name, twice(shown(name))));
    entries.set(key, { key, name, value: { node: value, path: below(path, key) } });
  }
  return [...entries.values()];
}

/** The values of an object by their names, of which there are only some. */
export function membersOf<Name extends string>(
  value: Value,
  names: readonly Name[],
  example: string,
  report: ReportFault,
): Partial<Record<Name, Value>> {
  const members: Partial<Record<Name, Value>> = {};
  // "$schema" is for editors.
  const ours = names.filter((name) => !name.startsWith("$"));
  for (const { key, name, value: member } of entriesOf(value, example, report)) {
    const known = names.find((it) => it === key);
    if (known) members[known] = member;
    else report(faultAt(name, unknownKey(value.path, shown(name), cureFor(key, ours))));
  }
  return members;
}

/** The entries of a list; undefined, and a fault, for anything else. */
export function itemsOf({ node, path }: Value, example: string, report: ReportFault): Value[] | undefined {
  if (node.type === "array") return (node.children ?? []).map((it, index) => ({ node: it, path: `${path}[${index}]` }));
  report(faultAt(node, wrongType(path, shown(node), example)));
  return undefined;
}

/** A text; undefined, and a fault, for anything else. */
export function textOf({ node, path }: Value, example: string, report: ReportFault): string | undefined {
  if (node.type === "string") return String(node.value);
  report(faultAt(node, wrongType(path, shown(node), example)));
  return undefined;
}

/** The texts of a list that are not empty; undefined, and a fault, for anything but a list. */
export function textsOf(value: Value, example: string, report: ReportFault): string[] | undefined {
  return itemsOf(value, `[${example}]`, report)?.flatMap((item) => {
    const text = textOf(item, example, report);
    if (text?.trim() === "") report(faultAt(item.node, namesNothing(item.path, shown(item.node))));
    return text?.trim() ? [text] : [];
  });
}

/** One of several names; undefined, and a fault, for anything else. */
export function nameOf<Name extends string>(
  { node, path }: Value,
  names: readonly Name[],
  report: ReportFault,
): Name | undefined {
  const known = names.find((name) => name === node.value);
  if (!known) report(faultAt(node, unknownValue(path, shown(node), cureFor(node.value, names))));
  return known;
}

/** Yes or no; undefined, and a fault, for anything else. */
export function truthOf({ node, path }: Value, report: ReportFault): boolean | undefined {
  if (node.type === "boolean") return node.value === true;
  report(faultAt(node, wrongType(path, shown(node), "false")));
  return undefined;
}

/** What may be written in place of a word that is none of the names. */
export function cureFor(word: unknown, names: readonly string[]): Cure {
  return { meant: typeof word === "string" ? nearest(word, names) : undefined, names };
}

/** A fault on the whole of a value or name. */
export function faultAt({ offset, length }: Node, message: FaultMessage): Fault {
  return { span: { start: offset, end: offset + length }, message };
}

/** A value as it may stand in a message. */
export function shown({ type, value }: Node): string {
  if (type === "array") return "[…]";
  if (type === "object") return "{…}";
  return show(value);
}

function below(path: string, key: string): string {
  if (!/^\w+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path ? `${path}.${key}` : key;
}
