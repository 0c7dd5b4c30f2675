// Stands in for node:test where mutants are tried: tests are kept by their names, to be run again and again in one process.

/** @type {{ name: string, run: () => void | Promise<void> }[]} */
export const collected = [];
let path = [];

export function suite(name, fill) {
  path = [...path, name];
  fill();
  path = path.slice(0, -1);
}

/** As node:test has it; options in between say how to run it, and go. */
export function test(name, ...rest) {
  collected.push({ name: [...path, name].join(" > "), run: rest.at(-1) });
}
