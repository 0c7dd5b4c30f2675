// An expression as the automaton of its positions (Glushkov's): how the engine may go through it, sign by sign.
import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { isAtom, type Signs, signsOf } from "./signs.ts";

/** All ways through an expression. A position is what matches one sign; several ways may lead from one to the next. */
export interface Automaton {
  readonly signs: Signs;
  /** The signs that each position matches, and how the expression writes them. */
  readonly matches: readonly bigint[];
  readonly written: readonly string[];
  readonly ways: readonly Way[];
  /** Whether the ways begin at any sign of the text, or at one only. */
  readonly isSearch: boolean;
}

/** A way from one position to the next, past what matches no sign. */
export interface Way {
  /** `start` where the expression begins. */
  readonly from: number;
  /** `end` where the expression has matched. */
  readonly to: number;
  /** The signs that may stand on both sides. What is before the text or behind it is the bit of `signs.count`. */
  readonly before: bigint;
  readonly behind: bigint;
  /** Whether the two must both be of words, or of none, or must not. */
  readonly sameWord: boolean | undefined;
  /** Whether an assertion was left out that the text may not meet. */
  readonly isUnsure: boolean;
}

export const start = -1;
export const end = -2;

type Gate = Pick<Way, "before" | "behind" | "sameWord" | "isUnsure">;
type Door = Gate & { readonly at: number };

/** A part of an expression: by which positions it is entered and left, and how it is passed without a sign. */
interface Part {
  readonly enters: readonly Door[];
  readonly leaves: readonly Door[];
  readonly skips: readonly Gate[];
}

/**
 * The automaton of an expression. It allows every way that the engine has, and may allow more:
 * - What looks around for single signs is kept as it is; of what looks for more, the next sign, and what looks back from the
 *   beginning is read as if the expression began there. What looks ahead without end is a way of its own.
 * - What is repeated up to a number of times is repeated at most six times, a single sign three times: what grows with the
 *   text is what has no number.
 * @param counts "endless" to read parts that may be repeated more than six times as if they had no number
 * @throws where an expression looks back without end: nothing bounds the work at each sign then
 */
export function automatonOf({ source, flags }: RegExp, counts: "bounded" | "endless" = "bounded"): Automaton {
  const pattern = new RegExpParser().parsePattern(source, undefined, undefined, { unicode: /[uv]/.test(flags) });
  const signs = signsOf(pattern, flags);
  const builder = new Builder(signs, flags.includes("m"), counts === "endless");
  const whole = builder.choice(pattern.alternatives, true);
  builder.join([{ ...open, at: start }], whole.enters);
  builder.join(whole.leaves, [{ ...open, at: end }]);
  builder.join(
    whole.skips.map((gate) => ({ ...gate, at: start })),
    [{ ...open, at: end }],
  );
  const { matches, written, ways } = builder;
  return { signs, matches, written, ways, isSearch: !flags.includes("y") };
}

const all = -1n;
const open: Gate = { before: all, behind: all, sameWord: undefined, isUnsure: false };
const passed: Part = { enters: [], leaves: [], skips: [open] };

class Builder {
  readonly matches: bigint[] = [];
  readonly written: string[] = [];
  readonly ways: Way[] = [];

  readonly signs: Signs;
  readonly byLine: boolean;
  readonly neverEnds: boolean;

  constructor(signs: Signs, byLine: boolean, neverEnds: boolean) {
    this.signs = signs;
    this.byLine = byLine;
    this.neverEnds = neverEnds;
  }

  join(lefts: readonly Door[], rights: readonly Door[]): void {
    for (const left of lefts)
      for (const right of rights) {
        const gate = both(left, right);
        if (gate) this.ways.push({ ...gate, from: left.at, to: right.at });
      }
  }

  /** @param isFirst whether no sign of the expression comes before */
  choice(alternatives: readonly AST.Alternative[], isFirst: boolean): Part {
    const parts = alternatives.map(({ elements }) => this.#sequence(elements, isFirst));
    return {
      enters: parts.flatMap((it) => it.enters),
      leaves: parts.flatMap((it) => it.leaves),
      skips: parts.flatMap((it) => it.skips),
    };
  }

  #sequence(elements: readonly AST.Element[], isFirst: boolean): Part {
    let whole = passed;
    let first = isFirst;
    for (const it of elements) {
      whole = this.#then(whole, this.#element(it, first));
      first &&= it.type === "Assertion";
    }
    return whole;
  }

  #then(left: Part, right: Part): Part {
    this.join(left.leaves, right.enters);
    return {
      enters: [...left.enters, ...left.skips.flatMap((gate) => passing(gate, right.enters))],
      leaves: [...right.leaves, ...right.skips.flatMap((gate) => passing(gate, left.leaves))],
      skips: left.skips.flatMap((one) => right.skips.flatMap((other) => both(one, other) ?? [])),
    };
  }

  #element(it: AST.Element, isFirst: boolean): Part {
    if (isAtom(it)) {
      this.written.push(it.raw);
      const door = { ...open, at: this.matches.push(this.signs.of(it)) - 1 };
      return { enters: [door], leaves: [door], skips: [] };
    }
    if (it.type === "Group" || it.type === "CapturingGroup") return this.choice(it.alternatives, isFirst);
    if (it.type === "Quantifier") return this.#repeated(it);
    if (it.type === "Assertion") return this.#assertion(it, isFirst);
    const [group] = [it.resolved].flat();
    return group ? this.choice(group.alternatives, false) : passed;
  }

  #repeated({ element, min, max }: AST.Quantifier): Part {
    const most = isAtom(element) ? 3 : 6;
    const isEndless = max === Number.POSITIVE_INFINITY || (this.neverEnds && !isAtom(element) && max > most);
    const needed = Math.min(min, most);
    let optional = isEndless ? this.#endless(element) : passed;
    if (!isEndless)
      for (let count = Math.min(max, most); count > needed; count--)
        optional = maybe(this.#then(this.#element(element, false), optional));
    let whole = optional;
    for (let count = 0; count < needed; count++) whole = this.#then(this.#element(element, false), whole);
    return whole;
  }

  #endless(element: AST.Element): Part {
    const part = this.#element(element, false);
    this.join(part.leaves, part.enters);
    return maybe(part);
  }

  #assertion(it: AST.Assertion, isFirst: boolean): Part {
    if (it.kind === "lookahead" || it.kind === "lookbehind") return this.#around(it, isFirst);
    if (it.kind === "word") return only({ ...open, sameWord: it.negate });
    return only({ ...open, [it.kind === "start" ? "before" : "behind"]: this.#edge() });
  }

  #around(it: AST.LookaroundAssertion, isFirst: boolean): Part {
    const isAhead = it.kind === "lookahead";
    if (isEndless(it)) {
      if (!isAhead) throw new Error(`looks back without end: ${it.raw}`);
      const { enters } = this.choice(it.alternatives, false);
      return { enters, leaves: [], skips: [{ ...open, isUnsure: true }] };
    }
    if (!isAhead && isFirst && !it.negate) return this.choice(it.alternatives, true);
    const single = it.alternatives.map(({ elements }) => this.#single(elements));
    const gate = { ...open, isUnsure: single.includes(undefined) };
    const signs = it.negate
      ? ~single.reduce<bigint>((sum, one) => sum | (one ?? 0n), 0n)
      : this.#nearest(it.alternatives, isAhead);
    return only({ ...gate, [isAhead ? "behind" : "before"]: signs });
  }

  /** The signs that an alternative of one sign, or of an end of the text, matches; undefined for any other. */
  #single([it, ...more]: readonly AST.Element[]): bigint | undefined {
    if (!it) return undefined;
    if (it.type === "Assertion" && it.kind === "lookahead" && more.length > 0) {
      const [one, other] = [
        this.#single(it.alternatives.length === 1 ? (it.alternatives[0]?.elements ?? []) : []),
        this.#single(more),
      ];
      return one === undefined || other === undefined ? undefined : (it.negate ? ~one : one) & other;
    }
    if (more.length > 0) return undefined;
    return isAtom(it) || isEdge(it) ? this.#nearestOf(it, true) : undefined;
  }

  /** The signs that may stand nearest to where an assertion looks from. */
  #nearest(alternatives: readonly AST.Alternative[], isAhead: boolean): bigint {
    return alternatives.reduce((sum, { elements }) => {
      const it = elements.at(isAhead ? 0 : -1);
      return sum | (it ? this.#nearestOf(it, isAhead) : all);
    }, 0n);
  }

  #nearestOf(it: AST.Element, isAhead: boolean): bigint {
    if (isAtom(it)) return this.signs.of(it);
    if (it.type === "Group" || it.type === "CapturingGroup") return this.#nearest(it.alternatives, isAhead);
    if (it.type === "Quantifier" && it.min > 0) return this.#nearestOf(it.element, isAhead);
    return isEdge(it) ? this.#edge() : all;
  }

  #edge(): bigint {
    const outside = 1n << BigInt(this.signs.count);
    return this.byLine ? this.signs.ending | outside : outside;
  }
}

function isEdge(it: AST.Element): boolean {
  return it.type === "Assertion" && (it.kind === "start" || it.kind === "end");
}

function maybe(part: Part): Part {
  // A round that matches nothing is none: the engine takes no other way by it.
  return { ...part, skips: [open] };
}

function only(gate: Gate): Part {
  return { ...passed, skips: [gate] };
}

/** What lets through what both do; undefined where nothing passes. */
function both(one: Gate, other: Gate): Gate | undefined {
  const before = one.before & other.before;
  const behind = one.behind & other.behind;
  const clash = one.sameWord !== undefined && other.sameWord !== undefined && one.sameWord !== other.sameWord;
  if (before === 0n || behind === 0n || clash) return undefined;
  return { before, behind, sameWord: one.sameWord ?? other.sameWord, isUnsure: one.isUnsure || other.isUnsure };
}

function passing(gate: Gate, doors: readonly Door[]): Door[] {
  return doors.flatMap((door) => {
    const narrow = both(gate, door);
    return narrow ? [{ ...narrow, at: door.at }] : [];
  });
}

function isEndless(it: AST.Node): boolean {
  let found = false;
  visitRegExpAST(it, {
    onQuantifierEnter: ({ max }) => {
      found ||= max === Number.POSITIVE_INFINITY;
    },
  });
  return found;
}
