// Old on purpose: this one file must run where nothing else does.
(function () {
  var able = typeof window.structuredClone === "function" && typeof Object.hasOwn === "function";
  var notice = document.getElementById("old-browser");
  if (!able && notice) notice.removeAttribute("hidden");
})();
