/**
 * Makes a value when it is first asked for and keeps it. Schemas are made so: building them all took
 * a fifth of the time of importing the package, and most programs that import it parse nothing.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Makes a value once for each key and keeps it. */
export function onceEach<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return keptIn(new Map(), make);
}

/** Makes a value once for each object, which never changes, and keeps it as long as the object. */
export function onceBeside<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  return keptIn(new WeakMap(), make);
}

function keptIn<Key, Value>(
  kept: {
    get(key: Key): { readonly value: Value } | undefined;
    set(key: Key, made: { readonly value: Value }): unknown;
  },
  make: (key: Key) => Value,
): (key: Key) => Value {
  return (key) => {
    let made = kept.get(key);
    if (made === undefined) {
      made = { value: make(key) };
      kept.set(key, made);
    }
    return made.value;
  };
}
