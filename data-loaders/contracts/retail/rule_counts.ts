import { ruleCountsContract } from "../../pipeline/ruleCountsContract.ts";

export default ruleCountsContract({ greatestShare: 1 });
