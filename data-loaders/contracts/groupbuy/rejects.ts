import { rejectsContract } from "../../pipeline/rejectsContract.ts";

export default rejectsContract({ row: "Id of the raw row and, when repeated, its copy." });
