import { rejectsContract } from "../../pipeline/rejectsContract.ts";

export default rejectsContract({ row: "Row of the delivery, from 1." });
