import type { PolicyCase } from "../support.ts";

/** English clauses on biometric data, of companies that do not exist. */
export const biometricEn: readonly PolicyCase[] = [];

/** French clauses on biometric data. */
export const biometricFr: readonly PolicyCase[] = [];
