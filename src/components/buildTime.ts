/** What the site says of its build in its head: `2026-01-31 12:00 UTC, abc1234`. */
export function siteBuild(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="openbook-build"]')?.content;
}

/** Time of the build as ISO text; undefined where the site does not say it. */
export function buildTime(build = siteBuild()): string | undefined {
  const found = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d) UTC/.exec(build ?? "");
  return found ? `${found[1]}T${found[2]}:00Z` : undefined;
}
