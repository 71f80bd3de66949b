/** Makes a thing anew only when something that it depends on is another. */
export function keepWhile<T>(make: () => T): (...on: readonly unknown[]) => T {
  let kept: { readonly on: readonly unknown[]; readonly made: T } | undefined;
  return (...on) => {
    if (kept && on.every((each, index) => each === kept!.on[index])) return kept.made;
    kept = { on, made: make() };
    return kept.made;
  };
}
