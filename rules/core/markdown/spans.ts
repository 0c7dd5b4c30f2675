import type { TableCell } from "mdast";

declare module "mdast" {
  interface TableCellData {
    /** The cell stands in an earlier row or column, too, and reaches into this one. */
    isSpanned?: boolean;
  }
}

/** A cell with the number of columns and rows that it takes up. */
export interface SpanningCell {
  readonly cell: TableCell;
  readonly columns: number;
  readonly rows: number;
  readonly isHeader: boolean;
}

/**
 * Rows in which each cell stands under its own header, whatever reaches over several columns or rows. A cell goes on in
 * the rows below; one that reaches to the right does so as a header only: what stands in it once is not said of each column.
 * @returns as many cells a row as the widest row takes up, `widest` at most
 */
export function laidOut(rows: readonly (readonly SpanningCell[])[]): TableCell[][] {
  const grid: TableCell[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const { cell, columns, rows: height, isHeader } of row) {
      while (grid[y]?.[x]) x++;
      const right = Math.max(x + 1, Math.min(x + columns, widest));
      const below = x < widest ? Math.min(y + height, rows.length) : y + 1;
      for (let down = y; down < below; down++) {
        for (let across = x; across < right; across++) {
          const isFirst = down === y && across === x;
          const goesOn = isHeader || across === x;
          const line = grid[down];
          if (line) line[across] = isFirst ? cell : goesOn ? spanned(cell) : empty(cell);
        }
      }
      x = right;
    }
  }
  return grid.map((line) => Array.from(line, (cell) => cell ?? { type: "tableCell", children: [] }));
}

/** In columns: more of them have no header that a reader would find. */
const widest = 40;

function spanned(cell: TableCell): TableCell {
  return { ...cell, data: { isSpanned: true } };
}

function empty({ position }: TableCell): TableCell {
  return { type: "tableCell", children: [], ...(position && { position }), data: { isSpanned: true } };
}

/** How many of the first rows hold nothing but headers: the last of them tells what the columns hold. */
export function headerRowsIn(rows: readonly (readonly SpanningCell[])[]): number {
  const first = rows.findIndex((row) => row.some(({ isHeader }) => !isHeader));
  return first < 0 ? Math.min(1, rows.length) : first;
}
