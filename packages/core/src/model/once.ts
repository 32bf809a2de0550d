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
