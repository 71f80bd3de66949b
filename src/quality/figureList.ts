import type { FigureUnit, Verdict } from "../../lib/register/types.ts";
import { entryList } from "../catalog/entryList.ts";
import { emptyState } from "../components/emptyState.ts";
import { factList } from "../components/factList.ts";
import { html } from "../components/html.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { openNumber } from "../components/openNumber.ts";
import { siteLink } from "../components/siteLink.ts";
import type { Row, Rows } from "../engine/types.ts";
import { figureFormat, figureText, unitSuffix } from "./figureText.ts";
import { VERDICT_LOOK } from "./verdictLook.ts";

/**
 * Quoted figures with verdict and live value, to search and to filter; the address's fragment opens
 * one (`#FC-001-07`).
 *
 * @param figures - Rows of `quoted_figures`.
 */
export function figureList(figures: LiveRows): HTMLElement {
  const element = html`<div></div>`;
  figures.subscribe(({ status, rows }) => {
    element.dataset["state"] = status;
    if (!rows || status === "loading") return;
    const entries = rows.map((row) => ({
      id: String(row["figureId"]),
      text: `${String(row["quote"])} ${String(row["verdict"])} ${String(row["liveLabel"])}`,
      element: entry(rows, row),
    }));
    element.replaceChildren(
      entries.length > 0
        ? entryList(entries, { kind: ["figure", "figures"], empty: "" })
        : emptyState("No figure matches the filters", figures.resetFilters),
    );
  });
  return element;
}

function entry(rows: Rows, row: Row): HTMLElement {
  const [icon, status, sentence] = VERDICT_LOOK[row["verdict"] as Verdict];
  const chip = html`<span class="status-chip" data-status="${status}"><span aria-hidden="true">${icon}</span> ${row["verdict"]}</span>`;
  return html`<section class="panel entry figure">
    <h2>“${row["quote"]}” <small>${row["figureId"]}, ${row["place"]}</small></h2>
    <p>${chip} ${row["liveLabel"]}: ${liveNumber(rows, row)}. The text's figure: ${number(rows, row, "quotedValue")}. ${sentence} ${row["note"]}</p>
    <details><summary>How it was judged</summary>${factList([
      ["Rule", row["rule"]],
      ["Live value", html`<code>${row["evidence"]}</code>`],
      ...(row["ownerQuery"] ? [["Query", queryLink(String(row["ownerQuery"]))] as const] : []),
    ])}</details></section>`;
}

function liveNumber(rows: Rows, row: Row): HTMLElement | string {
  return row["liveValue"] === null ? "not known" : number(rows, row, "liveValue");
}

function number(rows: Rows, row: Row, key: "liveValue" | "quotedValue"): HTMLElement | string {
  const unit = row["unit"] as FigureUnit;
  const value = row[key];
  if (unit === "statement") return figureText(unit, value);
  const title = `${String(row["figureId"])}: ${String(row["quote"])}`;
  const shown = openNumber(rows, value, figureFormat(unit, value), { row, column: key, title });
  return html`<span>${shown}${unitSuffix(unit)}</span>`;
}

function queryLink(name: string): HTMLElement {
  return html`<a href=${siteLink(`/catalog/queries#${name}`)}><code>${name}</code></a>`;
}
