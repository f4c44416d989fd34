// What is shown where no script runs is not shown: said before the page is drawn.
document.documentElement.dataset.runs = "yes";
document.addEventListener("DOMContentLoaded", function () {
  "use strict";
  var given = new URLSearchParams(location.hash.slice(1));
  var data = given.get("tgWebAppData");
  var field = document.querySelector("input[name=init_data]");
  var form = document.querySelector("form");

  var stopped = document.getElementById("stopped");
  if (stopped) stopped.hidden = true;

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

  // Every form is answered with a redirect; what is not (a refusal) is no page to post again.
  history.replaceState(null, "", location.href);

  // A browser may lose the fragment on the way through a redirect.
  try {
    if (data) sessionStorage.setItem(location.pathname, data);
    else data = sessionStorage.getItem(location.pathname);
  } catch (refused) {
    // Then the fragment alone has to do.
  }
  if (field && data) field.value = data;
  // Somebody else's link is refused before anything is typed into its form.
  if (field && data && window.fetch) {
    fetch(location.pathname + "/opened", { method: "POST", body: new URLSearchParams({ init_data: data }) }).then(
      function (answer) {
        if (answer.status === 403) location.replace(location.pathname + "?whose=another" + location.hash);
      },
      function () {} // the form is judged again when it is sent
    );
  }
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

  var close = document.querySelector("[data-close]");
  if (close) close.addEventListener("click", function () { tell("web_app_close"); });
  if (document.querySelector("[data-waits]")) {
    setTimeout(function () { location.reload(); }, 3000);
  }

  tell("web_app_ready");
  tell("web_app_expand");
  if (document.querySelector("[data-done]")) {
    setTimeout(function () { tell("web_app_close"); }, 1500);
  }
});
