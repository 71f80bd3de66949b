/** Runs a command line's main function: an error becomes one message on stderr and exit code 1. */
export async function command(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = error instanceof RangeError || error instanceof TypeError ? 2 : 1;
  }
}
