// The screen that asks for the code.

import { el } from "../field/dom.js";
import { t } from "./words.js";

/**
 * @param {string} typed What stands in the field at first: what was typed is kept.
 * @param {string} problem A sentence; empty when nothing is wrong.
 * @param {(code: string) => void} begin
 */
export function codeScreen(typed, problem, begin) {
  const input = el("input", {
    id: "code", name: "code", value: typed, maxlength: 40, autocomplete: "off", autocapitalize: "characters", spellcheck: "false", required: true,
    "aria-describedby": problem ? "code-problem code-hint" : "code-hint", "aria-invalid": problem ? "true" : null,
  });
  const form = el("form", { class: "card", novalidate: true },
    el("h1", { tabindex: "-1" }, t("CodeTitle")),
    problem ? el("p", { id: "code-problem", class: "notice notice-bad", role: "alert", tabindex: "-1" }, problem) : null,
    el("div", { class: "field" }, el("label", { for: "code" }, t("CodeLabel")), input),
    el("p", { id: "code-hint", class: "muted" }, t("CodeHint")),
    el("button", { type: "submit", class: "button button-primary wide" }, t("CodeSubmit")));
  form.addEventListener("submit", event => {
    event.preventDefault();
    begin(input.value);
  });
  return el("div", { class: "screen" }, form);
}
