import contract from "./agg_cohort_month.ts";
import { smallContract } from "./smallContract.ts";

export default smallContract(contract);
