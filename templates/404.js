(function () {
  "use strict";
  // A project site of GitHub Pages stands below its first path segment; any other site below "/".
  var hosted = /\.github\.io$/.test(location.hostname);
  var first = location.pathname.split("/")[1];
  var top = hosted && first ? "/" + first + "/" : "/";
  if (location.protocol === "file:") {
    return;
  }
  document.querySelectorAll("[data-page]").forEach(function (words) {
    var link = document.createElement("a");
    link.href = top + words.getAttribute("data-page");
    link.textContent = words.textContent;
    words.replaceWith(link);
  });
})();
