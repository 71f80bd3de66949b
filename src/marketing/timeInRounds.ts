/**
 * Times of several tasks, measured in turn: a round of all to warm up, then further rounds. What is
 * slow only for a while, as a cold start is, falls on all tasks alike and not on the first one.
 *
 * @param time - Milliseconds of one run of a task.
 * @returns for each task its time in every round but the first.
 */
export async function timeInRounds<T>(
  tasks: readonly T[],
  rounds: number,
  time: (task: T, round: number) => Promise<number>,
): Promise<number[][]> {
  const times: number[][] = tasks.map(() => []);
  for (let round = 0; round <= rounds; round++)
    for (const [index, task] of tasks.entries()) {
      const ms = await time(task, round);
      if (round > 0) times[index]!.push(ms);
    }
  return times;
}
