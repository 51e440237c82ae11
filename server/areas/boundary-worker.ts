import { doWork } from "../process/do-work.ts";
import { readBoundaries } from "./read-boundaries.ts";

/** Files of people in a process of their own: it knows no database, and can be killed whatever it is made to do. */
doWork(readBoundaries);
