import { keptFor } from "./lazily.ts";

/** Keeps what was used lately, by a key: at least so many of the latest, at most twice as many. */
export interface Recent<T, K = string> {
  readonly get: (key: K) => T | undefined;
  /** Keeps a value and returns it. */
  readonly put: (key: K, value: T) => T;
}

/** @param least how many values are kept in any case */
export function createRecent<T, K = string>(least: number): Recent<T, K> {
  let young = new Map<K, T>();
  let old = new Map<K, T>();

  function put(key: K, value: T): T {
    if (young.size >= least) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  }

  function get(key: K): T | undefined {
    const value = young.get(key);
    if (value !== undefined) return value;
    const before = old.get(key);
    return before === undefined ? undefined : put(key, before);
  }

  return { get, put };
}

/**
 * Makes a value of something under something else, such as a language, and keeps it while it is among the latest: who types
 * changes one sentence of a section, and all others are read with it again.
 * @param least how many values are kept in any case, for each of what they are made under
 * @param keyOf the same for what the same value is made of
 */
export function keptLately<T, K extends object, V>(
  least: number,
  make: (of: T, under: K) => V,
  keyOf: (of: T) => string,
): (of: T, under: K) => V {
  const recent = keptFor((_: K) => createRecent<V>(least));
  return (of, under) => {
    const kept = recent(under);
    const key = keyOf(of);
    return kept.get(key) ?? kept.put(key, make(of, under));
  };
}
