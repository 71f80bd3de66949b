/** What a reader of any figure of the flights needs to know. */
export const exclusions = [
  "The source holds only flights with an arrival delay: cancelled and diverted flights are missing, " +
    "so a share of on-time flights is a share of completed ones.",
  "The source is an extract of exactly 3,000,000 flights: counts are counts of this extract, not " +
    "of all traffic.",
  "Times are the local times of the origin airport; a departure at 24:00 is stamped 00:00 of the " +
    "next day, which is all there is of 1 July 2001.",
  "The date is the scheduled one: a flight that left after midnight because it was late keeps its " +
    "day and shows in the first hours of it.",
];
