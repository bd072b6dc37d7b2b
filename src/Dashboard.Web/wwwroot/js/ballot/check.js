// Old on purpose: this one file must run where the others do not, and say so.
(function () {
  var able = typeof window.Promise === "function" && "fetch" in window && typeof window.AbortController === "function"
    && "noModule" in document.createElement("script")
    && window.HTMLScriptElement.supports && window.HTMLScriptElement.supports("importmap");
  if (able) return;
  document.documentElement.className += " ballot-old";
  var notice = document.getElementById("ballot-old");
  if (notice) notice.removeAttribute("hidden");
})();
