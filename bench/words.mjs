// Numbers as the page and the terminal show them.

/** Milliseconds with as many digits as mean something: "1.26", "14.4", "371". */
export function digits(number) {
  return number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2);
}

/** How many times one number is another: "0.31×", "7.5×", "120×". */
export function times(number) {
  return `${number >= 10 ? number.toFixed(0) : Number(number.toPrecision(2))}×`;
}

/** Bytes as KB of 1024, as vsce counts them. */
export function kilobytes(bytes) {
  return `${Math.round(bytes / 1024)} KB`;
}

/**
 * A row of a table.
 * @param what what was measured
 * @param figures a `summary`, or `failed` in words
 * @param beside what it is compared with; "" for nothing
 * @param unit of the figures
 */
export function row(what, figures, beside = "", unit = "ms") {
  if (figures.failed) return { what, median: "–", spread: "–", runs: "–", beside: `not measured: ${figures.failed}` };
  const { count, p95, least, most } = figures;
  const spread = count >= 20 ? `p95 ${digits(p95)}` : count > 1 ? `${digits(least)} to ${digits(most)}` : "–";
  const failures = (figures.failures ?? []).map((words) => `once: ${words}`);
  return {
    what,
    median: `${digits(figures.p50)} ${unit}`,
    spread,
    runs: String(count),
    beside: [beside, ...failures].filter(Boolean).join("; "),
  };
}

/**
 * Rows of several tools, each beside Clauselint.
 * @param results by tool a `summary`, or `failed` in words
 * @param what names the row of a tool
 */
export function rowsBeside(results, what) {
  const own = results.Clauselint;
  return Object.entries(results).map(([tool, figures]) =>
    row(
      what(tool),
      figures,
      tool === "Clauselint" || own.failed ? "" : `${times(figures.p50 / own.p50)} of Clauselint's median`,
    ),
  );
}

/** A row of what is no matter of chance. */
export function fact(what, measured, beside = "") {
  return { what, median: measured, spread: "", runs: "", beside };
}

/**
 * Holds a figure to a mark.
 * @param what the mark, as a sentence without its limit
 * @param measured the figure in words
 * @param limit the limit in words
 * @param met whether it keeps to it; undefined when it could not be measured
 * @param profile the name of the part's profile that tells where the time goes
 */
export function mark(what, measured, limit, met, profile) {
  return { what, measured, limit, met, profile };
}
