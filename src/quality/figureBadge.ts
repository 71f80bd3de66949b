import type { Verdict } from "../../lib/register/types.ts";
import { html } from "../components/html.ts";
import type { CardData } from "../components/liveRows.ts";
import { siteLink } from "../components/siteLink.ts";
import { toLive } from "../components/toLive.ts";
import { VERDICT_LOOK } from "./verdictLook.ts";

/**
 * The verdict on a quoted figure as a badge that leads to its entry in the register; before the
 * register has come, its id alone.
 *
 * @param figures - Rows of `figure_verdicts`.
 * @param id - Of the figure: "FC-003-01".
 */
export function figureBadge(figures: CardData, id: string): HTMLElement {
  const badge = html<HTMLAnchorElement>`<a class="status-chip" href=${siteLink(`/shop/register#${id}`)}>${id}</a>`;
  toLive(figures).subscribe(({ rows }) => {
    const row = rows?.find((each) => each["figureId"] === id);
    if (!row) return;
    const verdict = row["verdict"] as Verdict;
    const [icon, status, sentence] = VERDICT_LOOK[verdict];
    badge.dataset["status"] = status;
    badge.title = sentence;
    badge.replaceChildren(
      html`<span aria-hidden="true">${icon}</span>`,
      ` Fact check ${id}: ${verdict}`,
    );
  });
  return badge;
}
