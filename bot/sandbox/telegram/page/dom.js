// Small helpers: elements, icons, calls to the server. Everything from a message becomes a text node, never markup.
const byId = (id) => document.getElementById(id);

const el = (tag, props = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") node.className = value;
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
};

const ICONS = {
  plus: "M12 5v14M5 12h14",
  send: "M4 12 20 4l-5 16-3.5-6.5L4 12Zm7.500 1.500L20 4",
  pin: "M12 21s7-6.200 7-11.500A7 7 0 0 0 5 9.500C5 14.800 12 21 12 21Zm0-9a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z",
  slash: "M15 5 9 19",
  dots: "M12 5.500v.01M12 12v.01M12 18.500v.01",
  keys: "M4 7h16v10H4zM8 11v.01M12 11v.01M16 11v.01M9 14h6",
  down: "M6 9.500l6 6 6-6",
  window: "M5 6h14v13H5zM5 10h14",
  link: "M8 16 16 8M9.500 8H16v6.500",
  copy: "M9 9h10v10H9zM15 9V5H5v10h4",
  check: "M5 12.500l4.500 4.500L19 7.500",
  file: "M7 3.500h7l4 4V20.500H7zM14 3.500v4h4",
  lock: "M7 11h10v9H7zM9 11V8a3 3 0 0 1 6 0v3",
};

const icon = (name) => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
};

class Refused extends Error {}

const call = async (method, path, body) => {
  const options = { method, headers: {} };
  if (body !== undefined) {
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  const answer = await fetch(`/sandbox${path}`, options);
  const content = await answer.json();
  if (!answer.ok) throw new Refused(content.error || `The server answered ${answer.status}.`);
  return content;
};

const get = (path) => call("GET", path);
const post = (path, body = {}) => call("POST", path, body);

const copyText = async (text, button) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el("textarea", { class: "unseen" });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    button?.focus();
  }
  toast("Copied");
};

const timeOf = (seconds) => new Date(seconds * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

const dayOf = (seconds) => {
  const day = new Date(seconds * 1000);
  if (day.toDateString() === new Date().toDateString()) return "Today";
  return day.toLocaleDateString("en-GB", { weekday: "short", day: "numeric", month: "long" }).replace(",", "");
};

// Where the focus rests when what had it is gone. A touch screen's keyboard is not called up for that.
const restFocus = () => {
  const typing = matchMedia("(pointer: fine)").matches && !byId("composer").hidden;
  byId(typing ? "composer-text" : "scroll").focus({ preventScroll: true });
};

const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
