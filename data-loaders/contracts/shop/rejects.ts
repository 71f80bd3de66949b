import { rejectsContract } from "../../pipeline/rejectsContract.ts";

export default rejectsContract({ row: "Key of the raw row: its id and, when repeated, its copy." });
