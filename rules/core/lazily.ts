/** Makes a value when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** An object whose values are made when they are first asked for. */
export function lazyObject<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const descriptors = Object.entries<() => unknown>(makers).map(([key, make]) => [
    key,
    { get: lazily(make), enumerable: true, configurable: true },
  ]);
  return Object.defineProperties({}, Object.fromEntries(descriptors)) as T;
}

/** Makes a value of a list, and keeps it as long as the list has the same objects in the same order. */
export function keptWhileSame<T extends object, V>(make: (list: readonly T[]) => V): (list: readonly T[]) => V {
  let latest: { readonly list: readonly T[]; readonly value: V } | undefined;
  return (list) => {
    const before = latest?.list;
    const isSame = before?.length === list.length && list.every((item, index) => item === before[index]);
    if (!latest || !isSame) latest = { list, value: make(list) };
    return latest.value;
  };
}
