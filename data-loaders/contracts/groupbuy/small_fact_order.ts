import contract from "./fact_order.ts";
import { smallContract } from "./smallContract.ts";

export default smallContract(contract);
