// Makes a photo small enough for one bar of signal: upright, at most 2,048 pixels long and 600 KB, with its time kept.

import { exifHead, takenFrom } from "./exif.js";
import { bytesOf } from "./ids.js";

export const longestSide = 2048;
export const mostBytes = 600 * 1024;
const qualities = [0.86, 0.78, 0.68, 0.56];
const smaller = 0.8;
const least = 320;

/** @typedef {{ blob: Blob, width: number, height: number, takenAt: string }} Shrunk */

/**
 * @param {File} file
 * @returns {Promise<Shrunk>}
 * @throws When the file is no picture that this browser can show.
 */
export async function shrink(file) {
  if (file.type === "image/svg+xml") throw new Error("svg");
  const taken = takenFrom(new DataView(await bytesOf(file.slice(0, exifHead)))) ?? new Date(file.lastModified);
  const picture = await decode(file);
  let scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  try {
    for (;;) {
      const { canvas, width, height } = draw(picture, scale);
      for (const quality of qualities) {
        const blob = await toJpeg(canvas, quality);
        if (blob.size <= mostBytes || Math.max(width, height) <= least) return { blob, width, height, takenAt: taken.toISOString() };
      }
      scale *= smaller;
    }
  } finally {
    if ("close" in picture) picture.close();
  }
}

/**
 * @param {File} file
 * @returns {Promise<ImageBitmap | HTMLImageElement>} Upright.
 */
async function decode(file) {
  if (window.createImageBitmap) {
    try {
      return await createImageBitmap(file, { imageOrientation: "from-image" });
    } catch {
      // Some engines know the function and not the option; an image element turns pictures by itself.
    }
  }
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * @param {ImageBitmap | HTMLImageElement} picture
 * @param {number} scale
 */
function draw(picture, scale) {
  const canvas = document.createElement("canvas");
  const width = canvas.width = Math.max(1, Math.round(picture.width * scale));
  const height = canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("canvas");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  return { canvas, width, height };
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {number} quality
 * @returns {Promise<Blob>}
 */
const toJpeg = (canvas, quality) => new Promise((resolve, reject) =>
  canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error("canvas"))), "image/jpeg", quality));
