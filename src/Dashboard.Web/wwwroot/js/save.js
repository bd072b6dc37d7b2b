// Hands a file that the server has made to the browser, which keeps it where its user keeps files.

// Milliseconds: a browser may begin to read only after the call returns.
const keptFor = 60_000;

/**
 * @param {string} name
 * @param {{ arrayBuffer: () => Promise<ArrayBuffer> }} stream
 */
export async function save(name, stream) {
  const address = URL.createObjectURL(new Blob([await stream.arrayBuffer()]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
