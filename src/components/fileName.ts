/** A file name from a title and the data's date: `revenue-by-month-2025-06-30.csv`. */
export function fileName(title: string, asOf: string, extension: string): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
  return `${words || "openbook"}-${asOf}.${extension}`;
}
