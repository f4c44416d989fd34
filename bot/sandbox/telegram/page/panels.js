// Beside the chat: the clinic's demo accounts, the codes it sent, its diary. The clinic may be absent or say more or less.
const PANELS = ["accounts", "codes", "bookings"];
const EMPTY = {
  accounts: "The clinic has no demo accounts.",
  codes: "No code was sent yet. Signing in sends one where the account asks for it.",
  bookings: "No appointment yet. Book one in the chat and it appears here.",
};
const seen = { codes: null, bookings: null };
const drawn = {};

const copyButton = (label, value) =>
  el("button", { type: "button", class: "copy", "aria-label": `Copy the ${label}`, title: `Copy the ${label}`,
    onclick: (event) => copyText(value, event.currentTarget) }, icon("copy"));

// An address that is too long for its line goes on behind the "@", and not in the middle of a word.
const breakable = (text) => text.split(/(?<=@)/).flatMap((part) => [part, el("wbr")]);

const copyLine = (label, value) => (value
  ? el("div", { class: "copy-line" }, el("span", { class: "label" }, label), el("code", {}, ...breakable(String(value))),
    copyButton(label, String(value)))
  : null);

// What is typed into the sign-in page, beside it.
const accountLines = (row) => el("article", { class: "card" }, el("h3", {}, row.name || "Patient"),
  copyLine("e-mail", row.email), copyLine("password", row.password));

const accountRow = (row) => el("article", { class: "card" },
  el("header", {}, el("h3", {}, row.name || "Patient"),
    el("div", { class: "tags" }, row.staff ? el("span", { class: "tag staff" }, "staff: /staff") : null,
      row.two_factor ? el("span", { class: "tag" }, "asks for a code") : null)),
  row.note ? el("p", {}, String(row.note)) : null,
  signInAs(row),
  copyLine("e-mail", row.email), copyLine("password", row.password));

const shortMoment = (text) => {
  const moment = new Date(text);
  if (!text || Number.isNaN(moment.getTime())) return String(text || "");
  return moment.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
};

const codeRow = (row) => el("article", { class: "card code" },
  el("div", {}, el("strong", {}, String(row.code ?? "")), el("p", {}, [row.to, shortMoment(row.at)].filter(Boolean).join(" · "))),
  copyButton("code", String(row.code ?? "")));

// The clinic's times are wall-clock times at the site: they are shown as written, whatever zone this browser is in.
const wallClock = (text) => {
  const found = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d:\d\d)/.exec(text || "");
  if (!found) return { day: String(text || ""), time: "" };
  const day = new Date(Date.UTC(+found[1], +found[2] - 1, +found[3]));
  return { day: day.toLocaleDateString("en-GB", { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" }).replace(",", ""), time: found[4] };
};

const bookingRow = (row) => {
  const start = wallClock(row.start);
  const finish = wallClock(row.finish).time;
  const money = [row.price && `Price\u00a0${row.price}`, row.owed && `owed\u00a0${row.owed}`].filter(Boolean).join(" · ");
  return el("article", { class: "card booking" },
    el("div", { class: "when" }, el("strong", {}, start.time), el("span", {}, start.day)),
    el("div", { class: "what" },
      el("header", {}, el("h3", {}, row.patient || "Patient"),
        el("div", { class: "tags" }, el("span", { class: "tag new" }, "new"), row.state ? el("span", { class: "tag" }, String(row.state)) : null)),
      el("p", {}, [row.type, row.clinician, row.place].filter(Boolean).join(" · ")),
      el("p", { class: "dim" }, [finish && `${start.time}–${finish}`, money].filter(Boolean).join(" · "))));
};

const ROWS = { accounts: accountRow, codes: codeRow, bookings: bookingRow };

const keyOf = (row) => JSON.stringify([row.at, row.to, row.code, row.start, row.patient, row.clinician, row.booked_at]);

const count = (panel, fresh) => {
  const badge = document.querySelector(`.views [data-view="${panel}"] .count`);
  if (!badge || document.body.dataset.view === panel) return;
  badge.textContent = `${fresh} new`;
  badge.hidden = false;
};

const announce = (panel, rows) => {
  count(panel, rows.length);
  const [row] = rows;
  if (panel === "codes") {
    showBanner(row);
    return;
  }
  byId("news").textContent = `New in the clinic’s diary: ${row.patient || ""}, ${wallClock(row.start).day} ${wallClock(row.start).time}`;
};

let bannerTimer;
const showBanner = (row) => {
  const banner = byId("banner");
  const close = () => { banner.hidden = true; };
  const copy = el("button", { type: "button", class: "solid", onclick: (event) => { copyText(String(row.code), event.currentTarget); close(); } }, "Copy");
  banner.replaceChildren(
    el("div", {}, el("span", { class: "label" }, `Message to ${row.to || "you"}`), el("strong", {}, `Your code is ${row.code}`)), copy,
    el("button", { type: "button", class: "plain", "aria-label": "Dismiss", onclick: close }, "×"));
  banner.hidden = false;
  clearTimeout(bannerTimer);
  bannerTimer = setTimeout(close, 30000);
};

const drawPanel = (panel, { available, rows }) => {
  const now = JSON.stringify([available, rows]);
  if (drawn[panel] === now) return;
  drawn[panel] = now;
  const known = seen[panel];
  const nodes = rows.map((row) => {
    const node = ROWS[panel](row);
    if (known && !known.has(keyOf(row))) node.classList.add("fresh");
    return node;
  });
  const nothing = available ? EMPTY[panel] : "The clinic does not answer at the moment.";
  const place = document.querySelector(`[data-rows="${panel}"]`);
  place.replaceChildren(...(nodes.length ? nodes : [el("p", { class: "empty" }, nothing)]));
  if (panel === "accounts") byId("sheet-accounts").replaceChildren(...rows.map(accountLines));
  if (known && available) {
    const fresh = rows.filter((row) => !known.has(keyOf(row)));
    if (fresh.length) announce(panel, fresh);
  }
  if (available && panel in seen) seen[panel] = new Set(rows.map(keyOf));
};

const refreshPanels = async () => {
  for (const panel of PANELS) {
    if (panel === "accounts" && document.querySelector('[data-rows="accounts"] .card')) continue;
    try {
      drawPanel(panel, await get(`/clinic/${panel}`));
    } catch {
      drawPanel(panel, { available: false, rows: [] });
    }
  }
};

const setUpPanels = () => {
  if (document.body.dataset.clinic !== "yes") return;
  const again = async () => {
    if (!document.hidden) await Promise.all([refreshPanels(), refreshWire()]);
    setTimeout(again, 1500);
  };
  again();
  acting(setUpTroubles);
};

const showView = (view) => {
  document.body.dataset.view = view;
  for (const button of document.querySelectorAll(".views button")) {
    if (button.dataset.view !== view) {
      button.removeAttribute("aria-current");
      continue;
    }
    button.setAttribute("aria-current", "true");
    const badge = button.querySelector(".count");
    if (badge) badge.hidden = true;
  }
  if (view === "chat") toEnd();
};

const setUpViews = () => {
  for (const button of document.querySelectorAll(".views button")) {
    button.addEventListener("click", () => showView(button.dataset.view));
  }
};
