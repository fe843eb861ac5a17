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
  // A chart that is wider than the screen begins at its newest end.
  document.querySelectorAll(".chart svg.curve").forEach(function (svg) { svg.parentNode.scrollLeft = svg.parentNode.scrollWidth; });
  // Dragging over a curve narrows the time.
  document.querySelectorAll("[data-brush] svg").forEach(function (svg) {
    var columns = Array.prototype.slice.call(svg.querySelectorAll(".col"));
    var brush = svg.querySelector(".brush");
    var from = null;
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
    svg.addEventListener("pointerdown", function (event) { if (event.button === 0 && event.pointerType !== "touch") from = hit(event.clientX); });
    svg.addEventListener("dragstart", function (event) { event.preventDefault(); });
    svg.addEventListener("pointermove", function (event) { if (from !== null) { var to = hit(event.clientX); if (to !== from) draw(from, to); } });
    addEventListener("pointerup", function (event) {
      if (from === null) return;
      var to = hit(event.clientX), first = columns[Math.min(from, to)], last = columns[Math.max(from, to)];
      var moved = to !== from;
      from = null;
      if (!moved) return;
      var address = new URL(location.href);
      address.searchParams.set("from", first.dataset.from);
      address.searchParams.set("to", last.dataset.to);
      address.searchParams.delete("page");
      // The click that ends a drag on a column is no click on it.
      addEventListener("click", function (e) { e.preventDefault(); e.stopPropagation(); }, { capture: true, once: true });
      location.assign(address.href);
    });
  });
  // An actor's ties stand out while the pointer is on it.
  document.querySelectorAll("[data-network] svg").forEach(function (svg) {
    svg.addEventListener("mouseover", function (event) {
      var node = event.target.closest("[data-node]");
      svg.classList.toggle("dim", !!node);
      svg.querySelectorAll(".near").forEach(function (e) { e.classList.remove("near"); });
      if (!node) return;
      var code = node.dataset.node, near = [code];
      svg.querySelectorAll(".tie").forEach(function (tie) {
        if (tie.dataset.a === code || tie.dataset.b === code) { tie.classList.add("near"); near.push(tie.dataset.a, tie.dataset.b); }
      });
      svg.querySelectorAll("[data-node]").forEach(function (n) { if (near.indexOf(n.dataset.node) >= 0) n.classList.add("near"); });
    });
    svg.addEventListener("mouseleave", function () { svg.classList.remove("dim"); });
  });
})();
