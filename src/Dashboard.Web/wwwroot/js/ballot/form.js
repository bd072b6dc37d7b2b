// The ballot itself: one card for each unit.

import { el } from "../field/dom.js";
import { t } from "./words.js";

/**
 * @typedef {import("./api.js").Paper} Paper
 * @typedef {import("./api.js").Answers} Answers
 */

// Milliseconds that a question stands before it can be answered.
const asksFor = 700;

/**
 * @param {Paper} paper
 * @param {Answers} answers What was filled in before; changed as it is filled in.
 * @param {{ problem: string[], changed: () => void, send: () => void, other: () => void }} on
 */
export function ballotScreen(paper, answers, on) {
  /** @type {Set<HTMLInputElement>} */
  const wrong = new Set();
  const of = /** @param {string} unit */ unit => (answers[unit] ??= paper.questions.map(() => null));
  const all = paper.units.length * paper.questions.length;
  const answered = () => paper.units.reduce((sum, unit) => sum + of(unit.code).filter(a => a !== null).length, 0);
  const isPartial = /** @param {{ code: string }} unit */ unit => of(unit.code).includes(null) && of(unit.code).some(a => a !== null);
  /** @type {Map<string, HTMLElement>} Where a unit is told that it is half done. */
  const told = new Map();
  const progress = el("p", { class: "saved", role: "status" });
  const notice = el("div", { class: "ballot-notice", role: "alert" });
  const button = el("button", { type: "button", class: "button button-primary" }, t("Submit"));
  let sure = false;

  const show = () => {
    progress.textContent = t("Progress", answered(), all);
    sure = false;
    button.textContent = t("Submit");
    notice.replaceChildren();
  };

  /**
   * @param {string} unit
   * @param {number} question
   * @param {number | null} answer
   */
  const take = (unit, question, answer) => {
    of(unit)[question] = answer;
    if (!isPartial({ code: unit })) told.get(unit)?.replaceChildren();
    on.changed();
    show();
  };

  button.addEventListener("click", () => {
    if (wrong.size > 0) {
      notice.replaceChildren(el("p", { class: "notice notice-bad" }, t("FixFirst", wrong.size)));
      [...wrong][0]?.focus();
      return;
    }
    const partial = paper.units.filter(isPartial);
    if (partial.length > 0) {
      partial.forEach(tell);
      notice.replaceChildren(el("p", { class: "notice notice-bad" }, t("FinishFirst", partial.length)));
      told.get(partial[0].code)?.scrollIntoView({ block: "center" });
      told.get(partial[0].code)?.focus({ preventScroll: true });
      return;
    }
    const open = all - answered();
    if (open > 0 && !sure) {
      sure = true;
      button.textContent = t("SubmitAnyway");

      // The second half of a double click must not confirm what its first half was asked about.
      button.disabled = true;
      setTimeout(() => {
        button.disabled = false;
        button.focus({ preventScroll: true });
      }, asksFor);
      const jump = el("button", { type: "button", class: "link" }, t("OpenLeft", open));
      jump.addEventListener("click", () => {
        const unit = paper.units.find(u => of(u.code).includes(null));
        const first = /** @type {HTMLElement | null} */ (document.querySelector(`[data-open="${unit?.code}-${unit ? of(unit.code).indexOf(null) : 0}"]`));
        first?.scrollIntoView({ block: "center" });
        first?.focus({ preventScroll: true });
      });
      notice.replaceChildren(el("div", { class: "notice notice-warn" }, jump));
      return;
    }
    on.send();
  });

  const screen = el("div", { class: "screen ballot" },
    el("header", { class: "ballot-head" },
      el("h1", { tabindex: "-1" }, paper.title),
      paper.isRehearsal ? el("p", { class: "notice notice-warn" }, t("Rehearsal")) : null,
      el("p", { class: "muted" }, t("GroupIs", paper.group)),
      el("p", {}, t("Lead", paper.units.length))),
    on.problem.length > 0 ? el("div", { class: "notice notice-bad problems", role: "alert", tabindex: "-1" }, el("ul", {}, ...on.problem.map(p => el("li", {}, p)))) : null,
    ...paper.units.map(card),
    el("div", { class: "bar ballot-bar" }, notice, progress, button),
    el("p", {}, otherCode(on.other)));
  show();
  return screen;

  /** @param {import("./api.js").Unit} unit @param {number} i @returns {HTMLElement} */
  function card(unit, i) {
    const note = el("div", { class: "unit-partial", tabindex: "-1" });
    told.set(unit.code, note);
    return el("section", { class: "card item", "aria-label": unit.name },
      el("h2", {}, el("span", { class: "muted" }, `${i + 1}`), unit.name), note,
      ...paper.questions.map((question, q) => (paper.scale === "Grades" ? grades(unit.code, question, q) : points(unit.code, question, q))));
  }

  /** Says that a unit is half done, and lets its voter leave it altogether. @param {import("./api.js").Unit} unit */
  function tell(unit) {
    const abstain = el("button", { type: "button", class: "button" }, t("UnitAbstain"));
    abstain.addEventListener("click", () => {
      const place = paper.units.indexOf(unit);
      const section = /** @type {HTMLElement} */ (told.get(unit.code)?.closest("section"));
      for (const input of [...wrong].filter(w => section.contains(w))) wrong.delete(input);
      answers[unit.code] = paper.questions.map(() => null);
      on.changed();
      show();
      section.replaceWith(card(unit, place));
      told.get(unit.code)?.focus({ preventScroll: true });
    });
    told.get(unit.code)?.replaceChildren(el("p", { class: "notice notice-bad" }, t("UnitPartial")), abstain);
  }

  /** @param {string} unit @param {string} question @param {number} q */
  function grades(unit, question, q) {
    const name = `${unit}-${q}`;
    /** @param {number | null} value @param {string} words @param {boolean} first */
    const choice = (value, words, first) => {
      const input = el("input", { type: "radio", name, value: value ?? "", checked: of(unit)[q] === value && value !== null, data: first ? { open: name } : {} });
      input.addEventListener("change", () => take(unit, q, value));
      return el("label", { class: "choice" }, input, el("span", {}, words));
    };
    return el("fieldset", {}, el("legend", {}, paper.questions.length > 1 ? `${q + 1}. ${question}` : question),
      el("div", { class: "choices" }, ...[1, 2, 3, 4].map(g => choice(g, t(`Grade${g}`), g === 1)), choice(null, t("Abstain"), false)));
  }

  /** @param {string} unit @param {string} question @param {number} q */
  function points(unit, question, q) {
    const [id, told] = [`points-${unit}-${q}`, `told-${unit}-${q}`];
    const input = el("input", { id, inputmode: "numeric", autocomplete: "off", maxlength: 6, value: of(unit)[q] ?? "", "aria-describedby": told, data: { open: `${unit}-${q}` } });
    const fault = el("p", { id: told, class: "field-fault" });
    input.addEventListener("input", () => {
      const text = input.value.trim().replace(/[\uFF10-\uFF19]/g, d => String.fromCharCode(d.charCodeAt(0) - 0xFEE0));
      const good = text === "" || (/^\d{1,3}$/.test(text) && Number(text) <= 100);
      fault.textContent = good ? "" : t("BadPoints");
      input.setAttribute("aria-invalid", String(!good));
      if (good) {
        wrong.delete(input);
        take(unit, q, text === "" ? null : Number(text));
      } else {
        wrong.add(input);
      }
    });
    return el("div", { class: "field" }, el("label", { for: id }, t("PointsLabel", paper.questions.length > 1 ? `${q + 1}. ${question}` : question)), input, fault);
  }
}

/** @param {() => void} other */
export function otherCode(other) {
  const button = el("button", { type: "button", class: "link" }, t("OtherCode"));
  button.addEventListener("click", other);
  return button;
}
