import contract from "./fact_deal.ts";
import { smallContract } from "./smallContract.ts";

export default smallContract(contract);
