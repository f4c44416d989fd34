// Behind the scenes: one tap signs in, trouble is ordered, and what went over the wire is shown.
const TROUBLES = {
  "slot-taken": ["Slot taken", "Somebody else takes the time a moment before the next booking."],
  "price-changed": ["Price changed", "Every price rises by £5 and tax, from now on."],
  "clinic-slow": ["Clinic slow", "The next five calls wait for six seconds."],
  "answer-lost": ["Answer lost", "The next booking is made, and its answer gets lost."],
  "restart-bot": ["Restart the bot", "It stops in the middle of whatever it does, and starts again."],
  "all-well": ["All well again", "Ends what was ordered and has not happened yet."],
};

const busyWith = async (button, action) => {
  if (button.getAttribute("aria-disabled")) return null;
  button.setAttribute("aria-disabled", "true");
  const done = await acting(action);
  button.removeAttribute("aria-disabled");
  return done;
};

const signInAs = (row) => {
  const button = el("button", { type: "button", class: "solid sign-in-as" }, `Sign in as ${row.name}`);
  button.addEventListener("click", async () => {
    const done = await busyWith(button, () => post(mine("/sign-in"), { email: row.email }));
    if (!done) return;
    showView("chat");
    toast(`Signed in as ${row.name}`);
  });
  return button;
};

const troubleRow = (name) => {
  const [label, what] = TROUBLES[name];
  const button = el("button", { type: "button", class: "trouble", "aria-describedby": `trouble-${name}` }, label);
  button.addEventListener("click", async () => {
    if (await busyWith(button, () => post("/trouble", { trouble: name }))) toast(`${label}: done`);
  });
  return el("div", { class: "trouble-row" }, button, el("p", { id: `trouble-${name}` }, what));
};

const setUpTroubles = async () => {
  const { troubles } = await get("/trouble");
  byId("panel-trouble").hidden = !troubles.length;
  byId("troubles").replaceChildren(...troubles.map(troubleRow));
};

const wireRow = (row) => {
  const well = row.status >= 200 && row.status < 300;
  const told = row.status ? String(row.status) : "no answer";
  const head = [
    el("span", { class: `lane ${row.to}` }, row.to === "clinic" ? "Clinic" : "Telegram"),
    el("code", {}, [row.verb, row.call].filter(Boolean).join(" ")),
    el("span", { class: well ? "tag" : "tag wrong" }, [told, row.ms !== undefined && `${row.ms} ms`].filter(Boolean).join(" · ")),
  ];
  if (!row.asked && !row.answer) return el("div", { class: "wire-row" }, ...head);
  return el("details", { class: "wire-row", "data-key": row.number }, el("summary", {}, ...head),
    row.asked ? el("pre", {}, row.asked) : null, row.answer ? el("pre", {}, row.answer) : null);
};

let drawnWire = "";
const drawWire = (rows) => {
  const now = JSON.stringify(rows);
  if (now === drawnWire) return;
  drawnWire = now;
  const open = new Set([...document.querySelectorAll("#wire details[open]")].map((one) => one.dataset.key));
  const focused = document.activeElement?.closest?.("#wire details")?.dataset.key;
  byId("wire").replaceChildren(...(rows.length ? rows.map(wireRow) : [el("p", { class: "empty" }, "Nothing so far. Tap something in the chat.")]));
  for (const one of document.querySelectorAll("#wire details")) {
    if (open.has(one.dataset.key)) one.open = true;
    if (focused && one.dataset.key === focused) one.querySelector("summary").focus({ preventScroll: true });
  }
};

const refreshWire = async () => {
  try {
    drawWire((await get("/wire")).rows);
  } catch {
    // What was there stays until the server is back.
  }
};
