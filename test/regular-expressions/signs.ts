// The signs that an expression tells apart: one for each kind stands for all of its kind.
import { type AST, visitRegExpAST } from "@eslint-community/regexpp";

/** What matches a single sign. */
export type Atom = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

/** The signs that an expression tells apart, each by its number. */
export interface Signs {
  readonly count: number;
  /** The signs that an atom matches: a bit for each number. */
  of(atom: Atom): bigint;
  /** Those that belong to words, and those that end lines. */
  readonly wordly: bigint;
  readonly ending: bigint;
}

export function isAtom(it: AST.Element): it is Atom {
  return it.type === "Character" || it.type === "CharacterSet" || it.type.endsWith("CharacterClass");
}

/** @param flags of the whole expression */
export function signsOf(pattern: AST.Pattern, flags: string): Signs {
  const atoms = new Map<string, RegExp>([
    ["word", /\w/],
    ["end of a line", /[\n\r\u2028\u2029]/],
  ]);
  const named = new Set<string>(samples);
  const add = (atom: Atom) => atoms.set(atom.raw, new RegExp(`^(?:${atom.raw})$`, flags.replace(/[gymd]/g, "")));
  const addAlone = (atom: Atom) => {
    if (atom.parent.type === "Alternative" || atom.parent.type === "Quantifier") add(atom);
  };
  visitRegExpAST(pattern, {
    onCharacterEnter(it) {
      const sign = String.fromCodePoint(it.value);
      for (const one of [sign, sign.toLowerCase(), sign.toUpperCase()]) named.add(one);
      addAlone(it);
    },
    onCharacterSetEnter: addAlone,
    onCharacterClassEnter: add,
    onExpressionCharacterClassEnter: add,
  });
  const kinds = [...new Map([...named].map((sign) => [kindOf(sign, [...atoms.values()]), sign])).values()];
  const bits = new Map([...atoms].map(([raw, test]) => [raw, bitsOf(kinds, test)]));
  const get = (raw: string) => bits.get(raw) ?? 0n;
  return { count: kinds.length, of: ({ raw }) => get(raw), wordly: get("word"), ending: get("end of a line") };
}

function kindOf(sign: string, tests: readonly RegExp[]): string {
  return tests.map((it) => (it.test(sign) ? "1" : "0")).join("");
}

function bitsOf(kinds: readonly string[], test: RegExp): bigint {
  return kinds.reduce((bits, sign, at) => (test.test(sign) ? bits | (1n << BigInt(at)) : bits), 0n);
}

/** All of ASCII, and of the others one of each kind that a class of ours may hold. */
const samples = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  // Spaces, ends of lines, letters large, small and neither, marks, numbers, other signs, and those for private use.
  ..."\u00A0\u2003\u2028\uFEFF\u0085éÉßÿŸªµǅ中Жж\u0301٣²Ⅷ€…‐\uE000\uE001\uE002\uFFFC\u200B\u00AD\u{1F600}",
];
