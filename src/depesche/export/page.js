// Shows the records of a stretch of text beside it, and where a record's words stand. The page works without it.
(function () {
  "use strict";
  var pop = document.getElementById("pop");
  var records = document.querySelector(".records");
  var held = null;

  function ids(element, name) {
    var value = element.getAttribute(name);
    return value ? value.split(" ") : [];
  }
  function each(name, id, doing) {
    document.querySelectorAll("[" + name + "]").forEach(function (s) {
      if (ids(s, name).indexOf(id) >= 0) doing(s);
    });
  }
  function clear() {
    document.querySelectorAll(".lit, .told").forEach(function (e) { e.classList.remove("lit", "told"); });
  }
  function light(id) {
    each("data-e", id, function (s) { s.classList.add("told"); });
    each("data-r", id, function (s) { s.classList.add("lit"); });
  }
  function hide() {
    pop.hidden = true;
    held = null;
    clear();
  }
  function show(segment) {
    clear();
    pop.textContent = "";
    ids(segment, "data-r").forEach(function (id) {
      var card = document.getElementById(id);
      if (!card || getComputedStyle(card.closest("section")).display === "none") return;
      var copy = document.createElement("div");
      copy.className = card.tagName === "LI" ? "record row" : "record";
      copy.innerHTML = card.innerHTML;
      var kind = document.createElement("div");
      kind.className = card.closest("section").className;
      kind.appendChild(copy);
      pop.appendChild(kind);
      light(id);
    });
    if (!pop.firstChild) { pop.hidden = true; return; }
    pop.hidden = false;
    var box = segment.getClientRects()[0] || segment.getBoundingClientRect();
    var left = Math.max(12, Math.min(box.left, innerWidth - pop.offsetWidth - 12));
    var below = box.bottom + 8 + pop.offsetHeight < innerHeight || box.top < pop.offsetHeight + 8;
    pop.style.left = left + "px";
    pop.style.top = (below ? box.bottom + 8 : box.top - pop.offsetHeight - 8) + "px";
  }
  function segmentOf(target) {
    return target.closest ? target.closest("article a.s") : null;
  }

  document.addEventListener("mouseover", function (event) {
    if (held) return;
    var segment = segmentOf(event.target);
    var card = event.target.closest ? event.target.closest(".records .record") : null;
    if (segment) show(segment);
    else if (card) { clear(); light(card.id); }
    else if (!pop.contains(event.target)) hide();
  });
  document.addEventListener("focusin", function (event) {
    var segment = segmentOf(event.target);
    if (segment) show(segment);
  });
  document.addEventListener("click", function (event) {
    var segment = segmentOf(event.target);
    if (segment) {
      event.preventDefault();
      held = held === segment ? null : segment;
      show(segment);
    } else if (!pop.contains(event.target)) {
      hide();
      var card = event.target.closest ? event.target.closest(".records .record") : null;
      if (card && event.target.closest("a")) light(card.id);
    }
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") hide();
    if (event.key === "Enter" && segmentOf(event.target)) {
      var card = document.getElementById(ids(event.target, "data-r")[0]);
      if (card) card.scrollIntoView({ block: "center" });
    }
  });
  addEventListener("scroll", function () { if (!held && !pop.hidden) hide(); }, { passive: true });
})();
