// The first screen: what is planned, what is on this phone, what became of what was sent.

import { el } from "./dom.js";
import { isOpen, newRecord, takenOver } from "./records.js";
import { answered } from "./rules.js";
import { dayOf, momentOf, nameOf, t } from "./words.js";

/**
 * @typedef {import("./store.js").FieldRecord} FieldRecord
 * @typedef {{ store: import("./store.js").Store, sync: import("./sync.js").Sync, api: import("./api.js").Api, go: (hash: string) => void }} Desk
 */

/** @param {Desk} desk */
export async function listScreen(desk) {
  const [records, fetched] = await Promise.all([desk.store.records(), desk.store.fetched()]);
  const visits = fetched?.tasks.visits ?? [];
  const elsewhere = (fetched?.tasks.records ?? []).filter((/** @type {any} */ s) => !records.some(r => r.id === s.id));
  return el("div", { class: "screen" },
    el("section", { class: "card" },
      el("h2", {}, t("Tasks"), el("small", {}, String(visits.length))),
      visits.length > 0 ? el("ul", { class: "rows" }, ...visits.map((/** @type {any} */ v) => visitRow(desk, v, fetched, records))) : el("p", { class: "muted" }, t(fetched ? "NoTasks" : "NoTasksYet")),
      el("button", { type: "button", class: "button wide", on: { click: () => desk.go("#new") } }, t("NewSpotCheck"))),
    el("section", { class: "card" },
      el("h2", {}, t("MyRecords"), el("small", {}, String(records.length + elsewhere.length))),
      records.length + elsewhere.length > 0 ? el("ul", { class: "rows", id: "records" }, ...records.map(r => recordRow(desk, r, fetched)), ...elsewhere.map((/** @type {any} */ s) => elsewhereRow(desk, s, fetched))) : el("p", { class: "muted" }, t("NoRecords"))));
}

/**
 * @param {Desk} desk
 * @param {any} visit
 * @param {import("./store.js").Fetched | undefined} fetched
 * @param {FieldRecord[]} records
 */
function visitRow(desk, visit, fetched, records) {
  const started = records.find(r => r.visit === visit.id && r.state !== "received");
  const start = async () => {
    if (started) {
      desk.go(`#record=${started.id}`);
      return;
    }
    const checklist = fetched?.tasks.checklists.find((/** @type {any} */ c) => c.code === visit.checklist && c.version === visit.checklistVersion);
    if (!checklist) return;
    const record = newRecord({ visit: visit.id, checklist, unit: visit.unit, place: visit.place, companion: visit.companion });
    await desk.store.add(record);
    desk.go(`#record=${record.id}`);
  };
  const [due, late] = dueWords(visit.to, fetched?.skew ?? 0);
  return el("li", {}, el("button", { type: "button", class: "row", data: { visit: visit.id }, on: { click: () => void start() } },
    el("span", { class: "row-main" }, `${unitName(visit.unit, fetched)} · ${visit.place}`),
    el("span", { class: "muted" }, t(`Kind${visit.kind}`), " · ", el("span", { class: late ? "down" : "" }, due)),
    el("span", { class: "tag" }, t(started ? "GoOn" : "Start"))));
}

/**
 * @param {Desk} desk
 * @param {FieldRecord} record
 * @param {import("./store.js").Fetched | undefined} fetched
 */
function recordRow(desk, record, fetched) {
  const [words, tone] = stateWords(record, desk.sync.progress);
  return el("li", {}, el("button", { type: "button", class: "row", data: { record: record.id, state: record.state }, on: { click: () => desk.go(`#record=${record.id}`) } },
    el("span", { class: "row-main" }, `${unitName(record.unit, fetched)}${record.place ? ` · ${record.place}` : ""}`),
    el("span", { class: "muted" }, `${nameOf(record.checklist)} · ${momentOf(record.visitedAt)}`),
    el("span", { class: `tag ${tone}` }, words),
    record.state === "returned" && el("span", { class: "row-more down" }, t("ReturnedBecause", record.returnReason ?? "")),
    (record.state === "refused" || record.state === "conflict") && el("span", { class: "row-more down" }, record.message ?? "")));
}

/**
 * A record that was sent from another phone or by the plain form. A returned one is fetched when it is to be corrected.
 * @param {Desk} desk
 * @param {any} state
 * @param {import("./store.js").Fetched | undefined} fetched
 */
function elsewhereRow(desk, state, fetched) {
  const isReturned = state.state === "Returned";
  const words = isReturned ? t("StateReturned") : t("StateReceived", state.receipt, momentOf(state.receivedAt));
  const notice = el("span", { class: "row-more down" }, isReturned ? t("ReturnedBecause", state.returnReason ?? "") : "");
  const fetchIt = async () => {
    try {
      const { status, body } = await desk.api.record(state.id);
      const checklist = status === 200 && fetched?.tasks.checklists.find((/** @type {any} */ c) => c.code === body.record.checklist && c.version === body.record.checklistVersion);
      if (!checklist) {
        notice.textContent = body?.message ?? t("NoTasksYet");
        return;
      }
      const [record, photos] = takenOver(body.record, state, checklist);
      await desk.store.add(record);
      for (const photo of photos) await desk.store.addPhoto(photo);
      desk.go(`#record=${record.id}`);
    } catch {
      notice.textContent = t("FetchOffline");
    }
  };
  return el("li", {}, el(isReturned ? "button" : "div", { type: isReturned && "button", class: "row", data: { receipt: state.receipt }, on: isReturned ? { click: () => void fetchIt() } : {} },
    el("span", { class: "row-main" }, `${unitName(state.unit, fetched)} · ${state.place}`),
    el("span", { class: "muted" }, `${t(`Kind${state.kind}`)} · ${t("Elsewhere")}`),
    el("span", { class: `tag ${isReturned ? "bad" : "ok"}` }, words), notice));
}

/**
 * @param {FieldRecord} record
 * @param {{ record: string, sent: number, all: number } | null} progress
 * @returns {[string, string]} The state in words, and its tone.
 */
export function stateWords(record, progress) {
  if (progress?.record === record.id) return [t("StateSending", progress.sent, progress.all), "warn"];
  switch (record.state) {
    case "queued": return [t("StateQueued"), "warn"];
    case "received": {
      const desk = record.serverState && record.serverState !== "Submitted" ? ` · ${t(`Desk${record.serverState}`)}` : "";
      return [`${t("StateReceived", record.receipt ?? "", record.receivedAt ? momentOf(record.receivedAt) : "")}${desk}`, "ok"];
    }
    case "returned": return [t("StateReturned"), "bad"];
    case "refused": return [t("StateRefused"), "bad"];
    case "conflict": return [t("StateConflict"), "bad"];
    default: return [t("StateDraft", answered(record), record.checklist.items.length), isOpen(record) ? "" : "warn"];
  }
}

/**
 * @param {string} code
 * @param {import("./store.js").Fetched | undefined} fetched
 */
export function unitName(code, fetched) {
  const unit = fetched?.tasks.units.find((/** @type {any} */ u) => u.code === code);
  return unit ? nameOf(unit) : code;
}

/**
 * @param {string} to The last day.
 * @param {number} skew How far the server's clock is ahead of this one.
 * @returns {[string, boolean]} In words, and whether the day has passed.
 */
function dueWords(to, skew) {
  const shanghai = 8 * 3_600_000;
  const today = Math.floor((Date.now() + skew + shanghai) / 86_400_000);
  const days = Math.round(Date.parse(`${to}T00:00:00Z`) / 86_400_000) - today;
  if (days < 0) return [t("DueOver", -days, dayOf(to)), true];
  return [days === 0 ? t("DueToday") : t("DueIn", days, dayOf(to)), false];
}
