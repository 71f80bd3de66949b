import contract from "./groups_carts.ts";
import { smallContract } from "./smallContract.ts";

export default smallContract(contract);
