import type { Row } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { nameList } from "../format/nameList.ts";
import { curveOf } from "./channelRows.ts";
import { movableRows } from "./readChannels.ts";

/**
 * Why money cannot be moved by the fitted curves, in sentences; null where it can.
 *
 * @param rows - Rows of `channel_response`.
 */
export function planTrouble(rows: readonly Row[]): string | null {
  const channels = movableRows(rows).map((row) => ({
    name: String(row["channel"]),
    curve: curveOf(row),
  }));
  if (channels.length === 0) return "No known channel spent anything here.";
  const none = channels.filter(({ curve }) => curve.status !== "ok").map(({ name }) => name);
  const steep = channels.flatMap(({ name, curve }) =>
    curve.status === "ok" && !(curve.elasticity > 0 && curve.elasticity < 1)
      ? [`${name} (${formatValue(curve.elasticity, "thousandths")})`]
      : [],
  );
  const whose = none.length === channels.length ? "" : ` of ${nameList(none)}`;
  const sentences = [
    ...(none.length > 0 ? [`No curve can be fitted to so few campaigns${whose}.`] : []),
    ...(steep.length > 0
      ? [
          `The fitted elasticity of ${nameList(steep)} does not lie between 0 and 1, so returns do not diminish there.`,
        ]
      : []),
  ];
  return sentences.join(" ") || null;
}
