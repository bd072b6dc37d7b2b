// Old on purpose: this one file must run where the others do not, and say so.
(function () {
  var able = typeof window.Promise === "function" && "fetch" in window && "indexedDB" in window && window.indexedDB
    && typeof window.Blob === "function" && typeof window.AbortController === "function" && window.crypto && window.crypto.getRandomValues
    && "noModule" in document.createElement("script")
    && window.HTMLScriptElement.supports && window.HTMLScriptElement.supports("importmap")
    && HTMLCanvasElement.prototype.toBlob;
  if (!able) {
    document.documentElement.className += " field-old";
    var notice = document.getElementById("field-old");
    if (notice) notice.removeAttribute("hidden");
  }
})();
