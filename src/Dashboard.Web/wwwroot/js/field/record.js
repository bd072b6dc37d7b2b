// The screen of one record.

import { conflictPanel } from "./conflict.js";
import { el, twice } from "./dom.js";
import { itemCard } from "./item.js";
import { stateWords, unitName } from "./list.js";
import { photoSlots } from "./photos.js";
import { correct, isOpen } from "./records.js";
import { answered, faultsOf } from "./rules.js";
import { hourOf, nameOf, postOf, t } from "./words.js";

/** @typedef {import("./store.js").FieldRecord} FieldRecord */

/**
 * @param {import("./list.js").Desk} desk
 * @param {string} id
 */
export async function recordScreen(desk, id) {
  const [found, fetched] = await Promise.all([desk.store.record(id), desk.store.fetched()]);
  if (!found) return el("div", { class: "screen" }, el("p", { class: "notice notice-warn" }, t("RecordGone")));
  const record = found;
  const locked = !isOpen(record);
  const saved = el("span", { class: "saved", role: "status" });
  const submit = el("button", { type: "button", class: "button button-primary" });
  // Once submitting was refused, what is still missing is counted anew with every answer.
  let checked = false;
  const problems = el("div", { class: "notice notice-bad problems", role: "alert", tabindex: "-1", hidden: true });
  if (record.state === "refused") showProblems(record.faults ?? [], record.message);
  showSaved();
  showProgress();
  submit.addEventListener("click", () => void send());

  return el("div", { class: "screen record" },
    el("div", { class: "record-head" },
      el("p", {}, `${t(`Kind${record.kind}`)} · ${record.checklist.code} v${record.checklist.version}${record.companion ? ` · ${t("Two")}` : ""}`),
      el("h1", { tabindex: "-1" }, `${unitName(record.unit, fetched)}${record.place ? ` · ${record.place}` : ""}`)),
    record.returnReason && record.state !== "received" && el("p", { class: "notice notice-warn" }, t("ReturnedBecause", record.returnReason)),
    record.state === "conflict" && conflictPanel(desk, record),
    problems,
    generalCard(),
    ...record.checklist.items.map((item, i) => itemCard({
      item, number: i + 1, answer: record.answers[item.code], locked,
      photos: photoSlots({ store: desk.store, record: id, item: item.code, locked, changed: () => void save(() => undefined) }),
      save: change => void save(r => { change(r.answers[item.code] ??= {}); }),
    })),
    el("section", { class: "card" }, field("record-note", t("GeneralNote"), el("textarea", { id: "record-note", rows: "3", maxlength: "2000", disabled: locked,
      on: { input: e => text(e, (r, v) => { r.note = v; }) } }, record.note ?? ""))),
    record.state === "draft" && record.revision === 1 && el("div", { class: "card" }, twice(t("Delete"), t("DeleteAgain"), () => void discard())),
    locked ? lockedBar() : el("div", { class: "bar" }, saved, submit));

  function generalCard() {
    /** @type {any[]} */
    const others = fetched?.tasks.companions ?? [];
    const companion = el("select", { id: "record-companion", disabled: locked, on: { change: e => void save(r => { r.companion = /** @type {HTMLSelectElement} */ (e.target).value || null; }) } },
      el("option", { value: "" }, t(record.kind === "Unannounced" ? "CompanionChoose" : "CompanionNone")),
      ...others.map(o => el("option", { value: o.account, selected: o.account === record.companion }, postOf(o))));
    return el("section", { class: "card general" },
      record.revision > 1 && field("record-reason", t("RevisionReason"), el("textarea", { id: "record-reason", rows: "2", maxlength: "2000", disabled: locked,
        on: { input: e => text(e, (r, v) => { r.revisionReason = v; }) } }, record.revisionReason ?? "")),
      field("record-place", t("Place"), el("input", { id: "record-place", maxlength: "100", value: record.place, disabled: locked, on: { input: e => text(e, (r, v) => { r.place = v; }) } })),
      field("record-companion", t("Companion"), companion),
      positionPart());
  }

  /**
   * @param {string} target
   * @param {string} label
   * @param {HTMLElement} control
   */
  function field(target, label, control) {
    return el("div", { class: "field" }, el("label", { for: target }, label), control);
  }

  function positionPart() {
    if (!navigator.geolocation || locked) return null;
    const words = el("span", { class: "muted", role: "status" }, record.position ? t("PositionKept") : t("PositionHint"));
    const take = el("button", { type: "button", class: "button", on: { click: () => {
      words.textContent = t("PositionWorking");
      navigator.geolocation.getCurrentPosition(
        at => {
          words.textContent = t("PositionKept");
          void save(r => { r.position = [at.coords.latitude.toFixed(5), at.coords.longitude.toFixed(5), Math.round(at.coords.accuracy)].join(","); });
        },
        () => { words.textContent = t("PositionFailed"); },
        { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 });
    } } }, t("Position"));
    return el("div", { class: "field" }, take, words);
  }

  function lockedBar() {
    const [words] = stateWords(record, desk.sync.progress);
    /** @type {HTMLElement | false} */
    let act = false;
    if (record.state === "returned") act = el("button", { type: "button", class: "button button-primary", on: { click: () => void reopen(correct) } }, t("Correct"));
    if (record.state === "queued") act = el("button", { type: "button", class: "button", on: { click: () => void reopen(r => (r.state === "queued" ? void (r.state = "draft") : false)) } }, t("TakeBack"));
    return el("div", { class: "bar" }, el("span", { class: "saved" }, words), act);
  }

  /** @param {(record: FieldRecord) => void | false} change */
  async function reopen(change) {
    await desk.store.change(id, change);
    desk.go(`#record=${id}`);
  }

  /**
   * @param {Event} event
   * @param {(record: FieldRecord, value: string) => void} change
   */
  function text(event, change) {
    const value = /** @type {HTMLInputElement} */ (event.target).value;
    void save(r => change(r, value));
  }

  /** @param {(record: FieldRecord) => void} change */
  async function save(change) {
    change(record);
    record.savedAt = Date.now();
    try {
      const kept = await desk.store.change(id, r => {
        if (!isOpen(r)) return false;
        change(r);
        r.savedAt = record.savedAt;
      });
      if (kept && isOpen(kept)) {
        showSaved();
        if (checked) showFaults(faultsOf(kept, await desk.store.photos(id)));
      } else {
        desk.go(`#record=${id}`);
      }
    } catch (reason) {
      saved.textContent = t(reason instanceof DOMException && reason.name === "QuotaExceededError" ? "PhoneFull" : "NotSaved");
    }
    showProgress();
  }

  function showSaved() {
    saved.textContent = t("Saved", hourOf(record.savedAt));
  }

  function showProgress() {
    submit.textContent = t("Submit", answered(record), record.checklist.items.length);
  }

  async function send() {
    const faults = faultsOf(record, await desk.store.photos(id));
    if (faults.length > 0) {
      checked = true;
      showFaults(faults);
      problems.scrollIntoView({ block: "start" });
      problems.focus({ preventScroll: true });
      return;
    }
    submit.setAttribute("disabled", "");
    await desk.store.change(id, r => (isOpen(r) ? void Object.assign(r, { state: "queued", queuedAt: Date.now(), faults: undefined, message: undefined }) : false));
    desk.go("#");
    desk.sync.kick();
  }

  /** @param {import("./rules.js").Fault[]} faults */
  function showFaults(faults) {
    if (faults.length > 0) showProblems(faults.map(f => ({ ...f, message: sentence(f) })), t("SubmitFaults", faults.length));
    else problems.hidden = true;
  }

  /** @param {import("./rules.js").Fault} fault */
  function sentence(fault) {
    const words = t(`Fault${fault.kind}`);
    const at = record.checklist.items.findIndex(i => i.code === fault.item);
    return at < 0 ? words : t("AtItem", at + 1, nameOf(record.checklist.items[at]), words);
  }

  /**
   * @param {import("./store.js").ServerFault[]} faults
   * @param {string | undefined} lead
   */
  function showProblems(faults, lead) {
    problems.hidden = false;
    problems.replaceChildren(el("p", {}, lead ?? ""), el("ul", {}, ...faults.map(f => el("li", {},
      el("button", { type: "button", class: "link", on: { click: () => goTo(f) } }, f.message)))));
  }

  /** @param {import("./store.js").ServerFault} fault */
  function goTo(fault) {
    const fields = /** @type {Record<string, string>} */ ({ BadPlace: "record-place", CompanionMissing: "record-companion", RevisionReasonMissing: "record-reason" });
    const place = document.getElementById(fault.item ? `item-${fault.item}` : fields[fault.kind] ?? "record-note");
    place?.scrollIntoView({ block: "center" });
    place?.focus({ preventScroll: true });
  }

  async function discard() {
    await desk.store.remove(id);
    desk.go("#");
  }
}
