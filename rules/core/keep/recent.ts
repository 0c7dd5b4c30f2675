/** Keeps what was made of a key while it is among the latest. */
export interface Recent<T, K = string> {
  /** What was made of the key lately, or else is made now. */
  readonly of: (key: K, make: () => T) => T;
  /** Forgets what was not asked for since it was told so the last time. */
  readonly turn: () => void;
}

/**
 * @param least how many values are kept in any case, at most twice as many are; without it, `turn` alone tells what goes
 */
export function createRecent<T, K = string>(least = Number.POSITIVE_INFINITY): Recent<T, K> {
  let young = new Map<K, { readonly value: T }>();
  let old = young;

  function turn(): void {
    old = young;
    young = new Map();
  }

  function of(key: K, make: () => T): T {
    const latest = young.get(key);
    if (latest) return latest.value;
    const kept = old.get(key) ?? { value: make() };
    if (young.size >= least) turn();
    young.set(key, kept);
    return kept.value;
  }

  return { of, turn };
}
