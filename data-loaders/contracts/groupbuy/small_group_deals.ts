import contract from "./group_deals.ts";
import { smallContract } from "./smallContract.ts";

export default smallContract(contract);
