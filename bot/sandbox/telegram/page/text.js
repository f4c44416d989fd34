// Formatted text: the entities of a message become elements around text nodes. Offsets are UTF-16 units, as in JavaScript.
const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

const safeLink = (url) => (/^(https?|mailto|tel):/i.test(url) ? url : null);

const linkTo = (url) => {
  const href = safeLink(url);
  return href ? el("a", { href, target: "_blank", rel: "noopener noreferrer" }) : el("span");
};

const spoiler = () => {
  const node = el("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Hidden text, press to show" });
  const show = () => {
    node.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label"]) node.removeAttribute(name);
  };
  node.addEventListener("click", show, { once: true });
  node.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      show();
    }
  });
  return node;
};

const dateTime = (entity) => {
  const moment = new Date(entity.unix_time * 1000);
  return el("time", { datetime: moment.toISOString(), title: moment.toLocaleString("en-GB") });
};

const wrapperOf = (entity, covered) => {
  switch (entity.type) {
    case "text_link": return linkTo(entity.url);
    case "url": return linkTo(covered);
    case "email": return linkTo(`mailto:${covered}`);
    case "phone_number": return linkTo(`tel:${covered}`);
    case "spoiler": return spoiler();
    case "date_time": return dateTime(entity);
    case "bot_command": return el("button", { type: "button", class: "command", onclick: () => sendText(covered) });
    default: return el(TAGS[entity.type] || "span");
  }
};

const renderText = (parent, text, entities, from = 0, to = text.length) => {
  let at = from;
  let index = 0;
  while (index < entities.length) {
    const entity = entities[index];
    const end = Math.min(entity.offset + entity.length, to);
    const inner = [];
    for (index += 1; index < entities.length && entities[index].offset < end; index += 1) inner.push(entities[index]);
    parent.append(text.slice(at, entity.offset));
    const node = wrapperOf(entity, text.slice(entity.offset, end));
    renderText(node, text, inner, entity.offset, end);
    parent.append(node);
    at = end;
  }
  parent.append(text.slice(at, to));
};

const textBlock = (text, entities) => {
  const block = el("div", { class: "text" });
  renderText(block, text, entities || []);
  return block;
};
