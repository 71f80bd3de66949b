/** What the source text's own unit test gives its function, and what it wants back. */
const channelTestCases = [
  { given: "EMAIL", expected: "Email" },
  { given: "email", expected: "Email" },
  { given: "Social", expected: "Social Media" },
  { given: "Display", expected: "Display" },
] as const;

/** One case of the test, after it ran. */
export interface ChannelTestResult {
  readonly given: string;
  readonly expected: string;
  readonly got: string;
  readonly passed: boolean;
}

/** Runs the unit test on a function. */
export function runChannelTest(standardize: (text: string) => string): ChannelTestResult[] {
  return channelTestCases.map(({ given, expected }) => {
    const got = standardize(given);
    return { given, expected, got, passed: got === expected };
  });
}
