import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { channelAliases, knownChannels } from "../../../lib/marketing/channelAliases.ts";
import { readNdjson } from "../../pipeline/readNdjson.ts";
import type { SourceDefinition } from "../../pipeline/types.ts";
import { plantedFaults } from "./generator/plantedFaults.ts";
import { plantedMarket as market } from "./generator/plantedMarket.ts";
import { responseScale, seasonOf } from "./generator/responseScale.ts";
import { describeGenerated } from "./marketParameters.ts";

interface Truth {
  readonly kind: "channel" | "month" | "segment" | "fault";
  readonly name: string;
  readonly parameter: string;
  readonly value: number;
}

/** What the generator planted, and the channel map, as rows. */
const source: SourceDefinition = {
  name: "truths",
  describe: () =>
    describeGenerated(
      "Planted truths and channel map",
      "The constants that the generator reads, and the spellings of each channel.",
      undefined,
    ),
  inputs: () => [],
  land({ directory }) {
    const write = (name: string, rows: readonly unknown[]) =>
      writeFileSync(
        join(directory, `${name}.ndjson`),
        rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
      );
    write("truths", [...channelTruths(), ...monthTruths(), ...segmentTruths(), ...faultTruths()]);
    write(
      "aliases",
      Object.entries(channelAliases).map(([spelling, channel]) => ({ spelling, channel })),
    );
    write(
      "channels",
      [...knownChannels, "Other"].map((channel, i) => ({ channel, position: i + 1 })),
    );
    return Promise.resolve();
  },
  tables: (directory) => [
    readNdjson({
      name: "raw_truths",
      files: [join(directory, "truths.ndjson")],
      columns: { kind: "varchar", name: "varchar", parameter: "varchar", value: "double" },
    }),
    readNdjson({
      name: "raw_aliases",
      files: [join(directory, "aliases.ndjson")],
      columns: { spelling: "varchar", channel: "varchar" },
    }),
    readNdjson({
      name: "raw_channels",
      files: [join(directory, "channels.ndjson")],
      columns: { channel: "varchar", position: "smallint" },
    }),
  ],
};

function channelTruths(): Truth[] {
  return market.channels.flatMap((channel) =>
    Object.entries({
      elasticity: channel.elasticity,
      scale: responseScale(channel),
      roi: channel.roi,
      median_cost: channel.medianCost,
      click_rate: channel.clickRate,
      order_value: channel.orderValue,
    }).map(([parameter, value]) => ({
      kind: "channel" as const,
      name: channel.name,
      parameter,
      value,
    })),
  );
}

const monthTruths = (): Truth[] =>
  market.season.map((_, month) => ({
    kind: "month",
    name: String(month + 1),
    parameter: "season",
    value: seasonOf(month),
  }));

const segmentTruths = (): Truth[] =>
  market.segments.flatMap(({ name, share, ...features }) => [
    { kind: "segment" as const, name, parameter: "customer_share", value: share },
    ...Object.entries(features).map(([feature, [mean]]) => ({
      kind: "segment" as const,
      name,
      parameter: `mean_${feature}`,
      value: mean,
    })),
  ]);

const faultTruths = (): Truth[] =>
  Object.entries({ ...plantedFaults.repairable, ...plantedFaults.extra }).map(([name, value]) => ({
    kind: "fault",
    name,
    parameter: "share",
    value,
  }));

export default source;
