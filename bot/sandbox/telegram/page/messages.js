// Message bubbles and the keyboards beneath them. A message that is edited is drawn anew in its place; focus stays there.
const mapSketch = () => el("div", { class: "map", "aria-hidden": "true" }, icon("pin"));

const contentOf = (message) => {
  if (message.venue) {
    return [mapSketch(), el("div", { class: "text" }, el("strong", {}, message.venue.title), el("br"), message.venue.address)];
  }
  if (message.location) {
    const { latitude, longitude } = message.location;
    return [mapSketch(), el("div", { class: "text" }, "Location ", el("span", { class: "dim" }, `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`))];
  }
  if (message.document) {
    const { file_id: id, file_name: name, file_size: size } = message.document;
    const link = el("a", { class: "document", href: `/sandbox/files/${encodeURIComponent(id)}`, download: name },
      icon("file"), el("span", {}, el("strong", {}, name), el("br"), el("span", { class: "dim" }, `${Math.ceil(size / 1024)} KB`)));
    return message.caption ? [link, textBlock(message.caption, message.caption_entities)] : [link];
  }
  return [textBlock(message.text || "", message.entities)];
};

const footOf = (message) => {
  const foot = el("div", { class: "foot" });
  if (message.edit_date) foot.append("edited ");
  const moment = new Date(message.date * 1000).toISOString();
  foot.append(el("time", { datetime: moment }, timeOf(message.date)));
  if (message.has_protected_content) foot.append(el("span", { class: "protected", title: "Protected: cannot be forwarded or saved" }, icon("lock")));
  return foot;
};

const actionOf = (message, button, node) => {
  if (button.web_app) return () => openSheet(message.message_id, button, node);
  if (button.callback_data !== undefined) return () => press(message.message_id, button.callback_data, node);
  if (button.copy_text) return () => copyText(button.copy_text.text, node);
  return null;
};

const markOf = (button) => {
  if (button.web_app) return icon("window");
  if (button.url) return icon("link");
  return button.copy_text ? icon("copy") : null;
};

const inlineButton = (message, button) => {
  const look = { class: `key ${button.style || ""}`, "data-data": button.callback_data };
  const mark = markOf(button);
  if (button.url) {
    const href = safeLink(button.url);
    return el("a", { ...look, href, target: "_blank", rel: "noopener noreferrer" }, el("span", {}, button.text), mark);
  }
  const node = el("button", { ...look, type: "button", "aria-haspopup": button.web_app && "dialog" }, el("span", {}, button.text), mark);
  const action = actionOf(message, button, node);
  if (action) node.addEventListener("click", action);
  else node.disabled = true;
  return node;
};

const keyboardOf = (message) => {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return null;
  const board = el("div", { class: "keys", role: "group", "aria-label": "Buttons of this message" });
  for (const row of rows) board.append(el("div", { class: "row" }, ...row.map((button) => inlineButton(message, button))));
  return board;
};

const bubbleOf = (message) => {
  const mine = !message.from.is_bot;
  const content = contentOf(message);
  const quoted = message.reply_to_message;
  const bubble = el("div", { class: "bubble" },
    el("span", { class: "unseen" }, mine ? "You: " : `${state.bot.first_name}: `),
    quoted ? el("div", { class: "quoted" }, quoted.text || "Message") : null,
    ...content, footOf(message));
  const keys = keyboardOf(message);
  return el("article", { class: `message ${mine ? "mine" : "theirs"} ${keys ? "with-keys" : ""}`, "data-id": message.message_id }, bubble, keys);
};

const refocus = (old, fresh, focused) => {
  const same = [...fresh.querySelectorAll(".key")].find((key) => key.dataset.data === focused.dataset.data && key.dataset.data !== undefined);
  const next = same || fresh.querySelector(".key");
  if (next) next.focus({ preventScroll: true });
  else restFocus();
};

const drawMessage = (message, { arriving = true } = {}) => {
  const log = byId("log");
  const old = log.querySelector(`[data-id="${message.message_id}"]`);
  const fresh = bubbleOf(message);
  if (old) {
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    old.replaceWith(fresh);
    if (focused) refocus(old, fresh, focused);
    fresh.classList.add("changed");
    return;
  }
  drawDay(log, message);
  if (arriving) fresh.classList.add("arriving");
  log.append(fresh);
};

const drawDay = (log, message) => {
  const day = dayOf(message.date);
  if (log.dataset.day === day) return;
  log.dataset.day = day;
  log.append(el("div", { class: "day" }, el("span", {}, day)));
};

const removeMessage = (id) => byId("log").querySelector(`[data-id="${id}"]`)?.remove();

const settlePress = (messageId, data) => {
  const message = byId("log").querySelector(`[data-id="${messageId}"]`);
  for (const key of message?.querySelectorAll(".key.busy") || []) {
    if (key.dataset.data === data) {
      key.classList.remove("busy");
      key.removeAttribute("aria-busy");
    }
  }
};
