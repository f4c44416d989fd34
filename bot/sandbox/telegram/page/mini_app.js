// The Mini App sheet: a page of the bot in a frame, opened with signed data in its fragment, closed by it or by hand.
let sheetOpener = null;

const sheetIsOpen = () => !byId("sheet").hidden;

const openSheet = async (messageId, button, opener) => {
  try {
    const { url } = await post(`/people/${state.person.id}/mini-app`, { message_id: messageId, url: button.web_app.url, dark: matchMedia("(prefers-color-scheme: dark)").matches });
    sheetOpener = opener;
    byId("sheet-title").textContent = state.bot.first_name;
    byId("sheet-host").textContent = new URL(url).host;
    byId("sheet-frame").title = button.text;
    byId("sheet-frame").src = url;
    byId("sheet").hidden = false;
    byId("screen").inert = true;
    byId("sheet-close").focus();
  } catch (error) {
    trouble(error);
  }
};

const closeSheet = () => {
  if (!sheetIsOpen()) return;
  byId("sheet").hidden = true;
  byId("sheet-frame").removeAttribute("src");
  byId("screen").inert = false;
  toggleSheetAccounts(false);
  if (sheetOpener?.isConnected) sheetOpener.focus({ preventScroll: true });
  else restFocus();
  sheetOpener = null;
};

const toggleSheetAccounts = (shown) => {
  byId("sheet-accounts").hidden = !shown;
  byId("sheet-help").setAttribute("aria-expanded", String(shown));
};

// What a Mini App says to Telegram's web client: an event's name and data, as JSON text.
const hear = (event) => {
  if (event.source !== byId("sheet-frame").contentWindow || typeof event.data !== "string") return;
  let said;
  try {
    said = JSON.parse(event.data);
  } catch {
    return;
  }
  if (said?.eventType === "web_app_close") closeSheet();
  if (said?.eventType === "web_app_open_link" && safeLink(said.eventData?.url || "")) {
    window.open(said.eventData.url, "_blank", "noopener,noreferrer");
  }
};

const setUpSheet = () => {
  window.addEventListener("message", hear);
  byId("sheet-close").addEventListener("click", closeSheet);
  byId("sheet-help").addEventListener("click", () => toggleSheetAccounts(byId("sheet-accounts").hidden));
  if (document.body.dataset.clinic !== "yes") byId("sheet-help").hidden = true;
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && sheetIsOpen() && !document.querySelector("dialog[open]")) closeSheet();
  });
};
