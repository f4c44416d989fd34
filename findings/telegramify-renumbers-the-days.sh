#!/usr/bin/env bash
# Guess: three converters of Markdown for Telegram change how a text looks and never what it says. The days "9. Juli",
#   "16. Juli" and "23. Juli", one a line as German writes them, arrive as they were.
# Versions: telegramify-markdown 1.4.1 (PyPI); telegramify-markdown 1.3.3 and telegram-markdown-v2 0.0.4 (npm).
# Behaviour: a line that begins with a number and a dot is an item of a numbered list, and of such a list only the first
#   number counts in Markdown. All three write the list out again and count on from it by one.
# Seen: 9., 16., 23. Juli -> 9., 10., 11. Juli, with the hours of the days that were meant
# Why: a list of free days shows days that nobody offered, with real hours beside them, and the first of them is right,
#   so that a glance at a test sees nothing. Days have to be escaped ("9\. Juli") or sent without Markdown.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq telegramify-markdown==1.4.1
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts telegramify-markdown@1.3.3 telegram-markdown-v2@0.0.4 \
  >/dev/null

printf 'Freie Termine:\n\n9. Juli 10:00\n16. Juli 11:00\n23. Juli 9:00\n' >days.md
cat >days.py <<'PY'
from pathlib import Path

import telegramify_markdown

text, _ = telegramify_markdown.convert(Path("days.md").read_text())
print("PyPI:", " / ".join(text.split("\n\n")[1].strip().split("\n")))
PY
cat >days.cjs <<'JS'
const text = require("node:fs").readFileSync("days.md", "utf8");
const plain = (line) => line.replaceAll("\\", "").replace(/ +/g, " ");
const shown = (made) => made.split("\n\n")[1].trim().split("\n").map(plain).join(" / ");
console.log("telegramify-markdown:", shown(require("telegramify-markdown")(text, "escape")));
console.log("telegram-markdown-v2:", shown(require("telegram-markdown-v2").convert(text)));
JS
{ "$work/venv/bin/python" days.py; node days.cjs; } | tee seen
cat >expected <<'TXT'
PyPI: 9. Juli 10:00 / 10. Juli 11:00 / 11. Juli 9:00
telegramify-markdown: 9. Juli 10:00 / 10. Juli 11:00 / 11. Juli 9:00
telegram-markdown-v2: 9. Juli 10:00 / 10. Juli 11:00 / 11. Juli 9:00
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
