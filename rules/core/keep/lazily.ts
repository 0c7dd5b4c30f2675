/** Makes a value when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Makes a value of each object when it is first asked for, and keeps it as long as the object. */
export function keptFor<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const kept = made.get(of);
    if (kept) return kept.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}

/**
 * An object of which some values are made when they are first asked for; a spread of it asks for all.
 * @param values those that are there at once
 * @param makers make the others
 */
export function lazyObject<T extends object, K extends keyof T>(
  values: Omit<T, K>,
  makers: { readonly [P in K]: () => T[P] },
): T {
  const object = { ...values };
  for (const name in makers)
    Object.defineProperty(object, name, { get: lazily(makers[name]), enumerable: true, configurable: true });
  return object as T;
}

/** A copy of such an object with some other values; what nobody has asked for yet is left unasked. */
export function lazyCopy<T extends object>(of: T, values: Partial<T>): T {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(of));
  return Object.defineProperties(copy, Object.getOwnPropertyDescriptors(values)) as T;
}
