/** Keeps what was made of a key while it is among the latest. */
export interface Recent<T, K = string> {
  /**
   * What was made of the key lately, or else is made now.
   * @param size how much room it takes, in the unit of what is kept at least
   */
  readonly of: (key: K, make: () => T, size?: number) => T;
}

/** @param least how much is kept in any case, values or what their sizes count; at most twice as much is, and the last one */
export function createRecent<T, K = string>(least: number): Recent<T, K> {
  let young = new Map<K, { readonly value: T }>();
  let old = young;
  let taken = 0;

  function of(key: K, make: () => T, size = 1): T {
    const latest = young.get(key);
    if (latest) return latest.value;
    const kept = old.get(key) ?? { value: make() };
    if (taken >= least) {
      old = young;
      young = new Map();
      taken = 0;
    }
    young.set(key, kept);
    taken += size;
    return kept.value;
  }

  return { of };
}

/** How much room what is made of a text takes, in UTF-16 code units: be it ever so short, it takes some. */
export function roomOf(text: string): number {
  return text.length + 1_000;
}
