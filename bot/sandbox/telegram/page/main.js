// The start of the page: who is chatting, and what every control does.
// In a frame of the page with two chats it is always the same person.
const framed = Number(new URLSearchParams(location.search).get("beside"));

const loadPeople = async (chosen) => {
  const { people } = await get("/people");
  const wanted = people.find((person) => person.id === chosen) || people[0];
  byId("person").replaceChildren(...people.map((person) =>
    el("option", { value: person.id, selected: person.id === wanted.id }, [person.first_name, person.last_name].filter(Boolean).join(" "))));
  if (!framed) sessionStorage.setItem("person", wanted.id);
  openChat(wanted);
};

const grow = () => {
  const area = byId("composer-text");
  area.style.height = "auto";
  area.style.height = `${Math.min(area.scrollHeight, 140)}px`;
  byId("send").disabled = !area.value.trim();
};

const setUpComposer = () => {
  const area = byId("composer-text");
  const form = byId("composer");
  area.addEventListener("input", grow);
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = area.value.trim();
    if (!text) return;
    area.value = "";
    grow();
    const sent = await sendText(text);
    if (!sent) {
      area.value = text;
      grow();
    }
  });
  grow();
};

const setUpButtons = () => {
  const marks = { "add-person": "plus", more: "dots", "to-end": "down", commands: "slash", "share-place": "pin", "keyboard-toggle": "keys", send: "send" };
  for (const [id, name] of Object.entries(marks)) byId(id).append(icon(name));
  byId("start").addEventListener("click", () => acting(() => post(mine("/start"))));
  byId("unblock").addEventListener("click", () => acting(() => post(mine("/unblock"))));
  byId("share-place").addEventListener("click", shareLocation);
  byId("keyboard-toggle").addEventListener("click", () => showKeyboard(byId("reply-keyboard").hidden));
  byId("to-end").addEventListener("click", glideToEnd);
  byId("scroll").addEventListener("scroll", () => { byId("to-end").hidden = nearEnd(); }, { passive: true });
  byId("person").addEventListener("change", (event) => acting(() => loadPeople(Number(event.target.value))));
  menuOf(byId("commands"), byId("commands-menu"), () => state.bot.commands.map(({ command, description }) =>
    ({ label: `/${command}`, hint: description, action: () => sendText(`/${command}`) })));
  menuOf(byId("more"), byId("more-menu"), () => [
    state.person.blocked
      ? { label: "Unblock the bot", action: () => acting(() => post(mine("/unblock"))) }
      : { label: "Block the bot", action: () => acting(() => post(mine("/block"))) },
    { label: "Send /start again", action: () => acting(() => post(mine("/start"))) },
  ]);
};

setUpButtons();
setUpComposer();
setUpDialogs();
setUpSheet();
setUpViews();
setUpPanels();
// Who comes by a link presses START with what it carries, once.
const followLink = async () => {
  const payload = new URLSearchParams(location.search).get("start");
  if (!payload) return;
  history.replaceState(null, "", location.pathname);
  await post(mine("/start"), { payload });
};

acting(async () => {
  if (framed) document.body.dataset.beside = "";
  await loadPeople(framed || Number(sessionStorage.getItem("person")));
  await followLink();
});
