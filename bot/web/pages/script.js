(function () {
  "use strict";
  var given = new URLSearchParams(location.hash.slice(1));
  var data = given.get("tgWebAppData");
  var field = document.querySelector("input[name=init_data]");
  var form = document.querySelector("form");

  function tell(event) {
    if (window.TelegramWebviewProxy) {
      window.TelegramWebviewProxy.postEvent(event, "{}");
    } else if (window.external && "notify" in window.external) {
      window.external.notify(JSON.stringify({ eventType: event, eventData: {} }));
    } else if (window.parent !== window) {
      // Nothing in it is secret, so whoever frames the page may hear it.
      window.parent.postMessage(JSON.stringify({ eventType: event, eventData: {} }), "*");
    }
  }

  function dark(colour) {
    var parts = /^#(..)(..)(..)$/.exec(colour || "");
    if (!parts) return null;
    var light = parts.slice(1).map(function (pair) { return parseInt(pair, 16); });
    return light[0] * 0.299 + light[1] * 0.587 + light[2] * 0.114 < 128;
  }

  try {
    var isDark = dark(JSON.parse(given.get("tgWebAppThemeParams") || "{}").bg_color);
    if (isDark !== null) document.documentElement.dataset.theme = isDark ? "dark" : "light";
  } catch (unreadable) {
    // The system's own preference decides.
  }

  // What a form was answered with is no page to post again: reload and Back open the form, and cost neither a try nor a code.
  history.replaceState(null, "", location.href);

  if (field && data) field.value = data;
  var outside = document.getElementById("outside");
  if (outside && field && !field.value) outside.hidden = false;

  if (form) {
    // With its fragment, so that the next page still knows what Telegram said.
    form.action = location.href;
    form.addEventListener("submit", function (event) {
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = "yes";
      var button = event.submitter;
      if (!button) return;
      button.setAttribute("aria-disabled", "true");
      if (button.dataset.busy) button.textContent = button.dataset.busy;
    });
    window.addEventListener("pageshow", function (event) {
      if (event.persisted) location.reload();
    });
  }

  tell("web_app_ready");
  tell("web_app_expand");
  if (document.querySelector("[data-done]")) {
    setTimeout(function () { tell("web_app_close"); }, 1500);
  }
})();
