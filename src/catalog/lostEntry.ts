import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";

/**
 * Says that the address's fragment names nothing on the page; empty while it names something.
 *
 * @param message - What to say about an id.
 */
export function lostEntry(message: (id: string) => string): HTMLElement {
  const place = html`<div></div>`;
  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const isLost = id !== "" && !document.getElementById(id);
    place.replaceChildren(...(isLost ? [notice(message(id))] : []));
  };
  addEventListener("hashchange", follow);
  // What the page lists must be in it before it can be found.
  requestAnimationFrame(follow);
  return place;
}
