// On a report: the list of records follows the text, and selected words can become an event.
(function () {
  "use strict";
  var list = document.querySelector(".records"), text = document.querySelector(".text article");
  if (!list || !text) return;
  // Which kinds are switched off stands in the address, so that the view can be sent.
  var switches = Array.prototype.slice.call(document.querySelectorAll(".legend input"));
  switches.forEach(function (one) {
    one.addEventListener("change", function () {
      var address = new URL(location.href), off = switches.filter(function (s) { return !s.checked; });
      address.searchParams.delete("hide");
      var rest = address.search + (off.length ? (address.search ? "&" : "?") + "hide=" + off.map(function (s) { return s.id.slice(5); }).join(",") : "");
      history.replaceState(null, "", address.pathname + rest + address.hash);
    });
  });
  var over = false, waiting = false, arrived = false;
  list.addEventListener("mouseenter", function () { over = true; });
  list.addEventListener("mouseleave", function () { over = false; });
  function bring(card) { list.scrollTop += card.getBoundingClientRect().top - list.getBoundingClientRect().top - 40; }
  function besideText() { return getComputedStyle(list).position === "sticky"; }
  function follow() {
    waiting = false;
    if (over || arrived || !besideText()) return;
    var marks = text.querySelectorAll("a.event[data-r]");
    for (var i = 0; i < marks.length; i++) {
      var box = marks[i].getBoundingClientRect();
      if (box.top > 90 && box.top < innerHeight) {
        var card = document.getElementById(marks[i].dataset.r.split(" ")[0]);
        if (card) bring(card);
        return;
      }
    }
  }
  addEventListener("scroll", function () { if (!waiting) { waiting = true; requestAnimationFrame(follow); } }, { passive: true });

  // Who comes to a record finds its words beside it, and both stay until somebody moves on.
  function arrive() {
    var card = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!card || !list.contains(card) || !besideText()) return;
    var words = document.getElementById("at-" + card.id);
    arrived = true;
    if (words) words.scrollIntoView({ block: "center", behavior: "instant" });
    bring(card);
    [["data-r", "lit"], ["data-e", "told"]].forEach(function (mark) {
      text.querySelectorAll("[" + mark[0] + '~="' + CSS.escape(card.id) + '"]').forEach(function (s) { s.classList.add(mark[1]); });
    });
  }
  ["wheel", "touchmove", "keydown", "pointerdown"].forEach(function (moved) {
    addEventListener(moved, function () { arrived = false; }, { passive: true });
  });
  addEventListener("hashchange", arrive);
  arrive();

  var place = document.querySelector(".text"), button = null;
  function forget() { if (button) { button.remove(); button = null; } }
  document.addEventListener("selectionchange", function () { if (getSelection().isCollapsed) forget(); });
  document.addEventListener("mouseup", function () {
    setTimeout(function () {
      forget();
      var chosen = getSelection(), words = String(chosen).trim();
      if (!words || words.length > 200 || words.indexOf("\n") >= 0 || !text.contains(chosen.anchorNode) || !text.contains(chosen.focusNode)) return;
      var range = chosen.getRangeAt(0), before = document.createRange();
      before.setStart(text, 0);
      before.setEnd(range.startContainer, range.startOffset);
      var nth = String(before).split(words).length - 1;
      button = document.createElement("a");
      button.id = "addhere";
      button.className = "button";
      button.textContent = place.dataset.addLabel;
      button.href = place.dataset.add + "&words=" + encodeURIComponent(words) + "&nth=" + nth;
      document.body.appendChild(button);
      var box = range.getBoundingClientRect();
      button.style.left = Math.max(8, Math.min(box.left, innerWidth - button.offsetWidth - 8)) + scrollX + "px";
      button.style.top = box.bottom + scrollY + 8 + "px";
    }, 0);
  });
})();
