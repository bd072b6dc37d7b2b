// The photos of one item. A picture is filed under the record and item whose button was pressed, also when it comes back
// from the camera after the screen has changed.

import { el } from "./dom.js";
import { hashOf, newId } from "./ids.js";
import { mostPhotos } from "./rules.js";
import { shrink } from "./shrink.js";
import { t } from "./words.js";

/**
 * @param {{ store: import("./store.js").Store, record: string, item: string, locked: boolean, changed: () => void }} slot
 * @returns {HTMLElement}
 */
export function photoSlots(slot) {
  const list = el("ul", { class: "photos" });
  const notice = el("p", { class: "photo-notice", role: "status", hidden: true });
  const input = el("input", { type: "file", accept: "image/*", multiple: true, class: "file-input", id: `add-${slot.item}` });
  const add = el("label", { class: "photo add", for: `add-${slot.item}` }, el("span", { "aria-hidden": "true" }, "+"), t("AddPhoto"));
  input.addEventListener("change", () => void take(Array.from(input.files ?? [])));
  const box = el("div", { class: "photo-box" }, !slot.locked && input, list, notice);
  void show();
  return box;

  /** @param {File[]} files */
  async function take(files) {
    input.value = "";
    let refused = 0;
    for (const [i, file] of files.entries()) {
      say(t("PhotoWorking", i + 1, files.length));
      try {
        if ((await mine()).length >= mostPhotos) {
          say(t("PhotoEnough", mostPhotos));
          return;
        }
        const { blob, width, height, takenAt } = await shrink(file);
        await slot.store.addPhoto({
          id: newId(), record: slot.record, item: slot.item, blob, sha256: await hashOf(blob), takenAt, width, height, held: false, addedAt: Date.now(),
        });
        slot.changed();
      } catch (reason) {
        if (reason instanceof DOMException && reason.name === "QuotaExceededError") {
          say(t("PhoneFull"));
          return;
        }
        refused++;
      }
      await show();
    }
    say(refused > 0 ? t("PhotoUnreadable", refused) : null);
  }

  async function mine() {
    return (await slot.store.photos(slot.record)).filter(p => p.item === slot.item);
  }

  /** @param {string | null} words */
  function say(words) {
    notice.hidden = words === null;
    notice.textContent = words ?? "";
  }

  async function show() {
    const photos = await mine();
    for (const image of list.querySelectorAll("img")) URL.revokeObjectURL(image.src);
    list.replaceChildren(...photos.map((p, i) => el("li", { class: "photo" },
      p.blob === null ? el("span", { class: "photo-away" }, String(i + 1)) : el("img", { src: URL.createObjectURL(p.blob), alt: t("PhotoOf", i + 1, slot.item), width: "72", height: "72", data: { size: `${p.width}x${p.height}` } }),
      el("span", { class: "photo-state" }, t(p.held ? "PhotoHeld" : "PhotoKept")),
      !slot.locked && el("button", { type: "button", class: "photo-remove", "aria-label": t("PhotoRemove", i + 1), on: { click: () => void remove(p.id) } }, "\u00d7"))),
      ...(slot.locked ? [] : [el("li", {}, add)]));
  }

  /** @param {string} id */
  async function remove(id) {
    await slot.store.removePhoto(id);
    slot.changed();
    await show();
  }
}
