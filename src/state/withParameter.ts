/**
 * A query string with one parameter set or, for `null`, left out; the others stay as written.
 *
 * @param search - With or without `?`.
 * @returns Without `?`.
 */
export function withParameter(search: string, name: string, text: string | null): string {
  const others = search
    .replace(/^\?/, "")
    .split("&")
    .filter((pair) => pair !== "" && pair.split("=")[0] !== name);
  if (text === null) return others.join("&");
  const value = encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%3A", ":");
  return [...others, `${name}=${value}`].join("&");
}
