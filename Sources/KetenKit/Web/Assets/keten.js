// Helps where a script helps; every page works without it. What people type is personal data and is never stored in the
// browser; the one thing kept there is whether the keys are off.
(() => {
  "use strict";

  // After an error the summary speaks first.
  document.querySelector("[data-focus]")?.focus();

  // A link in the summary brings you to the field, and opens the part that holds it.
  const onthul = (id) => {
    const doel = id && document.getElementById(id);
    if (!doel) return;
    for (let ouder = doel.parentElement; ouder; ouder = ouder.parentElement) if (ouder.tagName === "DETAILS") ouder.open = true;
    doel.focus();
  };
  document.addEventListener("click", (gebeurtenis) => {
    const link = gebeurtenis.target.closest?.(".foutsamenvatting a");
    if (!link) return;
    gebeurtenis.preventDefault();
    onthul(link.hash.slice(1));
  });

  // Leaving a form with something typed in it asks first.
  const gewijzigd = new Set();
  for (const formulier of document.querySelectorAll("form[data-waarschuw]")) {
    formulier.addEventListener("input", () => gewijzigd.add(formulier));
    formulier.addEventListener("submit", () => gewijzigd.clear());
  }
  addEventListener("beforeunload", (gebeurtenis) => {
    if (gewijzigd.size > 0) gebeurtenis.preventDefault();
  });

  // Keys: / searches, g and a letter goes, ? lists. Never while typing.
  const plaatsen = [...document.querySelectorAll("a[data-toets]")];
  const zoekveld = document.querySelector("[data-zoek]");

  const regel = (toetsen, tekst) => {
    const item = document.createElement("li");
    toetsen.forEach((toets) => {
      const teken = document.createElement("kbd");
      teken.textContent = toets;
      item.append(teken, " ");
    });
    item.append(tekst);
    return item;
  };

  const bewaard = "keten-toetsen";
  let uit = false;
  try { uit = localStorage.getItem(bewaard) === "uit"; } catch { /* No storage: the keys are on. */ }

  // Single keys must be possible to switch off (WCAG 2.1.4): speech input types them by accident.
  const schakelaar = () => {
    const rij = document.createElement("p");
    rij.className = "keuze";
    const vak = document.createElement("input");
    vak.type = "checkbox";
    vak.id = "toetsen-aan";
    vak.checked = !uit;
    vak.addEventListener("change", () => {
      uit = !vak.checked;
      try { localStorage.setItem(bewaard, uit ? "uit" : "aan"); } catch { /* Then it holds for this page only. */ }
    });
    const naam = document.createElement("label");
    naam.htmlFor = vak.id;
    naam.textContent = "Sneltoetsen gebruiken";
    rij.append(vak, naam);
    return rij;
  };

  let lijst;
  const toonToetsen = () => {
    if (!lijst) {
      lijst = document.createElement("dialog");
      lijst.className = "toetsen";
      lijst.setAttribute("aria-labelledby", "toetsen-kop");
      const kop = document.createElement("h2");
      kop.id = "toetsen-kop";
      kop.textContent = "Sneltoetsen";
      const punten = document.createElement("ul");
      punten.className = "kale-lijst";
      if (zoekveld) punten.append(regel(["/"], "naar het zoekveld"));
      for (const plaats of plaatsen) punten.append(regel(["g", plaats.dataset.toets], plaats.textContent));
      punten.append(regel(["?"], "deze lijst"));
      const formulier = document.createElement("form");
      formulier.method = "dialog";
      const sluit = document.createElement("button");
      sluit.className = "knop-rustig";
      sluit.textContent = "Sluiten";
      formulier.append(sluit);
      lijst.append(kop, punten, schakelaar(), formulier);
      document.body.append(lijst);
    }
    if (!lijst.open) lijst.showModal();
  };

  if (plaatsen.length > 0 || zoekveld) {
    const knop = document.createElement("button");
    knop.type = "button";
    knop.className = "knop-tekst";
    knop.textContent = "Sneltoetsen";
    knop.addEventListener("click", toonToetsen);
    const item = document.createElement("li");
    item.append(knop);
    document.querySelector(".voet ul")?.append(item);
  }

  let gaNaar = 0;
  document.addEventListener("keydown", (gebeurtenis) => {
    if (uit || gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.altKey || gebeurtenis.isComposing) return;
    if (gebeurtenis.target.closest("input, textarea, select, [contenteditable], dialog")) return;
    if (gebeurtenis.key === "/" && zoekveld) {
      gebeurtenis.preventDefault();
      zoekveld.focus();
    } else if (gebeurtenis.key === "?") {
      toonToetsen();
    } else if (gebeurtenis.key === "g") {
      gaNaar = gebeurtenis.timeStamp;
      return;
    } else if (gaNaar && gebeurtenis.timeStamp - gaNaar < 1500) {
      plaatsen.find((plaats) => plaats.dataset.toets === gebeurtenis.key)?.click();
    }
    gaNaar = 0;
  });
})();
