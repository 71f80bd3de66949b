import { group, index } from "d3";
import type { CheckStatus } from "../../lib/checks/types.ts";
import { entryList } from "../catalog/entryList.ts";
import { emptyState } from "../components/emptyState.ts";
import { html } from "../components/html.ts";
import type { LiveRows } from "../components/liveRows.ts";
import type { Row, Rows } from "../engine/types.ts";
import { checkBody, type CheckedPages } from "./checkBody.ts";
import { statusChip } from "./statusChip.ts";

export interface CheckListOptions {
  /** Rows of `check_results`, filtered. */
  readonly results: LiveRows;
  /** Rows of `check_details`. */
  readonly details: Rows;
  /** Rows of `check_findings`. */
  readonly findings: Rows;
  readonly pages: CheckedPages;
}

/** Every check with its outcome, to search and to open; the address's fragment opens one. */
export function checkList({ results, details, findings, pages }: CheckListOptions): HTMLElement {
  const element = html`<div class="check-list" tabindex="0" role="region" aria-label="Checks"></div>`;
  const detail = index(details, (row) => row["checkId"]);
  const found = group(findings, (row) => row["checkId"]);
  // Most checks stay when a filter changes, and what was opened stays open.
  const kept = new Map<string, HTMLElement>();
  results.subscribe(({ status, rows }) => {
    element.dataset["state"] = status;
    if (!rows || status === "loading") return;
    const entries = rows.map((result) => {
      const id = String(result["checkId"]);
      const facts = { result, detail: detail.get(id)!, findings: found.get(id) ?? [], pages };
      const text = `${String(result["title"])} ${String(result["kind"])} ${String(result["severity"])}`;
      const key = JSON.stringify(result);
      const shown = kept.get(key) ?? entry(result, () => checkBody(facts));
      kept.set(key, shown);
      return { id, text, element: shown };
    });
    const none = () => emptyState("No check matches the filters", results.resetFilters);
    element.replaceChildren(
      entries.length > 0 ? entryList(entries, { kind: ["check", "checks"], empty: "" }) : none(),
    );
  });
  return element;
}

function entry(result: Row, content: () => HTMLElement[]): HTMLElement {
  const body = html`<div class="entry-body"></div>`;
  const fill = () => {
    if (body.childElementCount === 0) body.append(...content());
  };
  const chip = (key: string) => statusChip(result[key] as CheckStatus);
  return html`<section class="panel entry check"><details ontoggle=${fill}>
    <summary><strong>${result["title"]}</strong> <code>${result["checkId"]}</code>
      <span class="check-facts"><span>${result["kind"]}</span> <span>${result["severity"]}</span> <span>published ${chip("cleanStatus")}</span> <span>copy ${chip("dirtyStatus")}</span></span></summary>
    ${body}</details></section>`;
}
