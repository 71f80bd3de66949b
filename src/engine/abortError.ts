/** What a request gets when a newer one of the same owner took its place; callers may ignore it. */
export function abortError(): DOMException {
  return new DOMException("query: a newer request took its place", "AbortError");
}
