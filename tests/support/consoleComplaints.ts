import type { Page } from "@playwright/test";

/** Said by the tests' own browser, which keeps service workers out. */
const BLOCKED = "Service Worker registration blocked by Playwright";

/** Errors and warnings of a page, a list that grows while it is open. */
export function consoleComplaints(page: Page): readonly string[] {
  const said: string[] = [];
  page.on("console", (message) => {
    const isComplaint = ["error", "warning"].includes(message.type());
    if (isComplaint && message.text() !== BLOCKED) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  return said;
}
