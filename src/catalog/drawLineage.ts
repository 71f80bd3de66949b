import type { LineageNode } from "../../lib/catalog/types.ts";
import { svg } from "../components/svg.ts";
import type { Reach } from "./reachable.ts";

const BOX = { width: 164, height: 34, gapX: 44, gapY: 8 };
const FITS = 22;

/**
 * The graph from left to right, one column per layer. Nodes are links to themselves, so that the
 * keyboard reaches them and an address names them.
 *
 * @param near - What a selected node depends on; everything else is dimmed.
 * @param noteOf - Said beside a node's kind.
 */
export function drawLineage(
  nodes: readonly LineageNode[],
  layers: readonly (readonly string[])[],
  near: Reach | undefined,
  noteOf: (node: LineageNode) => string | undefined = () => undefined,
): SVGSVGElement {
  const tallest = Math.max(...layers.map((layer) => layer.length));
  const width = layers.length * (BOX.width + BOX.gapX) - BOX.gapX;
  const height = tallest * (BOX.height + BOX.gapY) - BOX.gapY;
  const place = new Map(
    layers.flatMap((layer, column) => {
      const top = (height - layer.length * (BOX.height + BOX.gapY) + BOX.gapY) / 2;
      return layer.map((id, row) => {
        const y = top + row * (BOX.height + BOX.gapY);
        return [id, { x: column * (BOX.width + BOX.gapX), y }] as const;
      });
    }),
  );
  const isNear = (id: string) =>
    near === undefined || id === near.id || near.upstream.has(id) || near.downstream.has(id);
  const edges = nodes.flatMap(({ id, inputs }) =>
    inputs.flatMap((input) => {
      const [from, to] = [place.get(input), place.get(id)];
      if (!from || !to) return [];
      return [edge(from, to, isNear(id) && isNear(input))];
    }),
  );
  const boxes = nodes.map((node) => {
    return box(node, place.get(node.id)!, {
      near: isNear(node.id),
      selected: node.id === near?.id,
      note: noteOf(node),
    });
  });
  const size = { width: width + 4, height: height + 4 };
  return svg("svg", { ...size, viewBox: `-2 -2 ${width + 4} ${height + 4}` }, [...edges, ...boxes]);
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function edge(from: Place, to: Place, near: boolean): SVGElement {
  const [x1, y1] = [from.x + BOX.width, from.y + BOX.height / 2];
  const [x2, y2] = [to.x, to.y + BOX.height / 2];
  const middle = (x1 + x2) / 2;
  const d = `M${x1},${y1}C${middle},${y1} ${middle},${y2} ${x2},${y2}`;
  return svg("path", { class: "trace-edge", d, ...(near ? {} : { "data-far": "" }) });
}

interface BoxState {
  readonly near: boolean;
  readonly selected: boolean;
  readonly note: string | undefined;
}

function box(node: LineageNode, { x, y }: Place, state: BoxState) {
  const { id, kind, name } = node;
  const short = name.length > FITS ? `…${name.slice(1 - FITS)}` : name;
  const marks = {
    ...(state.near ? {} : { "data-far": "" }),
    ...(state.selected ? { "data-selected": "" } : {}),
  };
  const attributes = {
    class: "trace-box",
    "data-kind": kind,
    transform: `translate(${x},${y})`,
    ...marks,
  };
  // Named by its content: what is spoken holds what is seen, also when that is cut short.
  return svg("a", { href: `#${encodeURIComponent(id)}`, ...attributes }, [
    svg("title", {}, [`${kind} ${name}`]),
    svg("rect", { width: BOX.width, height: BOX.height, rx: 6 }),
    svg("text", { x: 9, y: 13, class: "trace-kind" }, [
      state.note === undefined ? kind : `${kind} · ${state.note}`,
    ]),
    " ",
    svg("text", { x: 9, y: 27 }, [short]),
  ]);
}
