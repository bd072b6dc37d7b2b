// Opens a photo large; a click beside the picture closes it like Esc does.

/** @param {HTMLDialogElement} dialog */
export function open(dialog) {
  if (!dialog.open) dialog.showModal();
  dialog.addEventListener("click", event => {
    if (event.target === dialog) dialog.close();
  });
}
