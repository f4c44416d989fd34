// Toasts, alerts, menus and the small dialogs. Native <dialog> keeps the focus inside and gives it back.
const PLACES = [
  ["King’s Cross", 51.5308, -0.1238], ["Camden Town", 51.5392, -0.1426], ["London Bridge", 51.5055, -0.0865],
  ["Paddington", 51.5154, -0.1755], ["Greenwich", 51.4826, -0.0077], ["Richmond", 51.4613, -0.3037],
];

let toastTimer;
const toast = (text) => {
  const node = byId("toast");
  node.textContent = text;
  node.hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => { node.hidden = true; }, Math.max(3000, text.length * 60));
};

const alertBox = (text) => {
  byId("alert-text").textContent = text;
  byId("alert-dialog").showModal();
};

const trouble = (error) => toast(error instanceof Refused ? error.message : "The server cannot be reached.");

// A menu that opens from a button: arrow keys move, Escape closes and gives the focus back.
const menuOf = (button, menu, items) => {
  const close = (refocusButton) => {
    menu.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (refocusButton) button.focus();
  };
  const open = () => {
    menu.replaceChildren(...items().map(({ label, hint, action }) =>
      el("button", { type: "button", role: "menuitem", onclick: () => { close(true); action(); } },
        el("span", {}, label), hint ? el("span", { class: "dim" }, hint) : null)));
    menu.hidden = false;
    button.setAttribute("aria-expanded", "true");
    menu.firstElementChild?.focus();
  };
  button.addEventListener("click", () => (menu.hidden ? open() : close(true)));
  menu.addEventListener("keydown", (event) => {
    const all = [...menu.children];
    const at = all.indexOf(document.activeElement);
    const moves = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 };
    if (event.key in moves) {
      event.preventDefault();
      all[moves[event.key] % all.length].focus();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      close(true);
    }
  });
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget !== button && !menu.contains(event.relatedTarget)) close(false);
  });
};

let placeTaken = null;
const askForPlace = (taken) => {
  placeTaken = taken;
  byId("place-error").hidden = true;
  byId("place-dialog").showModal();
};

const takePlace = (latitude, longitude) => {
  byId("place-dialog").close();
  placeTaken?.({ latitude, longitude });
};

const takeOwnPlace = () => {
  const [latitude, longitude] = ["latitude", "longitude"].map((id) => Number.parseFloat(byId(id).value.replace(",", ".")));
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
    takePlace(latitude, longitude);
    return;
  }
  const error = byId("place-error");
  error.textContent = "A latitude is between −90 and 90, a longitude between −180 and 180.";
  error.hidden = false;
};

const setUpDialogs = () => {
  byId("places").append(...PLACES.map(([name, latitude, longitude]) =>
    el("button", { type: "button", onclick: () => takePlace(latitude, longitude) }, icon("pin"), el("span", {}, name))));
  byId("place-own").addEventListener("click", takeOwnPlace);
  for (const id of ["latitude", "longitude"]) {
    byId(id).addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        takeOwnPlace();
      }
    });
  }
  byId("add-person").addEventListener("click", () => byId("person-dialog").showModal());
  byId("person-cancel").addEventListener("click", () => byId("person-dialog").close());
  byId("person-form").addEventListener("submit", async () => {
    try {
      const names = { first_name: byId("first-name").value.trim(), last_name: byId("last-name").value.trim() };
      const person = await post("/people", names);
      byId("person-form").reset();
      await loadPeople(person.id);
    } catch (error) {
      trouble(error);
    }
  });
};
