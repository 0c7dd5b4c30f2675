import type { PolicyCase } from "../support.ts";

/** English clauses on the policy as a whole, of companies that do not exist. */
export const documentEn: readonly PolicyCase[] = [];

/** French clauses on the policy as a whole. */
export const documentFr: readonly PolicyCase[] = [];
