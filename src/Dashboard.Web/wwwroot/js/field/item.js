// One card for one item of the checklist.

import { el } from "./dom.js";
import { costOf, faultOf, grades, isGrave, needsPhoto } from "./rules.js";
import { minus, nameOf, t } from "./words.js";

const shares = [0, 0.25, 0.6, 1];

/**
 * @typedef {import("./rules.js").Item} Item
 * @typedef {import("./rules.js").Answer} Answer
 * @typedef {{ item: Item, number: number, answer: Answer | undefined, locked: boolean, photos: HTMLElement, save: (change: (answer: Answer) => void) => void }} Card
 */

/**
 * @param {Card} card
 * @returns {HTMLElement}
 */
export function itemCard(card) {
  const { item, number } = card;
  const answer = card.answer ?? {};
  const outcome = el("p", { class: "outcome", role: "status" });
  const note = el("textarea", { rows: "2", maxlength: "2000", id: `note-${item.code}`, disabled: card.locked }, answer.note ?? "");
  const noteLabel = el("span");
  const noteBox = el("details", { class: "note", open: Boolean(answer.note) },
    el("summary", {}, noteLabel), el("label", { for: `note-${item.code}`, class: "visually-hidden" }, t("Note")), note);
  note.addEventListener("input", () => set(a => { a.note = note.value; }));

  const section = el("section", { class: "item card", id: `item-${item.code}`, tabindex: "-1", "aria-labelledby": `name-${item.code}` },
    el("h2", { id: `name-${item.code}` }, `${number}. ${nameOf(item)}`),
    isGrave(item) && el("p", { class: "muted grave" }, t(item.severity === "RedLine" ? "HintRedLine" : "HintSerious")),
    controls(card, answer, set), outcome, el("div", { class: "item-foot" }, noteBox, card.photos));
  show();
  return section;

  /** @param {(answer: Answer) => void} change */
  function set(change) {
    change(answer);
    card.save(change);
    show();
  }

  function show() {
    const cost = costOf(item, answer);
    section.classList.toggle("finding", cost > 0);
    section.classList.toggle("done", faultOf(item, answer) === null);
    outcome.hidden = cost === 0;
    outcome.textContent = cost > 0 ? t("Finding", t(`Severity${item.severity}`), minus(cost)) + (needsPhoto(item, answer) ? t("FindingPhoto") : "") : "";
    const reason = answer.choice === "na";
    noteLabel.textContent = t(reason ? "NoteReason" : "Note");
    if (reason && !answer.note) noteBox.open = true;
  }
}

/**
 * @param {Card} card
 * @param {Answer} answer
 * @param {(change: (answer: Answer) => void) => void} set
 */
function controls(card, answer, set) {
  const { item } = card;
  switch (item.answers) {
    case "Count":
      return el("div", { class: "counts" }, stepper(card, t("Count"), answer.count, n => set(a => { a.count = n; })));
    case "Rate":
      return el("div", { class: "counts" },
        stepper(card, t("RateRight"), answer.count, n => set(a => { a.count = n; })),
        stepper(card, t("RateSampled"), answer.sampled, n => set(a => { a.sampled = n; })));
    case "FourGrades":
      return choices(card, answer, grades.map((g, i) => ({ value: g, word: t(`Grade${i + 1}`), cost: item.findingWhen === "BelowBest" ? item.points * shares[i] : 0 })), set);
    default:
      return choices(card, answer, [
        { value: "yes", word: t("Yes"), cost: item.findingWhen === "Yes" ? item.points : 0 },
        { value: "no", word: t("No"), cost: item.findingWhen === "No" ? item.points : 0 },
        ...(item.answers === "YesNoNotApplicable" ? [{ value: "na", word: t("NotApplicable"), cost: 0 }] : []),
      ], set);
  }
}

/**
 * @param {Card} card
 * @param {Answer} answer
 * @param {{ value: string, word: string, cost: number }[]} options
 * @param {(change: (answer: Answer) => void) => void} set
 */
function choices(card, answer, options, set) {
  return el("div", { class: "choices", role: "radiogroup", "aria-labelledby": `name-${card.item.code}` }, ...options.map(o => {
    const input = el("input", { type: "radio", name: card.item.code, value: o.value, disabled: card.locked });
    input.checked = answer.choice === o.value;
    input.addEventListener("change", () => set(a => { a.choice = o.value; }));
    return el("label", { class: o.cost > 0 ? "choice bad" : "choice" }, input,
      el("span", {}, el("i", { "aria-hidden": "true" }), o.word, o.cost > 0 && ` ${minus(o.cost)}`));
  }));
}

/**
 * @param {Card} card
 * @param {string} label
 * @param {number | null | undefined} value
 * @param {(n: number | null) => void} set
 */
function stepper(card, label, value, set) {
  const input = el("input", { type: "number", inputmode: "numeric", min: "0", max: "9999", step: "1", value: value ?? "", disabled: card.locked });
  const read = () => (/^\d{1,4}$/.test(input.value.trim()) ? Number(input.value) : null);
  input.addEventListener("input", () => set(read()));
  /** @param {number} by */
  const step = by => {
    const next = Math.min(9999, Math.max(0, (read() ?? (by > 0 ? 0 : 1)) + by));
    input.value = String(next);
    set(next);
  };
  return el("div", { class: "stepper" },
    el("label", {}, el("span", {}, label), input),
    el("button", { type: "button", class: "step", disabled: card.locked, "aria-label": t("Less", label), on: { click: () => step(-1) } }, "\u2212"),
    el("button", { type: "button", class: "step", disabled: card.locked, "aria-label": t("More", label), on: { click: () => step(1) } }, "+"));
}
