// Stands in for node:test where mutants are tried: tests are kept by their names, to be run again and again in one process.

/** @type {{ name: string, run: (context: object) => void | Promise<void> }[]} */
export const collected = [];
let path = [];

export function suite(name, fill) {
  path = [...path, name];
  fill();
  path = path.slice(0, -1);
}

/** As node:test has it: options in between are not used by our tests of pure functions. */
export function test(name, ...rest) {
  collected.push({ name: [...path, name].join(" > "), run: rest.at(-1) });
}

export const describe = suite;
export const it = test;
export default test;
