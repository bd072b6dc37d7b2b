// Two records under one id: both side by side, and the inspector decides. Nothing is overwritten.

import { el } from "./dom.js";
import { newId } from "./ids.js";
import { receive } from "./sync.js";
import { nameOf, t } from "./words.js";

/**
 * @param {import("./list.js").Desk} desk
 * @param {import("./store.js").FieldRecord} record
 */
export function conflictPanel(desk, record) {
  const stored = /** @type {any} */ (record.stored ?? null);
  const state = /** @type {any} */ (record.storedState ?? null);
  const keep = async () => {
    await desk.store.change(record.id, r => {
      r.place = stored.place;
      r.companion = stored.companion;
      r.note = stored.note;
      r.answers = Object.fromEntries(stored.answers.map((/** @type {any} */ a) => [a.item, a]));
      receive(r, state);
    });
    desk.go("#");
  };
  const sendAsNew = async () => {
    await desk.store.sendAsNew(record.id, newId);
    desk.go("#");
    desk.sync.kick();
  };
  return el("section", { class: "card conflict", "aria-labelledby": "conflict-title" },
    el("h2", { id: "conflict-title" }, t("StateConflict")),
    el("p", {}, record.message ?? ""),
    stored && el("table", { class: "table" },
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, t("ConflictItem")), el("th", { scope: "col" }, t("ConflictReceived")), el("th", { scope: "col" }, t("ConflictMine")))),
      el("tbody", {}, ...rows(record, stored).map(([what, theirs, mine]) => el("tr", {}, el("th", { scope: "row" }, what), el("td", {}, theirs), el("td", {}, mine))))),
    el("div", { class: "buttons" },
      stored && state && el("button", { type: "button", class: "button", on: { click: () => void keep() } }, t("KeepReceived", state.receipt)),
      el("button", { type: "button", class: "button button-primary", on: { click: () => void sendAsNew() } }, t("SendAsNew"))));
}

/**
 * What differs, in words.
 * @param {import("./store.js").FieldRecord} record
 * @param {any} stored
 * @returns {[string, string, string][]}
 */
function rows(record, stored) {
  /** @type {[string, string, string][]} */
  const all = [
    [t("Place"), stored.place, record.place],
    [t("GeneralNote"), stored.note ?? "", record.note ?? ""],
    ...record.checklist.items.map((item, i) => /** @type {[string, string, string]} */ ([
      `${i + 1}. ${nameOf(item)}`,
      words(stored.answers.find((/** @type {any} */ a) => a.item === item.code)),
      words(record.answers[item.code]),
    ])),
  ];
  return all.filter(([, theirs, mine]) => theirs !== mine);
}

/** @param {import("./rules.js").Answer | undefined} answer */
function words(answer) {
  if (!answer) return "\u2014";
  const grade = ["优", "良", "中", "差"].indexOf(answer.choice ?? "");
  const choice = { yes: t("Yes"), no: t("No"), na: t("NotApplicable") }[answer.choice ?? ""] ?? (grade >= 0 ? t(`Grade${grade + 1}`) : "");
  const counts = answer.sampled !== null && answer.sampled !== undefined ? `${answer.count ?? ""} / ${answer.sampled}` : answer.count ?? "";
  return [choice, counts, answer.note ?? ""].filter(w => w !== "").join(" · ");
}
