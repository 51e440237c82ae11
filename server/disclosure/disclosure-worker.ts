import type { Register } from "#app/domain/disclosure/register.ts";
import { doWork } from "../process/do-work.ts";
import { protect } from "./protect.ts";
import type { ProtectionProgress } from "./protect-apart.ts";

/** Protection in a process of its own: it knows no database and gets plain data. */
doWork((register: Register, tell: (at: ProtectionProgress) => void) => protect(register, tell));
