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
    let kept = made.get(of);
    if (!kept) {
      kept = { value: make(of) };
      made.set(of, kept);
    }
    return kept.value;
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

/**
 * Chooses from a list again and again: an item is asked for anew only where it is not the same as in the latest list,
 * counted from the beginning or from the end.
 * @returns the places of the chosen items in the list, in order
 */
export function keptChoice<T extends object>(
  isChosen: (item: T) => boolean,
): (list: readonly T[]) => readonly number[] {
  let latest: { readonly list: readonly T[]; readonly chosen: readonly number[] } = { list: [], chosen: [] };
  return (list) => {
    const before = latest.list;
    const most = Math.min(list.length, before.length);
    const grown = list.length - before.length;
    let start = 0;
    while (start < most && list[start] === before[start]) start++;
    let end = list.length;
    while (end > start && end - grown > start && list[end - 1] === before[end - 1 - grown]) end--;
    const chosen = latest.chosen.filter((at) => at < start);
    for (const [index, item] of list.slice(start, end).entries()) if (isChosen(item)) chosen.push(start + index);
    for (const at of latest.chosen) if (at >= end - grown) chosen.push(at + grown);
    latest = { list, chosen };
    return chosen;
  };
}
