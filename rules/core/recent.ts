/** Keeps what was used lately, by a key: at least so many of the latest, at most twice as many. */
export interface Recent<T> {
  readonly get: (key: string) => T | undefined;
  /** Keeps a value and returns it. */
  readonly put: (key: string, value: T) => T;
}

/** @param least how many values are kept in any case */
export function createRecent<T>(least: number): Recent<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();

  function put(key: string, value: T): T {
    if (young.size >= least) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  }

  function get(key: string): T | undefined {
    const value = young.get(key);
    if (value !== undefined) return value;
    const before = old.get(key);
    return before === undefined ? undefined : put(key, before);
  }

  return { get, put };
}
