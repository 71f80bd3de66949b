import contract from "./product_names.ts";
import { smallContract } from "./smallContract.ts";

export default smallContract(contract);
