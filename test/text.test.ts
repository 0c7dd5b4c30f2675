// A text that is typed into says what a string would say, and so do its lines.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { commonEnd, commonStart, indexIn, lastIndexIn, textOf } from "../rules/core/text/text.ts";
import { documentConfiguration } from "../server/session/document.ts";
import fc, { runs } from "./random.ts";

/** Short, and of more than one piece: a piece has some 4,100 code units. */
const words = fc.constantFrom(
  ...["", "a", "b", "ab", "é", "\u{1F600}", "\uD83D", "\n", "\r\n", "\r", "\n\n", "\n\r", "word\n"],
  ...[1000, 4095, 4096, 4097].flatMap((length) => ["a".repeat(length), `${"line\n".repeat(length / 5)}b`]),
);
const texts = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(""));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const changes = fc.array(fc.record({ at: share, length: fc.oneof(fc.nat(3), fc.nat(9000)), words }), { maxLength: 8 });

suite("a text in pieces", () => {
  test("is changed as a string is", () => {
    fc.assert(
      fc.property(texts, changes, (text, all) => {
        let string = text;
        let typed = textOf(text);
        for (const change of all) {
          const { start, end } = spanOf(change, string);
          string = string.slice(0, start) + change.words + string.slice(end);
          typed = typed.replaced(start, end, change.words);
          assert.equal(typed.length, string.length);
          assert.equal(typed.pieces.map(({ words }) => words).join(""), string);
        }
        assert.equal(typed.whole(), string);
      }),
      runs(500),
    );
  });

  test("has parts, and words in it are found, as in a string", () => {
    fc.assert(
      fc.property(texts, share, fc.nat(12_000), words, (string, at, length, sought) => {
        const { slice } = textOf(string);
        const start = Math.floor(at * string.length);
        assert.equal(slice(start), string.slice(start));
        assert.equal(slice(start, start + length), string.slice(start, start + length));
        assert.equal(indexIn(slice, sought, start), string.indexOf(sought, start));
        assert.equal(lastIndexIn(slice, sought, start), string.lastIndexOf(sought, start));
      }),
      runs(500),
    );
  });

  test("is compared with another from both ends", () => {
    fc.assert(
      fc.property(texts, changes, texts, (string, all, other) => {
        const text = textOf(string);
        const changed = all.reduce((latest, change) => {
          const { start, end } = spanOf(change, latest.whole());
          return latest.replaced(start, end, change.words);
        }, text);
        for (const [a, b] of [
          [text, changed],
          [changed, text],
          [text, textOf(other)],
          [text, textOf(string)],
        ] as const) {
          const start = commonStart(a, b);
          assert.equal(start, alike(a.whole(), b.whole(), Math.min(a.length, b.length)));
          const most = Math.min(a.length, b.length) - start;
          assert.equal(commonEnd(a, b, start), alike(reversed(a.whole()), reversed(b.whole()), most));
        }
      }),
      runs(300),
    );
  });

  test("keeps all pieces but the one that is typed into, also where the text is long", () => {
    for (const length of [10_000, 1_000_000]) {
      const text = textOf("A line of a policy.\n".repeat(length / 20));
      const typed = text.replaced(length / 2, length / 2, "x");
      const others = typed.pieces.filter((piece) => !text.pieces.includes(piece));
      assert.equal(others.length, 1);
      assert.ok((others[0]?.words.length ?? 0) < 5000);
    }
  });
});

suite("an open document", () => {
  test("has its lines where those of vscode-languageserver-textdocument are, however it is typed into", () => {
    fc.assert(
      fc.property(texts, changes, fc.array(share, { minLength: 4, maxLength: 4 }), (string, all, places) => {
        let document = documentConfiguration.create("file:///privacy.md", "markdown", 1, string);
        const theirs = TextDocument.create("file:///privacy.md", "markdown", 1, string);
        for (const [index, change] of all.entries()) {
          const { start, end } = spanOf(change, theirs.getText());
          const range = { start: theirs.positionAt(start), end: theirs.positionAt(end) };
          const told = index % 3 === 2 ? { start: range.end, end: range.start } : range;
          const event = index % 7 === 6 ? { text: change.words } : { range: told, text: change.words };
          const before = document;
          document = documentConfiguration.update(document, [event], index + 2);
          assert.equal(before.version, index + 1, "what was read of it stays as it was read");
          TextDocument.update(theirs, [event], index + 2);
          assert.equal(document.text.whole(), theirs.getText());
          assert.equal(document.version, theirs.version);
        }
        for (const place of [...places, 0, 1]) {
          const offset = Math.floor(place * theirs.getText().length);
          const position = theirs.positionAt(offset);
          assert.deepEqual(document.positionAt(offset), position);
          for (const line of [position.line, position.line + 1, theirs.lineCount, -1]) {
            for (const character of [-1, 0, 1, position.character, 100_000]) {
              const asked = { line, character };
              assert.equal(document.offsetAt(asked), theirs.offsetAt(asked), JSON.stringify(asked));
            }
          }
          const range = { start: { line: 0, character: 0 }, end: position };
          assert.equal(document.wordsIn(range), theirs.getText(range));
        }
      }),
      runs(300),
    );
  });
});

function spanOf({ at, length }: { at: number; length: number }, text: string): { start: number; end: number } {
  const start = Math.floor(at * text.length);
  return { start, end: Math.min(start + length, text.length) };
}

function alike(a: string, b: string, most: number): number {
  let count = 0;
  while (count < most && a.charCodeAt(count) === b.charCodeAt(count)) count++;
  return count;
}

/** By code units. */
function reversed(text: string): string {
  return text.split("").reverse().join("");
}
