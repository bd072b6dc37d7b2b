// A record as it is sent.

/**
 * @param {import("./store.js").FieldRecord} record
 * @param {import("./store.js").FieldPhoto[]} photos
 */
export const wireOf = (record, photos) => ({
  id: record.id,
  visit: record.visit,
  checklist: record.checklist.code,
  checklistVersion: record.checklist.version,
  unit: record.unit,
  place: record.place.trim(),
  companion: record.companion,
  visitedAt: record.visitedAt,
  sentAt: new Date().toISOString(),
  position: record.position,
  device: navigator.userAgent.slice(0, 500),
  answers: record.checklist.items.filter(i => record.answers[i.code]).map(i => ({
    item: i.code,
    choice: record.answers[i.code].choice ?? null,
    count: record.answers[i.code].count ?? null,
    sampled: record.answers[i.code].sampled ?? null,
    note: record.answers[i.code].note?.trim() || null,
  })),
  photos: photos.map(p => ({ id: p.id, item: p.item, sha256: p.sha256 })),
  note: record.note?.trim() || null,
  revision: record.revision,
  revisionReason: record.revisionReason?.trim() || null,
});
