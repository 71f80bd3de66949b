import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { nearestIds } from "../../lib/methods/nearestIds.ts";
import { UsageError } from "../commands/UsageError.ts";

export interface Report {
  /** Folder of the built site. */
  readonly site: string;
  /** Address within the site, with its query string. */
  readonly address: string;
  /** Absolute path of the file to write. */
  readonly file: string;
  readonly kind: "pdf" | "html";
  readonly format: "A4" | "Letter";
}

export interface ReportRequest {
  readonly page: string;
  readonly pdf?: string | undefined;
  readonly html?: string | undefined;
  readonly format?: string | undefined;
  readonly query?: string | undefined;
  readonly site?: string | undefined;
}

const FORMATS = { a4: "A4", letter: "Letter" } as const;

/**
 * A report as it was asked for, checked before a browser is started.
 *
 * @throws UsageError when a part of the request cannot be used; Error when the site is not built.
 */
export function readReport(request: ReportRequest): Report {
  const { page, pdf = "", html = "", format = "a4", query = "", site = "dist" } = request;
  if ((pdf === "") === (html === ""))
    throw new UsageError(
      `report: --pdf FILE or --html FILE is required, got ${pdf === "" ? "none" : "both"}`,
    );
  const kind = pdf === "" ? "html" : "pdf";
  const known = FORMATS[format.toLowerCase() as keyof typeof FORMATS];
  if (!known) throw new UsageError(`report: --format must be a4 or letter, got ${format}`);
  if (!existsSync(join(site, "index.html")))
    throw new Error(`report: the site must be built (npm run build), got no ${site}/index.html`);
  const name = page.replace(/^\/+|\/+$|(\.html|\.md)$/g, "") || "index";
  const pages = listPages(site);
  if (!pages.includes(name)) throw new UsageError(unknownPage(page, pages));
  const file = resolve(pdf || html);
  checkWritable(file, kind);
  const search = query.replace(/^\?/, "");
  const address = `/${name.replace(/(^|\/)index$/, "$1")}`;
  return { site, address: search ? `${address}?${search}` : address, file, kind, format: known };
}

function listPages(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".html") && file !== "404.html")
    .map((file) => file.slice(0, -".html".length))
    .sort();
}

function unknownPage(page: string, pages: readonly string[]): string {
  const near = nearestIds(page, pages);
  const hint = near.length > 0 ? near : pages;
  return `report: a page of the site is required, got ${page} (did you mean ${hint.join(", ")}?)`;
}

function checkWritable(path: string, kind: Report["kind"]): void {
  const folder = dirname(path);
  if (!existsSync(folder))
    throw new UsageError(`report: --${kind} must lie in a folder that exists, got ${path}`);
  if (existsSync(path) && statSync(path).isDirectory())
    throw new UsageError(`report: --${kind} must be a file, got the folder ${path}`);
  try {
    accessSync(existsSync(path) ? path : folder, constants.W_OK);
  } catch (cause) {
    throw new UsageError(`report: --${kind} must be writable, got ${path}`, { cause });
  }
}
