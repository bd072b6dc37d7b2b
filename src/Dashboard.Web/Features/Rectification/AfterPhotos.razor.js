// Shrinks pictures in the browser and sends them one by one. What the server holds is drawn by the page; this file shows only
// what is under way or has failed.

const longestSide = 1920;
const mostBytes = 600 * 1024;
const leastQuality = .5;

/** @param {HTMLElement} box */
export function attach(box) {
  /** @type {{ id: string, file: File, line: HTMLLIElement }[]} */
  const waiting = [];
  let sending = false;

  // The input comes and goes with the number of photos, so the box listens.
  box.addEventListener("change", event => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.type !== "file") return;
    event.stopPropagation();
    for (const file of input.files ?? []) {
      const line = document.createElement("li");
      box.querySelector(".queue")?.append(line);
      waiting.push({ id: newId(), file, line });
    }
    input.value = "";
    void sendAll();
  });

  async function sendAll() {
    if (sending) return;
    sending = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) await sendOne(next);
    sending = false;
  }

  /** @param {{ id: string, file: File, line: HTMLLIElement }} photo */
  async function sendOne(photo) {
    photo.line.textContent = `${photo.file.name} · ${box.dataset.preparing}`;
    try {
      const picture = await shrink(photo.file);
      await put(photo.id, photo.file, picture, share => {
        photo.line.textContent = `${photo.file.name} · ${box.dataset.sending} ${Math.round(share * 100)}%`;
      });
      photo.line.remove();
    } catch (failure) {
      fail(photo, failure instanceof Error && failure.message ? failure.message : box.dataset.failed ?? "");
    }
  }

  /** @param {{ id: string, file: File, line: HTMLLIElement }} photo @param {string} words */
  function fail(photo, words) {
    photo.line.textContent = `${photo.file.name} · ${words} `;
    const again = document.createElement("button");
    again.type = "button";
    again.className = "button";
    again.textContent = box.dataset.retry ?? "";
    again.addEventListener("click", () => {
      waiting.push(photo);
      void sendAll();
    });
    photo.line.append(again);
  }

  /**
   * @param {string} id @param {File} file @param {Blob} picture @param {(share: number) => void} progress
   * @returns {Promise<void>}
   */
  function put(id, file, picture, progress) {
    const taken = new Date(file.lastModified).toISOString();
    const token = box.querySelector("input[name=__RequestVerificationToken]");
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("PUT", `${box.dataset.address}/${id}?takenAt=${encodeURIComponent(taken)}`);
      request.setRequestHeader("Content-Type", picture.type || "application/octet-stream");
      request.setRequestHeader("RequestVerificationToken", token instanceof HTMLInputElement ? token.value : "");
      request.upload.onprogress = event => progress(event.total ? event.loaded / event.total : 0);
      request.onerror = () => reject(new Error(box.dataset.failed));
      request.onload = () => {
        if (request.status === 200 || request.status === 201) {
          // A session that has ended answers with the sign-in page, which is no photo.
          if (request.responseURL.includes("/api/findings/")) resolve();
          else reject(new Error(box.dataset.signedOut));
        } else {
          reject(new Error(messageOf(request.responseText)));
        }
      };
      request.send(picture);
    });
  }
}

/** @param {string} answer */
function messageOf(answer) {
  try {
    return String(JSON.parse(answer).message ?? "");
  } catch {
    return "";
  }
}

/**
 * A JPEG that is small enough, upright; the file as it is when this browser cannot draw it.
 * @param {File} file
 * @returns {Promise<Blob>}
 */
async function shrink(file) {
  /** @type {ImageBitmap} */
  let picture;
  try {
    picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    return file;
  }

  let side = longestSide;
  for (;;) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const pen = canvas.getContext("2d");
    if (!pen) return file;
    // A transparent picture would turn black as a JPEG.
    pen.fillStyle = "#ffffff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    for (let quality = .86; quality >= leastQuality; quality -= .12) {
      const blob = await toBlob(canvas, quality);
      if (blob && blob.size <= mostBytes) return blob;
    }
    side = Math.round(Math.max(canvas.width, canvas.height) * .75);
  }
}

/** @param {HTMLCanvasElement} canvas @param {number} quality @returns {Promise<Blob | null>} */
const toBlob = (canvas, quality) => new Promise(resolve => canvas.toBlob(resolve, "image/jpeg", quality));

/** A version 4 GUID; the browser's own exists only over https. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map(b => b.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
