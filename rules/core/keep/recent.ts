/** Keeps what was made of a key while it is among the latest. */
export interface Recent<T, K = string> {
  /** What was made of the key lately, or else is made now. */
  readonly of: (key: K, make: () => T) => T;
}

/** @param least how many values are kept in any case; at most twice as many are */
export function createRecent<T, K = string>(least: number): Recent<T, K> {
  let young = new Map<K, { readonly value: T }>();
  let old = young;

  function of(key: K, make: () => T): T {
    const latest = young.get(key);
    if (latest) return latest.value;
    const kept = old.get(key) ?? { value: make() };
    if (young.size >= least) {
      old = young;
      young = new Map();
    }
    young.set(key, kept);
    return kept.value;
  }

  return { of };
}
