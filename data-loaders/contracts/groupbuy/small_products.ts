import contract from "./products.ts";
import { smallContract } from "./smallContract.ts";

export default smallContract(contract);
