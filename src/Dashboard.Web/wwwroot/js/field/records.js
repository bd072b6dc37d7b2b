// New records and corrections.

import { newId } from "./ids.js";
import { shell } from "./words.js";

/** @typedef {import("./store.js").FieldRecord} FieldRecord */

const kinds = /** @type {Record<string, string>} */ ({
  CK1: "Comprehensive", CK2: "Unannounced", CK3: "ServiceWindow", CK4: "CaseFile", CK5: "VillageRecheck", CK6: "VisitRecords",
});

/**
 * @param {{ visit: string | null, checklist: import("./rules.js").Checklist, unit: string, place: string, companion: string | null }} start
 * @returns {FieldRecord}
 */
export const newRecord = start => ({
  id: newId(),
  account: shell.account,
  state: "draft",
  kind: kinds[start.checklist.code] ?? "",
  visitedAt: new Date().toISOString(),
  position: null,
  answers: {},
  note: null,
  revision: 1,
  revisionReason: null,
  savedAt: Date.now(),
  ...start,
});

/** @param {FieldRecord} record */
export const isOpen = record => record.state === "draft" || record.state === "refused";

/**
 * Opens a returned record for its next revision.
 * @param {FieldRecord} record
 */
export function correct(record) {
  if (record.state !== "returned") return false;
  Object.assign(record, { state: "draft", revision: record.revision + 1, revisionReason: null, savedAt: Date.now() });
}
