import type { PolicyCase } from "../support.ts";

/** English clauses on choices, bases and the reach of training, of companies that do not exist. */
export const choiceEn: readonly PolicyCase[] = [];

/** French clauses on choices, bases and the reach of training. */
export const choiceFr: readonly PolicyCase[] = [];
