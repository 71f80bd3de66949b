import { spawn } from "node:child_process";

/**
 * Runs a command with its output passed through.
 *
 * @throws Error naming the command and its exit code when that is not 0.
 */
export function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1" },
    });
    child.once("error", reject);
    child.once("exit", (code, signal) =>
      code === 0
        ? resolve()
        : reject(new Error(`${[command, ...args].join(" ")}: ended with ${signal ?? code}`)),
    );
  });
}
