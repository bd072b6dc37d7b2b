// What an answer costs, what is missing. The server reckons the same again and decides.

/**
 * @typedef {{ code: string, nameZh: string, nameEn: string, answers: "YesNo" | "YesNoNotApplicable" | "FourGrades" | "Count" | "Rate",
 *   findingWhen: "No" | "Yes" | "BelowBest" | "Any" | "NotAll" | "TooFew", least: number,
 *   severity: "Minor" | "Moderate" | "Serious" | "RedLine", points: number }} Item
 * @typedef {{ code: string, version: number, nameZh: string, nameEn: string, items: Item[] }} Checklist
 * @typedef {{ choice?: string | null, count?: number | null, sampled?: number | null, note?: string | null }} Answer
 * @typedef {import("./store.js").FieldRecord} FieldRecord
 * @typedef {{ kind: string, item: string | null }} Fault
 */

export const grades = ["优", "良", "中", "差"];
const shares = [0, 0.25, 0.6, 1];
const mostCounted = 5;
const mostMissed = 3;
const longestPlace = 100;
const longestNote = 2000;
export const mostPhotos = 9;

/** @param {unknown} n */
const isCount = n => Number.isInteger(n) && /** @type {number} */ (n) >= 0;

/**
 * @param {Item} item
 * @param {Answer | undefined} answer
 * @returns {string | null} A kind of fault, or null when the answer fits.
 */
export function faultOf(item, answer) {
  switch (item.answers) {
    case "Count":
      return isCount(answer?.count) ? null : answer?.count === undefined || answer.count === null ? "AnswerMissing" : "BadAnswer";
    case "Rate": {
      if (!answer || (!isCount(answer.count) && !isCount(answer.sampled))) return "AnswerMissing";
      const [n, all] = [answer.count ?? -1, answer.sampled ?? 0];
      return isCount(n) && isCount(all) && all > 0 && n <= all ? null : "BadAnswer";
    }
    default:
      if (!answer?.choice) return "AnswerMissing";
      return answer.choice === "na" && !answer.note?.trim() ? "ReasonMissing" : null;
  }
}

/**
 * @param {Item} item
 * @param {Answer | undefined} answer
 * @returns {number} Points, 0 or more.
 */
export function costOf(item, answer) {
  if (!answer || faultOf(item, answer) !== null) return 0;
  const [n, all] = [answer.count ?? 0, answer.sampled ?? 0];
  switch (item.findingWhen) {
    case "No": return answer.choice === "no" ? item.points : 0;
    case "Yes": return answer.choice === "yes" ? item.points : 0;
    case "BelowBest": return item.points * shares[grades.indexOf(answer.choice ?? "")];
    case "Any": return item.points * Math.min(n, mostCounted);
    case "NotAll": return item.points * Math.min(all - n, mostMissed);
    default: return n < item.least ? item.points : 0;
  }
}

/** @param {Item} item */
export const isGrave = item => item.severity === "Serious" || item.severity === "RedLine";

/**
 * @param {Item} item
 * @param {Answer | undefined} answer
 */
export const needsPhoto = (item, answer) => isGrave(item) && costOf(item, answer) > 0;

/** @param {FieldRecord} record */
export const answered = record => record.checklist.items.filter(i => faultOf(i, record.answers[i.code]) === null).length;

/**
 * Everything that stands in the way of sending.
 * @param {FieldRecord} record
 * @param {{ item: string }[]} photos
 * @returns {Fault[]}
 */
export function faultsOf(record, photos) {
  /** @type {Fault[]} */
  const faults = [];
  const place = record.place.trim();
  if (!place || place.length > longestPlace) faults.push({ kind: "BadPlace", item: null });
  if (record.kind === "Unannounced" && !record.companion) faults.push({ kind: "CompanionMissing", item: null });
  if ((record.note ?? "").length > longestNote) faults.push({ kind: "NoteTooLong", item: null });
  if (record.revision > 1 && !record.revisionReason?.trim()) faults.push({ kind: "RevisionReasonMissing", item: null });
  for (const item of record.checklist.items) {
    const answer = record.answers[item.code];
    const count = photos.filter(p => p.item === item.code).length;
    const fault = faultOf(item, answer);
    if (fault) faults.push({ kind: fault, item: item.code });
    if ((answer?.note ?? "").length > longestNote) faults.push({ kind: "NoteTooLong", item: item.code });
    if (needsPhoto(item, answer) && count === 0) faults.push({ kind: "PhotoMissing", item: item.code });
    if (count > mostPhotos) faults.push({ kind: "BadPhotos", item: item.code });
  }
  return faults;
}
