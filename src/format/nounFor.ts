/** The noun as a count asks for it: "order" for 1, "orders" otherwise. */
export function nounFor(count: unknown, one: string, many = `${one}s`): string {
  return Number(count) === 1 ? one : many;
}
