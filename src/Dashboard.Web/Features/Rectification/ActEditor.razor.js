// Counts what is typed and hands it over when the writer pauses: a letter must never wait for the server.

const pause = 800;

/** @param {HTMLTextAreaElement | null} text @param {HTMLOutputElement | null} count Null when the form was sent before the script came. */
export function attach(text, count) {
  if (!text || !count) return;
  const limit = Number(count.dataset.limit);
  const show = () => {
    const words = text.value.length > limit ? count.dataset.over : count.dataset.words;
    count.textContent = (words ?? "").replace("{0}", String(text.value.length)).replace("{1}", String(limit))
      .replace("{2}", String(text.value.length - limit));
    count.classList.toggle("down", text.value.length > limit);
  };
  /** @type {number | undefined} */
  let timer;
  text.addEventListener("input", () => {
    show();
    clearTimeout(timer);
    timer = window.setTimeout(() => text.dispatchEvent(new Event("change", { bubbles: true })), pause);
  });
  show();
}
