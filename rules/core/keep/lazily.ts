/** Makes a value when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Makes a value of each object when it is first asked for, and keeps it as long as the object. For the whole program, as
 * `createMemory`.
 */
export function keptFor<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = createMemory<K, { readonly value: V }>();
  return (of) => {
    let kept = made.get(of);
    if (!kept) {
      kept = { value: make(of) };
      made.set(of, kept);
    }
    return kept.value;
  };
}

/** What is remembered of objects as long as they live. */
export interface Memory<K extends object, V> {
  readonly get: (of: K) => V | undefined;
  readonly set: (of: K, value: V) => void;
}

/**
 * As a WeakMap, for objects of which most live shortly: what a WeakMap holds for one outlives it up to V8's next full
 * collection, which is dozens of letters later, and is copied until then. It is kept with the object itself, where
 * neither a copy of it nor a comparison meets it. Made once for the whole program: it takes room in each of the objects.
 */
export function createMemory<K extends object, V>(): Memory<K, V> {
  const owner = owners++;
  return {
    get: (of) => {
      let it = (of as Remembering)[memory];
      while (it && it.owner !== owner) it = it.next;
      return it?.value as V | undefined;
    },
    set: (of, value) => {
      let it = (of as Remembering)[memory];
      while (it && it.owner !== owner && it.next) it = it.next;
      if (it?.owner === owner) it.value = value;
      else if (it) it.next = { owner, value, next: undefined };
      else Object.defineProperty(of, memory, { value: { owner, value, next: undefined } satisfies Remembered });
    },
  };
}

const memory = Symbol("memory");
let owners = 0;

interface Remembering {
  readonly [memory]?: Remembered;
}

/** One of the memories of an object: it has few, which take less room in a row than in a table. */
interface Remembered {
  readonly owner: number;
  value: unknown;
  next: Remembered | undefined;
}

/**
 * An object of which some values are made when they are first asked for. A spread of it leaves these out: see `lazyCopy`.
 * @param values those that are there at once
 * @param makers make the others
 */
export function lazyObject<T extends object, K extends keyof T>(
  values: Omit<T, K>,
  makers: { readonly [P in K]: () => T[P] },
): T {
  const names = Object.keys(makers) as (K & string)[];
  return lazyOf<T>(values, names, (name) => makers[name as K]());
}

/** A copy of such an object with some other values; what nobody has asked for yet is left unasked. */
export function lazyCopy<T extends object>(of: T, values: Partial<T>): T {
  const names: string[] = [];
  for (const name in of) if (!(name in values)) names.push(name);
  return lazyOf<T>(values, names, (name) => of[name as keyof T]);
}

/**
 * All objects with the same names of such values have their getters in common: V8 holds the getter of a single object, and
 * all that it can reach, up to its next full collection, which is dozens of letters later.
 */
function lazyOf<T extends object>(values: object, names: readonly string[], make: (name: string) => unknown): T {
  const key = names.join();
  const Lazy = classes.get(key) ?? lazyClass(names);
  classes.set(key, Lazy);
  return Object.assign(new Lazy(make), values) as T;
}

type LazyClass = new (make: (name: string) => unknown) => object;

const classes = new Map<string, LazyClass>();

function lazyClass(names: readonly string[]): LazyClass {
  return class Lazy {
    readonly #make: (name: string) => unknown;
    readonly #made = new Map<string, unknown>();

    static {
      for (const name of names) {
        Object.defineProperty(Lazy.prototype, name, {
          enumerable: true,
          get(this: Lazy) {
            return this.#valueOf(name);
          },
        });
      }
    }

    constructor(make: (name: string) => unknown) {
      this.#make = make;
    }

    #valueOf(name: string): unknown {
      if (!this.#made.has(name)) this.#made.set(name, this.#make(name));
      return this.#made.get(name);
    }
  };
}

/** Makes a value of a list, and keeps it as long as the list has the same items in the same order. */
export function keptWhileSame<T, V>(make: (list: readonly T[]) => V): (list: readonly T[]) => V {
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
