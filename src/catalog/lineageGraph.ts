import { greatest } from "d3";
import { layerGraph } from "../../lib/catalog/layerGraph.ts";
import type { LineageNode } from "../../lib/catalog/types.ts";
import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";
import { siteLink } from "../components/siteLink.ts";
import { pageLink } from "./catalogLinks.ts";
import { drawLineage } from "./drawLineage.ts";
import { reachable } from "./reachable.ts";

const STAGES: readonly LineageNode["kind"][] = [
  "file",
  "source",
  "raw",
  "model",
  "snapshot",
  "query",
  "page",
];

/** From raw file to page: a picture whose nodes highlight what they depend on, and a text twin. */
export function lineageGraph(nodes: readonly LineageNode[]): HTMLElement {
  if (nodes.length === 0)
    return html`<div>${notice("Nothing is registered yet, so there is no lineage.", { tone: "info" })}</div>`;
  const systems = [...new Set(nodes.map(({ system }) => system))];
  const choice = html<HTMLSelectElement>`<select aria-label="System">${[...systems, "all systems"].map((name) => html`<option>${name}</option>`)}</select>`;
  // The one with most to see; a small one leaves the page empty.
  choice.value = greatest(systems, (name) => nodes.filter((node) => belongs(node, name)).length)!;
  const search = html<HTMLInputElement>`<input type="search" list="lineage-names" placeholder="Find a node" aria-label="Find a node">`;
  const names = html`<datalist id="lineage-names">${nodes.map(({ id }) => html`<option value=${id}></option>`)}</datalist>`;
  const picture = html`<div class="lineage" tabindex="0" role="region" aria-label="Lineage, drawn; the text below says the same"></div>`;
  const text = html`<div class="lineage-text" role="status"></div>`;
  const draw = () => {
    const shown = nodes.filter((node) => belongs(node, choice.value));
    const ids = new Set(shown.map(({ id }) => id));
    const id = selected();
    const near = id === undefined || !ids.has(id) ? undefined : reachable(shown, id);
    const staged = shown.map((node) => ({ ...node, stage: STAGES.indexOf(node.kind) }));
    picture.replaceChildren(drawLineage(shown, layerGraph(staged), near));
    text.replaceChildren(...describe(nodes, id));
  };
  // Stages are centred: the ends of a high picture hold little.
  const centre = () => (picture.scrollTop = (picture.scrollHeight - picture.clientHeight) / 2);
  const follow = () => {
    const node = nodes.find(({ id }) => id === selected());
    if (node && !belongs(node, choice.value)) choice.value = node.system;
    draw();
    picture
      .querySelector("[data-selected]")
      ?.scrollIntoView({ block: "nearest", inline: "center" });
  };
  choice.addEventListener("change", () => {
    draw();
    centre();
  });
  search.addEventListener("change", () => {
    const words = search.value.trim().toLowerCase();
    const found =
      nodes.find(({ id }) => id.toLowerCase() === words) ??
      nodes.find(({ id }) => id.toLowerCase().includes(words));
    if (words !== "") location.hash = found ? found.id : search.value.trim();
  });
  addEventListener("hashchange", follow);
  requestAnimationFrame(() => {
    follow();
    if (selected() === undefined) centre();
  });
  return html`<div class="catalog"><div class="table-tools">${choice}${search}${names}</div>${picture}${text}</div>`;
}

function selected(): string | undefined {
  return decodeURIComponent(location.hash.slice(1)) || undefined;
}

/** A page may read several systems. */
function belongs({ system, inputs }: LineageNode, choice: string): boolean {
  if (choice === "all systems" || system === choice) return true;
  return inputs.some((input) => input.startsWith(`${choice}:query:`));
}

function describe(nodes: readonly LineageNode[], id: string | undefined): HTMLElement[] {
  const node = nodes.find((each) => each.id === id);
  if (id !== undefined && !node && !document.getElementById(id))
    return [notice(`There is no node “${id}”. Choose one in the picture or by its name.`)];
  if (!node)
    return [html`<p>Choose a node to see what it is made from and what depends on it.</p>`];
  const near = reachable(nodes, node.id);
  return [
    html`<h2>${node.name} <small>${node.kind}, ${node.system}</small></h2>`,
    html`<p>${node.description ?? ""} ${node.file ? html`<code>${node.file}</code>` : null} ${entryLink(node)}</p>`,
    list(
      "Made from",
      nodes.filter((each) => near.upstream.has(each.id)),
    ),
    list(
      "Needed by",
      nodes.filter((each) => near.downstream.has(each.id)),
    ),
  ];
}

function list(title: string, nodes: readonly LineageNode[]): HTMLElement {
  const items = nodes.map(
    ({ id, kind, name }) => html`<li>${kind} <a href="#${id}">${name}</a></li>`,
  );
  return html`<div><h3>${title} (${nodes.length})</h3>${items.length > 0 ? html`<ul>${items}</ul>` : html`<p>Nothing.</p>`}</div>`;
}

function entryLink({ kind, system, name, page }: LineageNode): HTMLElement | null {
  if (page) return pageLink(page, page.places ? "open the first page" : "open the page");
  if (kind !== "query" && kind !== "snapshot") return null;
  const entry = kind === "query" ? "queries" : "tables";
  return html`<a href=${siteLink(`/catalog/${entry}#${system}.${name}`)}>catalogue entry</a>`;
}
