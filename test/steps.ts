// Counts what a computation does. Unlike its time, that is the same on every machine, however busy: the counters of V8 tell
// how often each block of code ran, and what goes over a text or a list by itself is counted by how far it goes.
import { Session } from "node:inspector";
import { setFlagsFromString } from "node:v8";

// Code that V8 optimises is counted no more.
setFlagsFromString("--no-opt");
setFlagsFromString("--no-maglev");

const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** Characters and elements that were gone over, but for those of our own code. */
let gone = 0;

const { exec } = RegExp.prototype;
RegExp.prototype.exec = function (text) {
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const match = exec.call(this, text);
  const isAtOnePlace = this.sticky || (this.source.startsWith("^") && !this.multiline);
  const end = match ? match.index + match[0].length : isAtOnePlace ? from : text.length;
  gone += 1 + Math.max(0, end - from);
  return match;
};

const { indexOf, lastIndexOf } = String.prototype;
String.prototype.indexOf = function (words, from = 0) {
  const at = indexOf.call(this, words, from);
  gone += 1 + Math.max(0, (at < 0 ? this.length : at) - from);
  return at;
};
String.prototype.includes = function (words, from) {
  return this.indexOf(String(words), from) >= 0;
};
String.prototype.lastIndexOf = function (this: string, words, from = this.length) {
  const at = lastIndexOf.call(this, words, from);
  gone += 1 + Math.min(from, this.length) - Math.max(at, 0);
  return at;
};

const { indexOf: placeOf, includes, slice, concat } = Array.prototype;
Array.prototype.indexOf = function (element, from) {
  const at = placeOf.call(this, element, from);
  gone += 1 + (at < 0 ? this.length : at);
  return at;
};
Array.prototype.includes = function (element, from) {
  this.indexOf(element, from);
  return includes.call(this, element, from);
};
Array.prototype.slice = function (start, end) {
  const part = slice.call(this, start, end);
  gone += 1 + part.length;
  return part;
};
Array.prototype.concat = function (...others: readonly unknown[]) {
  const all = concat.apply(this, [...others]);
  gone += 1 + all.length;
  return all;
};

/** How many steps a computation takes: the same each time, but for what is made on first use. */
export function stepsOf(run: () => void): number {
  countedBlocks();
  gone = 0;
  run();
  const steps = gone;
  return steps + countedBlocks();
}

/** How often blocks of code ran since this was last asked. */
function countedBlocks(): number {
  let count = 0;
  // The answer is there when `post` returns.
  session.post("Profiler.takePreciseCoverage", (fault, { result }) => {
    if (fault) throw fault;
    const blocks = result.flatMap(({ functions }) => functions).flatMap(({ ranges }) => ranges);
    for (const block of blocks) count += block.count;
  });
  return count;
}
