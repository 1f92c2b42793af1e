(function () {
  "use strict";
  // A link into something folded opens it; browsers that do so themselves lose nothing.
  function unfold() {
    var id = decodeURIComponent(location.hash.slice(1).split(":~:")[0]);
    var target = id && document.getElementById(id);
    var fold = target && target.closest("details");
    if (fold && !fold.open) {
      fold.open = true;
      target.scrollIntoView();
    }
  }
  addEventListener("hashchange", unfold);
  unfold();
})();
