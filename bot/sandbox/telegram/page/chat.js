// One chat on the screen: the snapshot, the live stream, and what the person does.
const state = { person: null, bot: { first_name: "Bot", commands: [], description: "" }, keyboard: null, stream: null, waiting: null };

const nearEnd = () => {
  const scroll = byId("scroll");
  return endOf(scroll) - scroll.scrollTop < 120;
};

// The end of the chat; where the last message is taller than the screen, its beginning: the question stays in sight.
const endOf = (scroll) => {
  const last = byId("log").lastElementChild;
  const end = scroll.scrollHeight - scroll.clientHeight;
  if (!last) return end;
  const top = scroll.scrollTop + last.getBoundingClientRect().top - scroll.getBoundingClientRect().top - 8;
  return Math.min(end, top);
};

// At once, as a message that arrives during a smooth scroll would find the end out of sight and stay there.
const toEnd = () => {
  byId("scroll").scrollTop = endOf(byId("scroll"));
};

// What a screen reader says of a message: its words, without the labels of its buttons, which can be walked through.
const speak = (message) => {
  const words = message.text || message.caption || (message.document ? "File" : message.location ? "Location" : "");
  const spoken = byId("spoken");
  spoken.append(el("p", {}, `${message.from.is_bot ? state.bot.first_name : "You"}: ${words}`));
  while (spoken.childElementCount > 3) spoken.firstElementChild.remove();
};

const glideToEnd = () => {
  byId("scroll").scrollTo({ top: endOf(byId("scroll")), behavior: calm() ? "auto" : "smooth" });
};

const acting = async (action) => {
  try {
    return await action();
  } catch (error) {
    trouble(error);
    return null;
  }
};

const mine = (path) => `/people/${state.person.id}${path}`;

const sendText = (text) => acting(() => post(mine("/text"), { text }));

const press = async (messageId, data, node) => {
  if (node.classList.contains("busy")) return;
  node.classList.add("busy");
  node.setAttribute("aria-busy", "true");
  setTimeout(() => settlePress(messageId, data), 15000);
  const pressed = await acting(() => post(mine("/press"), { message_id: messageId, data }));
  if (!pressed) settlePress(messageId, data);
};

const shareLocation = () => askForPlace((place) => acting(() => post(mine("/location"), place)));

const pressReply = (button) => {
  if (button.request_location) {
    askForPlace((place) => acting(() => post(mine("/reply-button"), { text: button.text, ...place })));
  } else {
    acting(() => post(mine("/reply-button"), { text: button.text }));
  }
  if (state.keyboard?.one_time_keyboard) showKeyboard(false);
};

const showKeyboard = (shown) => {
  const follow = nearEnd();
  byId("reply-keyboard").hidden = !shown;
  byId("keyboard-toggle").setAttribute("aria-expanded", String(shown));
  if (follow) toEnd();
};

const drawKeyboard = (keyboard) => {
  state.keyboard = keyboard;
  byId("keyboard-toggle").hidden = !keyboard;
  byId("reply-keyboard").replaceChildren(...(keyboard?.keyboard || []).map((row) =>
    el("div", { class: "row" }, ...row.map((button) =>
      el("button", { type: "button", class: `key ${button.style || ""}`, onclick: () => pressReply(button) },
        button.request_location ? icon("pin") : null, el("span", {}, button.text))))));
  byId("composer-text").placeholder = keyboard?.input_field_placeholder || "Message";
  showKeyboard(Boolean(keyboard));
};

const drawPerson = () => {
  const { started, blocked } = state.person;
  byId("welcome").hidden = started;
  byId("composer").hidden = !started || blocked;
  byId("start").hidden = started;
  byId("unblock").hidden = !blocked;
  if (!started) {
    byId("welcome").replaceChildren(
      el("span", { class: "avatar large", "aria-hidden": "true" }),
      el("h3", {}, "What can this bot do?"),
      el("p", {}, state.bot.description || "It finds and books appointments at the clinic, step by step, here in the chat."),
      el("p", { class: "dim" }, "This is a demonstration: the clinic and everyone in it are made up."));
  }
};

let typingTimer;
const showTyping = (shown) => {
  clearTimeout(typingTimer);
  const follow = nearEnd();
  byId("typing").hidden = !shown;
  byId("bot-state").textContent = shown ? "typing…" : "bot";
  if (shown) typingTimer = setTimeout(() => showTyping(false), 5000);
  if (shown && follow) toEnd();
};

const answered = ({ message_id: messageId, data, answer }) => {
  settlePress(messageId, data);
  if (!answer.text) return;
  if (answer.show_alert) alertBox(answer.text);
  else toast(answer.text);
};

const messageArrived = (message) => {
  const follow = nearEnd() || !message.from.is_bot;
  if (message.from.is_bot) showTyping(false);
  drawMessage(message);
  speak(message);
  if (follow) toEnd();
};

const HEARD = {
  hello: () => loadChat().catch((error) => (error instanceof Refused ? loadPeople() : trouble(error))),
  profile: () => acting(async () => { drawBot(await get(`/bot?person=${state.person?.id ?? ""}`)); drawPerson(); }),
  message: ({ message }) => messageArrived(message),
  deleted: ({ message_id: id }) => removeMessage(id),
  typing: () => showTyping(true),
  answer: answered,
  keyboard: ({ keyboard }) => drawKeyboard(keyboard),
  person: ({ person }) => { state.person = person; drawPerson(); if (person.started) restFocus(); },
};

// What happens while the snapshot is on its way waits, and is drawn over it: nothing is lost, nothing shown twice.
const loadChat = async () => {
  const { id } = state.person;
  state.waiting = [];
  try {
    const [bot, chat] = await Promise.all([get(`/bot?person=${id}`), get(mine("/chat"))]);
    if (id !== state.person.id) return;
    drawChat(bot, chat);
  } finally {
    const { waiting } = state;
    state.waiting = null;
    if (id === state.person.id) waiting.forEach(hearChange);
  }
};

const hearChange = (heard) => {
  if (state.waiting && heard.kind !== "hello") state.waiting.push(heard);
  else HEARD[heard.kind]?.(heard);
};

const drawBot = (bot) => {
  state.bot = bot;
  byId("bot-name").textContent = bot.first_name;
  byId("commands").hidden = !bot.commands.length;
};

const drawChat = (bot, chat) => {
  drawBot(bot);
  state.person = chat.person;
  const log = byId("log");
  log.replaceChildren();
  delete log.dataset.day;
  for (const message of chat.messages) drawMessage(message, { arriving: false });
  drawKeyboard(chat.keyboard);
  drawPerson();
  toEnd();
};

const openChat = (person) => {
  state.stream?.close();
  state.person = person;
  showTyping(false);
  state.stream = new EventSource(`/sandbox/stream?chat=${person.id}`);
  state.stream.onmessage = (event) => {
    if (state.person.id === person.id) hearChange(JSON.parse(event.data));
  };
};
