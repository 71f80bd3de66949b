import { describe, expect, it } from "vitest";
import { likeModel } from "../../../data-loaders/pipeline/likeModel.ts";
import { parseModel } from "../../../data-loaders/pipeline/parseModel.ts";

const fact = parseModel(
  "fact",
  "fact.sql",
  `-- @description Orders by user.
-- @grain one user
-- @inputs users, raw_orders
select users.id, count(*) as orders
from users
left join raw_orders as orders on orders.user_id = users.id
where users.id in (select id from users)
group by all`,
);
const like = (text: string) => likeModel("own", "own.sql", text, () => fact);

describe("likeModel", () => {
  it("is another model under its own name", () => {
    expect(like("-- @like fact\n")).toEqual({ ...fact, name: "own", file: "own.sql" });
  });

  it("reads other tables by their prefix and keeps the names that columns go by", () => {
    const found = like("-- @description Small.\n-- @like fact\n-- @prefix small_\n");
    expect(found.description).toBe("Small.");
    expect(found.inputs).toEqual(["small_users", "raw_small_orders"]);
    expect(found.sql).toBe(`select users.id, count(*) as orders
from small_users as users
left join raw_small_orders as orders on orders.user_id = users.id
where users.id in (select id from small_users as users)
group by all`);
  });

  it("leaves a model of its own as it is", () => {
    const text = "-- @description A.\n-- @grain one\n-- @inputs users\nselect id from users";
    expect(like(text)).toEqual(parseModel("own", "own.sql", text));
  });

  it("names a line that such a file may not have", () => {
    expect(() => like("-- @like fact\nselect 1")).toThrow(
      "a model like another one has lines -- @description, -- @like and -- @prefix only",
    );
  });
});
