import { expect, test } from "vitest";
import { Traffic } from "../../../src/engine/traffic.ts";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("the next statement waits until the one before lets it go, or is over", async () => {
  const traffic = new Traffic();
  const log: string[] = [];
  const first = await traffic.takeTurn();
  const second = traffic.takeTurn().then((turn) => (log.push("second"), turn));
  const third = traffic.takeTurn().then((turn) => (log.push("third"), turn));
  await pause(1);
  expect(log).toEqual([]);
  first.letNextGo();
  (await second).end();
  await third;
  expect(log).toEqual(["second", "third"]);
});

test("a time counts from when the worker was free, and is its own only when nothing else flew", async () => {
  const traffic = new Traffic();
  const first = await traffic.takeTurn();
  first.send();
  first.letNextGo();
  const second = await traffic.takeTurn();
  second.send();
  second.letNextGo();
  await pause(20);
  const answered = first.answered();
  first.end();
  await pause(5);
  const behind = second.answered();
  second.end();
  const third = await traffic.takeTurn();
  third.send();
  const alone = third.answered();
  expect(answered.elapsedMs).toBeGreaterThan(18);
  expect(behind.elapsedMs).toBeLessThan(18);
  expect([answered, behind, alone].map(({ wasAlone }) => wasAlone)).toEqual([false, false, true]);
});
