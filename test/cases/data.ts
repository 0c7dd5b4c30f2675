import type { PolicyCase } from "../support.ts";

/** English clauses on data and its sources, of companies that do not exist. */
export const dataEn: readonly PolicyCase[] = [];

/** French clauses on data and its sources. */
export const dataFr: readonly PolicyCase[] = [];
