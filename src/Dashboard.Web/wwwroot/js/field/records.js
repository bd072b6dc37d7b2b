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

/**
 * Makes a record that is not on this phone one of this phone's, so that it can be corrected here.
 * @param {any} sent As it was received.
 * @param {any} state
 * @param {import("./rules.js").Checklist} checklist
 * @returns {[FieldRecord, Omit<import("./store.js").FieldPhoto, "account">[]]}
 */
export function takenOver(sent, state, checklist) {
  const record = newRecord({ visit: sent.visit, checklist, unit: sent.unit, place: sent.place, companion: sent.companion });
  Object.assign(record, {
    id: sent.id,
    visitedAt: sent.visitedAt,
    position: sent.position,
    note: sent.note,
    revisionReason: sent.revisionReason,
    answers: Object.fromEntries(sent.answers.map((/** @type {any} */ a) => [a.item, a])),
    state: "returned",
    revision: state.revision,
    receipt: state.receipt,
    receivedAt: state.receivedAt,
    serverState: state.state,
    returnReason: state.returnReason,
  });
  const photos = sent.photos.map((/** @type {any} */ p, /** @type {number} */ i) => ({
    id: p.id, record: sent.id, item: p.item, blob: null, sha256: p.sha256, takenAt: null, width: 0, height: 0, held: true, addedAt: i,
  }));
  return [record, photos];
}
