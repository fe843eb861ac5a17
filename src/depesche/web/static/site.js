// Makes pages quicker to use; all of them work without it.
(function () {
  "use strict";
  // "/" goes to the search box; on a review A and R accept and reject.
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    if (event.key === "/") {
      var find = document.getElementById("find");
      if (find) { event.preventDefault(); find.focus(); }
    }
    var form = document.querySelector("form[data-keys]");
    var verdict = { a: "accept", r: "reject" }[event.key.toLowerCase()];
    if (form && verdict) {
      var button = form.querySelector("button[value=" + verdict + "]");
      if (button) { event.preventDefault(); form.requestSubmit(button); }
    }
  });
  // Empty filters do not stand in addresses.
  document.querySelectorAll("form.filters").forEach(function (form) {
    form.addEventListener("submit", function () {
      form.querySelectorAll("input, select").forEach(function (field) {
        if (!field.value || (field.name === "status" && field.value === "occurred")) field.disabled = true;
      });
      setTimeout(function () { form.querySelectorAll(":disabled").forEach(function (f) { f.disabled = false; }); }, 500);
    });
  });
  document.querySelectorAll("form[data-busy]").forEach(function (form) {
    form.addEventListener("submit", function () {
      var button = form.querySelector("button");
      if (button) { button.textContent = form.dataset.busy; setTimeout(function () { button.disabled = true; }, 0); }
    });
  });
  // Words selected in the sentence of a review are those that tell the event.
  document.querySelectorAll("[data-choose]").forEach(function (sentence) {
    var field = document.querySelector("form.verdict input[name=" + sentence.dataset.choose + "]");
    document.addEventListener("mouseup", function () {
      var chosen = getSelection(), words = String(chosen).trim();
      if (field && words && sentence.contains(chosen.anchorNode) && sentence.contains(chosen.focusNode)) field.value = words;
    });
  });
  // A chart that is wider than the screen begins at its newest end.
  document.querySelectorAll(".chart svg.curve").forEach(function (svg) { svg.parentNode.scrollLeft = svg.parentNode.scrollWidth; });
  // A map or a network at its middle.
  document.querySelectorAll(".chart svg:not(.curve)").forEach(function (svg) { svg.parentNode.scrollLeft = (svg.parentNode.scrollWidth - svg.parentNode.clientWidth) / 2; });
  // What a mark of a chart stands for is shown at once beside it, and read out as the name of its link.
  var tip = document.createElement("div");
  tip.id = "tip"; tip.hidden = true; tip.setAttribute("role", "status");
  document.body.appendChild(tip);
  document.querySelectorAll(".chart title").forEach(function (title) {
    var mark = title.parentNode, link = mark.closest("a");
    mark.dataset.tip = title.textContent;
    if (link) link.setAttribute("aria-label", title.textContent);
    title.remove();
  });
  function tell(mark, x, y) {
    var lines = mark.dataset.tip.split("\n");
    tip.textContent = "";
    lines.forEach(function (line, n) {
      var part = document.createElement(n ? "span" : "b");
      part.textContent = line;
      tip.appendChild(part);
    });
    tip.hidden = false;
    var left = x + 14 + tip.offsetWidth > innerWidth - 8 ? x - tip.offsetWidth - 14 : x + 14;
    tip.style.left = Math.max(8, left) + "px";
    tip.style.top = Math.max(8, Math.min(y + 14, innerHeight - tip.offsetHeight - 8)) + "px";
  }
  function tellAt(mark) {
    var box = (mark.querySelector(".hit") || mark).getBoundingClientRect();
    tell(mark, (box.left + box.right) / 2, Math.min(box.bottom, box.top + 60));
  }
  function untell() { tip.hidden = true; }
  document.querySelectorAll(".chart").forEach(function (chart) {
    chart.addEventListener("pointermove", function (event) {
      var mark = event.target.closest("[data-tip]");
      if (mark && event.pointerType !== "touch") tell(mark, event.clientX, event.clientY); else untell();
    });
    chart.addEventListener("pointerleave", untell);
    chart.addEventListener("focusin", function (event) {
      var mark = event.target.querySelector("[data-tip]");
      if (mark && event.target !== chart && event.target.matches(":focus-visible")) tellAt(mark);
    });
    chart.addEventListener("focusout", untell);
  });
  addEventListener("scroll", untell, { passive: true });
  // Dragging over a curve narrows the time; so do the arrow keys and Enter.
  document.querySelectorAll("[data-brush] svg").forEach(function (svg) {
    var host = svg.parentNode;
    var columns = Array.prototype.slice.call(svg.querySelectorAll(".col"));
    var brush = svg.querySelector(".brush");
    var from = null, at = null, end = null;
    function hit(x) {
      var best = null, least = Infinity;
      columns.forEach(function (c, i) {
        var box = c.querySelector(".hit").getBoundingClientRect();
        var d = Math.abs(x - (box.left + box.right) / 2);
        if (d < least) { least = d; best = i; }
      });
      return best;
    }
    function draw(a, b) {
      var one = columns[Math.min(a, b)].querySelector(".hit"), other = columns[Math.max(a, b)].querySelector(".hit");
      var x = +one.getAttribute("x");
      brush.setAttribute("x", x); brush.setAttribute("y", one.getAttribute("y"));
      brush.setAttribute("width", +other.getAttribute("x") + +other.getAttribute("width") - x);
      brush.setAttribute("height", one.getAttribute("height"));
    }
    function narrow(a, b) {
      var address = new URL(host.dataset.brush || location.href, location.href);
      address.searchParams.set("from", columns[Math.min(a, b)].dataset.from);
      address.searchParams.set("to", columns[Math.max(a, b)].dataset.to);
      address.searchParams.delete("page");
      location.assign(address.href);
    }
    svg.addEventListener("pointerdown", function (event) { if (event.button === 0 && event.pointerType !== "touch") from = hit(event.clientX); });
    svg.addEventListener("dragstart", function (event) { event.preventDefault(); });
    svg.addEventListener("pointermove", function (event) { if (from !== null) { var to = hit(event.clientX); if (to !== from) draw(from, to); } });
    addEventListener("pointerup", function (event) {
      if (from === null) return;
      var a = from, b = hit(event.clientX);
      from = null;
      if (a === b) return;
      // The click that ends a drag on a column is no click on it.
      addEventListener("click", function (e) { e.preventDefault(); e.stopPropagation(); }, { capture: true, once: true });
      narrow(a, b);
    });
    host.addEventListener("keydown", function (event) {
      if (event.target !== host || event.ctrlKey || event.metaKey || event.altKey || !columns.length) return;
      var last = columns.length - 1, to = null;
      if (event.key === "ArrowLeft") to = end === null ? last : Math.max(0, end - 1);
      else if (event.key === "ArrowRight") to = end === null ? 0 : Math.min(last, end + 1);
      else if (event.key === "Home") to = 0;
      else if (event.key === "End") to = last;
      else if (event.key === "Enter" && end !== null) { event.preventDefault(); narrow(at, end); return; }
      else if (event.key === "Escape") { at = end = null; brush.setAttribute("width", 0); untell(); return; }
      if (to === null) return;
      event.preventDefault();
      if (!event.shiftKey || at === null) at = to;
      end = to;
      draw(at, end);
      columns[end].scrollIntoView({ block: "nearest", inline: "nearest" });
      tellAt(columns[end]);
    });
  });
  // An actor's ties stand out while the pointer or the focus is on it.
  document.querySelectorAll("[data-network] svg").forEach(function (svg) {
    function near(node) {
      svg.classList.toggle("dim", !!node);
      svg.querySelectorAll(".near").forEach(function (e) { e.classList.remove("near"); });
      if (!node) return;
      var code = node.dataset.node, found = [code];
      svg.querySelectorAll(".tie").forEach(function (tie) {
        if (tie.dataset.a === code || tie.dataset.b === code) { tie.classList.add("near"); found.push(tie.dataset.a, tie.dataset.b); }
      });
      svg.querySelectorAll("[data-node]").forEach(function (n) { if (found.indexOf(n.dataset.node) >= 0) n.classList.add("near"); });
    }
    svg.addEventListener("mouseover", function (event) { near(event.target.closest("[data-node]")); });
    svg.addEventListener("focusin", function (event) { near(event.target.querySelector("[data-node]")); });
    svg.addEventListener("mouseleave", function () { near(null); });
    svg.addEventListener("focusout", function () { near(null); });
  });
})();
