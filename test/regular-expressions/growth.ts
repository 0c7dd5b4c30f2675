// How the work of a regular expression grows with the text: no faster than the text, or how it may grow faster.
import { type Automaton, automatonOf, end, start, type Way } from "./automaton.ts";

/** Why the work may grow faster than the text: the signs that two loops of the expression may share. */
export interface Growth {
  readonly kind: "polynomial" | "exponential";
  readonly loops: readonly [string, string];
}

/**
 * Proves that an expression fails or matches in steps that grow no faster than the text, wherever a search with it begins,
 * and however often it goes on behind a match. The proof is of the automaton: work grows as a power of the length only where
 * one text leads round a loop, round another, and from the one to the other; exponentially only where it leads round one
 * loop by two ways (A. Weber and H. Seidl, "On the degree of ambiguity of finite automata", 1991). A search is a loop of
 * its own, around every sign before the match. Where a loop may end the match at any sign, nothing is tried again.
 * @returns undefined where this is proved
 */
export function growthOf(expression: RegExp): Growth | undefined {
  const runs = new Runs(automatonOf(expression));
  // What is read by two ways each time takes too long long before nine times.
  const lists = /\)\{\d*,(?:[7-9]|\d\d+)\}/.test(expression.source)
    ? new Runs(automatonOf(expression, "endless"))
    : runs;
  for (const loop of lists.loops)
    if (lists.splits(loop)) return { kind: "exponential", loops: [lists.written(loop[0]), lists.written(loop.at(-1))] };
  for (const from of runs.loops)
    for (const to of runs.loops)
      if (from !== to)
        for (const p of from)
          for (const q of to)
            if (runs.leads(p, from, q, to)) return { kind: "polynomial", loops: [runs.written(p), runs.written(q)] };
  return undefined;
}

type Loop = readonly number[];

/** The steps of an automaton. Its start is a position behind all others. */
class Runs {
  readonly loops: readonly Loop[];
  readonly #automaton: Automaton;
  readonly #ways: readonly (readonly Way[])[];
  readonly #ends: readonly (readonly Way[])[];
  readonly #reach: readonly Set<number>[];
  readonly #letters: readonly number[];
  readonly #known = new Map<number, readonly number[]>();
  readonly #outside: number;

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
    this.#outside = automaton.signs.count;
    this.#letters = Array.from({ length: automaton.signs.count }, (_, at) => at);
    const first = automaton.matches.length;
    const numbered = (at: number) => (at === start ? first : at);
    const all = Array.from({ length: first + 1 }, (): Way[] => []);
    for (const way of automaton.ways) all[numbered(way.from)]?.push(way);
    this.#ways = all.map((ways) => ways.filter(({ to }) => to !== end));
    this.#ends = all.map((ways) => ways.filter(({ to, isUnsure }) => to === end && !isUnsure));
    this.#reach = all.map((_, at) => this.#reachedFrom(at));
    this.loops = this.#findLoops();
  }

  written(at: number | undefined): string {
    return this.#automaton.written[at ?? -1] ?? "the search";
  }

  /** Whether a text leads round a loop by two ways. */
  splits(loop: Loop): boolean {
    const inside = new Set(loop);
    const seen = new Set<number>();
    const open = loop.flatMap((at) =>
      this.#letters.filter((it) => this.#isAt(at, it)).map((it) => [at, at, it] as const),
    );
    for (let pair = open.pop(); pair; pair = open.pop()) {
      const [one, other, last] = pair;
      for (const next of this.#letters) {
        const these = this.#next(one, last, next, true).filter((it) => inside.has(it));
        const those = this.#next(other, last, next, true).filter((it) => inside.has(it));
        if (one === other && new Set(these).size < these.length) return true;
        for (const a of these)
          for (const b of those) {
            if (a === b && one !== other) return true;
            const key = (a * this.#ways.length + b) * (this.#outside + 1) + next;
            if (a === b || seen.has(key)) continue;
            seen.add(key);
            open.push([a, b, next]);
          }
      }
    }
    return false;
  }

  /** Whether one text leads from a position round its loop, from another round that one's, and from the first to the other. */
  leads(p: number, from: Loop, q: number, to: Loop): boolean {
    if (!this.#reach[p]?.has(q)) return false;
    const around = [new Set(from), new Set(to)] as const;
    const seen = new Set<number>();
    const open = this.#letters
      .filter((it) => this.#isAt(p, it) && this.#isAt(q, it))
      .map((it) => [p, p, q, it] as const);
    for (let run = open.pop(); run; run = open.pop()) {
      const [one, middle, other, last] = run;
      for (const next of this.#letters) {
        const others = this.#next(other, last, next, true).filter((it) => around[1].has(it));
        if (others.length === 0) continue;
        const ones = this.#next(one, last, next, true).filter((it) => around[0].has(it));
        if (ones.length === 0) continue;
        const middles = this.#next(middle, last, next, false).filter((it) => it === q || this.#reach[it]?.has(q));
        for (const a of ones)
          for (const b of middles)
            for (const c of others) {
              if (a === p && b === q && c === q) return true;
              const key = ((a * this.#ways.length + b) * this.#ways.length + c) * (this.#outside + 1) + next;
              if (seen.has(key)) continue;
              seen.add(key);
              open.push([a, b, c, next]);
            }
      }
    }
    return false;
  }

  /** The positions behind one, by a sign. Where the match may end and no other way is asked for, there is none. */
  #next(at: number, last: number, sign: number, unlessDone: boolean): readonly number[] {
    const size = this.#outside + 1;
    const key = 2 * ((at * size + last) * size + sign) + (unlessDone ? 1 : 0);
    const known = this.#known.get(key) ?? this.#found(at, last, sign, unlessDone);
    this.#known.set(key, known);
    return known;
  }

  #found(at: number, last: number, sign: number, unlessDone: boolean): readonly number[] {
    if (unlessDone && this.#ends[at]?.some((way) => this.#isOpen(way, last, sign))) return [];
    const next = (this.#ways[at] ?? [])
      .filter((way) => this.#isAt(way.to, sign) && this.#isOpen(way, last, sign))
      .map(({ to }) => to);
    return at === this.#ways.length - 1 && this.#automaton.isSearch ? [...next, at] : next;
  }

  #isAt(at: number, sign: number): boolean {
    return at === this.#ways.length - 1 || has(this.#automaton.matches[at] ?? 0n, sign);
  }

  #isOpen({ before, behind, sameWord }: Way, last: number, next: number): boolean {
    if (!has(before, last) || !has(behind, next)) return false;
    const { wordly } = this.#automaton.signs;
    return sameWord === undefined || sameWord === (has(wordly, last) === has(wordly, next));
  }

  #reachedFrom(at: number): Set<number> {
    const reached = new Set<number>();
    const open = [at];
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const { to } of this.#ways[next] ?? [])
        if (!reached.has(to)) {
          reached.add(to);
          open.push(to);
        }
    return reached;
  }

  #findLoops(): Loop[] {
    const first = this.#ways.length - 1;
    const looping = this.#reach.flatMap((reached, at) => (reached.has(at) ? [at] : []));
    const loops = new Map<number, number[]>();
    for (const at of looping) {
      const head = looping.find((it) => this.#reach[at]?.has(it) && this.#reach[it]?.has(at)) ?? at;
      loops.set(head, [...(loops.get(head) ?? []), at]);
    }
    return [...(this.#automaton.isSearch ? [[first]] : []), ...loops.values()];
  }
}

function has(bits: bigint, at: number): boolean {
  return ((bits >> BigInt(at)) & 1n) === 1n;
}
