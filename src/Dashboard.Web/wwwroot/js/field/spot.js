// A spot-check that nobody planned: which checklist, which unit, where.

import { el } from "./dom.js";
import { newRecord } from "./records.js";
import { nameOf, t } from "./words.js";

const mostShown = 12;

/** @param {import("./list.js").Desk} desk */
export async function spotScreen(desk) {
  const fetched = await desk.store.fetched();
  if (!fetched) return el("div", { class: "screen" }, el("p", { class: "notice notice-warn", data: { waiting: "tasks" } }, t("NoTasksYet")));
  /** @type {any[]} */
  const latest = fetched.tasks.checklists.filter((/** @type {any} */ c, /** @type {number} */ i, /** @type {any[]} */ all) => all.findIndex(o => o.code === c.code) === i);
  /** @type {any[]} */
  const units = fetched.tasks.units;
  let chosen = "";

  const place = el("input", { id: "spot-place", maxlength: "100", autocomplete: "off" });
  const search = el("input", { id: "spot-unit", type: "search", autocomplete: "off", "aria-describedby": "spot-hint" });
  const found = el("div", { class: "choices stacked", role: "radiogroup", "aria-label": t("Unit") });
  const fault = el("p", { class: "notice notice-bad", role: "alert", hidden: true });
  search.addEventListener("input", show);
  show();

  return el("div", { class: "screen" }, el("form", { class: "card", novalidate: true, on: { submit: start } },
    fault,
    el("fieldset", {}, el("legend", {}, t("Checklist")), el("div", { class: "choices stacked" }, ...latest.map(c => el("label", { class: "choice" },
      el("input", { type: "radio", name: "checklist", value: c.code }), el("span", {}, `${nameOf(c)} · ${t("ItemCount", c.items.length)}`))))),
    el("div", { class: "field" }, el("label", { for: "spot-unit" }, t("Unit")), search, el("small", { id: "spot-hint", class: "muted" }, t("UnitHint")), found),
    el("div", { class: "field" }, el("label", { for: "spot-place" }, t("Place")), place),
    el("button", { type: "submit", class: "button button-primary wide" }, t("Start"))));

  function show() {
    const wanted = search.value.trim().toLowerCase();
    const hits = units.filter(u => !wanted || u.nameZh.includes(wanted) || u.pinyin.startsWith(wanted) || u.nameEn.toLowerCase().includes(wanted));
    const shown = wanted || chosen ? hits.slice(0, mostShown) : [];
    if (chosen && !shown.some(u => u.code === chosen)) shown.unshift(units.find(u => u.code === chosen));
    found.replaceChildren(...shown.map(u => {
      const input = el("input", { type: "radio", name: "unit", value: u.code });
      input.checked = u.code === chosen;
      input.addEventListener("change", () => { chosen = u.code; });
      return el("label", { class: "choice" }, input, el("span", {}, nameOf(u)));
    }), ...(wanted && shown.length === 0 ? [el("p", { class: "muted" }, t("UnitNotFound"))] : []));
  }

  /** @param {Event} event */
  async function start(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const code = new FormData(form).get("checklist");
    const missing = [!code && t("Checklist"), !chosen && t("Unit"), !place.value.trim() && t("Place")].filter(Boolean);
    if (missing.length > 0) {
      fault.textContent = t("SpotMissing", missing.join(t("Comma")));
      fault.hidden = false;
      fault.scrollIntoView({ block: "center" });
      return;
    }
    const record = newRecord({ visit: null, checklist: latest.find(c => c.code === code), unit: chosen, place: place.value.trim(), companion: null });
    await desk.store.add(record);
    desk.go(`#record=${record.id}`);
  }
}
