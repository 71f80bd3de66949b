import contract from "./agg_user.ts";
import { smallContract } from "./smallContract.ts";

export default smallContract(contract);
