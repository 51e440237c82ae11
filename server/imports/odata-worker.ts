import { doWork } from "../process/do-work.ts";
import { type ODataJob, type ODataResult, workOnOData } from "./odata-work.ts";

/** What others on the internet send is read in a process of its own. */
doWork<ODataJob, ODataResult>(workOnOData);
