import { command } from "./commands/command.ts";
import { UsageError } from "./commands/UsageError.ts";
import { printReport } from "./site/printReport.ts";
import { readReport } from "./site/readReport.ts";

const usage = `
npm run report -- PAGE --pdf FILE [options]
npm run report -- PAGE --html FILE [options]

Prints a page of the built site (dist/) to a PDF, or saves it as one HTML file that needs nothing
else, with the filters of a link.

  npm run report -- shop/executive --pdf june.pdf
  npm run report -- shop/executive --html june.html
  npm run report -- shop/executive --pdf june.pdf --query "v=1&from=2025-06-01"

  --pdf FILE       where to write
  --html FILE      where to write, as HTML
  --format NAME    a4 (default) or letter
  --query TEXT     what stands after the "?" of a copied link
  --site FOLDER    default dist
  --help           this text
`;
const options = {
  pdf: { type: "string" },
  html: { type: "string" },
  format: { type: "string" },
  query: { type: "string" },
  site: { type: "string" },
} as const;

await command({ name: "report", usage, options, words: true }, async (values, pages) => {
  if (pages.length !== 1)
    throw new UsageError(`report: one page is required, got ${pages.length} (see --help)`);
  const report = readReport({ ...values, page: pages[0]! });
  const { bytes } = await printReport(report);
  console.log(`${report.file}: ${bytes} bytes`);
});
