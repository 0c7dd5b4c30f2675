import type { ClauseRow } from "../protocol.ts";

/** By what a clause is known again in a later version of the text. */
export interface Identity {
  readonly id: string;
  readonly topic: string;
  readonly quote: string;
}

/**
 * Names the clauses of a text that is being typed so that each keeps its name: what did not change by its words, what
 * did by its place among those that did not.
 * @param previous the names of the version before, in text order
 */
export function identify(previous: readonly Identity[], rows: readonly ClauseRow[]): Identity[] {
  const most = Math.min(previous.length, rows.length);
  let before = 0;
  while (before < most && isSame(previous[before], rows[before])) before++;
  let behind = 0;
  while (behind < most - before && isSame(previous.at(-1 - behind), rows.at(-1 - behind))) behind++;

  const free = previous.slice(before, previous.length - behind);
  const changed = rows.slice(before, rows.length - behind);
  const take = (wanted: (one: Identity) => boolean): string | undefined => {
    const index = free.findIndex(wanted);
    return index < 0 ? undefined : free.splice(index, 1)[0]?.id;
  };
  const moved = changed.map((row) => take((one) => isSame(one, row)));
  let latest = Math.max(0, ...previous.map(({ id }) => Number(id.split("-")[1])));
  const named = changed.map(
    ({ topic }, index) => moved[index] ?? take((one) => one.topic === topic) ?? `clause-${++latest}`,
  );
  const ids = [
    ...previous.slice(0, before).map(({ id }) => id),
    ...named,
    ...previous.slice(previous.length - behind).map(({ id }) => id),
  ];
  return rows.map(({ topic, quote }, index) => ({ id: ids[index] ?? `clause-${++latest}`, topic, quote }));
}

function isSame(one: Identity | undefined, row: ClauseRow | undefined): boolean {
  return one?.topic === row?.topic && one?.quote === row?.quote;
}
