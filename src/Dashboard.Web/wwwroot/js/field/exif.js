// Reads when a photo was taken from its EXIF block, before the photo is drawn anew and the block is gone.

const headBytes = 128 * 1024;
const app1 = 0xffe1;
const exifPointer = 0x8769;
const takenTag = 0x9003;
const offsetTag = 0x9011;

/**
 * @param {DataView} head The first bytes of a JPEG.
 * @returns {Date | null} Null when it is not told.
 */
export function takenFrom(head) {
  try {
    return read(head);
  } catch {
    return null; // A cut or crooked block tells nothing.
  }
}

export const exifHead = headBytes;

/** @param {DataView} view */
function read(view) {
  if (view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 4 < view.byteLength;) {
    const marker = view.getUint16(at);
    const length = view.getUint16(at + 2);
    if (marker === app1 && view.getUint32(at + 4) === 0x45786966) return inTiff(view, at + 10);
    if ((marker & 0xff00) !== 0xff00 || marker === 0xffda) return null;
    at += 2 + length;
  }
  return null;
}

/**
 * @param {DataView} view
 * @param {number} start
 */
function inTiff(view, start) {
  const little = view.getUint16(start) === 0x4949;
  const pointer = tagsAt(view, start, start + view.getUint32(start + 4, little), little).get(exifPointer);
  if (!pointer) return null;
  const tags = tagsAt(view, start, start + view.getUint32(pointer, little), little);
  const taken = textAt(view, start, tags.get(takenTag), little);
  const match = taken && /^(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)/.exec(taken);
  if (!match) return null;
  const zone = textAt(view, start, tags.get(offsetTag), little);
  const moment = new Date(`${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}${zone && /^[+-]\d\d:\d\d/.test(zone) ? zone.slice(0, 6) : ""}`);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/**
 * @param {DataView} view
 * @param {number} start
 * @param {number} at
 * @param {boolean} little
 * @returns {Map<number, number>} Tag to where its value stands.
 */
function tagsAt(view, start, at, little) {
  const found = new Map();
  const count = view.getUint16(at, little);
  for (let i = 0; i < count; i++) found.set(view.getUint16(at + 2 + i * 12, little), at + 10 + i * 12);
  return found;
}

/**
 * @param {DataView} view
 * @param {number} start
 * @param {number | undefined} valueAt
 * @param {boolean} little
 */
function textAt(view, start, valueAt, little) {
  if (!valueAt) return null;
  const length = view.getUint32(valueAt - 4, little);
  const at = length > 4 ? start + view.getUint32(valueAt, little) : valueAt;
  let text = "";
  for (let i = 0; i < Math.min(length, 32); i++) {
    const code = view.getUint8(at + i);
    if (code === 0) break;
    text += String.fromCharCode(code);
  }
  return text;
}
