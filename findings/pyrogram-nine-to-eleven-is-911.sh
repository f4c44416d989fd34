#!/usr/bin/env bash
# Guess: a text that a bot sends without naming a way of marking it up arrives as it was; or, where Markdown is the
#   default, what a list of hours is made of (dashes, upright strokes) is left alone.
# Versions: Pyrogram 2.0.106 and what came of it: Kurigram 2.2.26, pyrofork 2.3.69, Hydrogram 0.2.0; Telethon 1.45.0.
# Behaviour: the four read each text as Markdown and HTML both, unless told otherwise. There "--" begins and ends an
#   underlining and "||" a hidden part, with or without a space or a letter beside it. The signs are taken away, also
#   when there is but one of them. Telethon knows neither sign, and takes "**" and "__" away in pairs.
# Seen: "Mon 9--11, Tue 14--16" -> "Mon 911, Tue 1416"; "9:00 || 9:30 || 10:00" -> "9:00  9:30  10:00", with 9:30 hidden
#   until it is touched; "From 9:00 -- Dr Lee" -> "From 9:00  Dr Lee"; all the same in the four, as typed in Telethon
# Why: 911 reads like a time or a number to call, and the second of three hours is not to be seen. What stands in a note
#   of the surgery goes through the same reader. Send with ParseMode.DISABLED, and mark up with entities.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >texts.json <<'JSON'
["Mon 9--11, Tue 14--16", "9:00 || 9:30 || 10:00", "From 9:00 -- Dr Lee", "Mon 9-11, Tue 14-16"]
JSON
cat >send.py <<'PY'
import asyncio
import json
import sys
from importlib import import_module
from pathlib import Path


async def main(name, module):
    parser = import_module(module)
    for text in json.loads(Path("texts.json").read_text()):
        if name == "Telethon":
            arrived, entities = parser.parse(text)
        else:
            made = await parser.Parser(None).parse(text)
            arrived, entities = made["message"], made["entities"] or []
        kinds = [f" ({type(each).__name__.removeprefix('MessageEntity')})" for each in entities]
        print(f"{name}: {text} -> {arrived}{''.join(kinds)}")


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main(*sys.argv[1:]))
PY
while read -r name version module; do
  python3 -m venv "$name"
  "$name/bin/pip" install -qq "$name==$version"
  "$name/bin/python" send.py "$name" "$module" 2>/dev/null
done <<'TXT' | tee seen
Pyrogram 2.0.106 pyrogram.parser
Kurigram 2.2.26 pyrogram.parser
pyrofork 2.3.69 pyrogram.parser
Hydrogram 0.2.0 hydrogram.parser
Telethon 1.45.0 telethon.extensions.markdown
TXT
cat >expected <<'TXT'
Pyrogram: Mon 9--11, Tue 14--16 -> Mon 911, Tue 1416 (Underline)
Pyrogram: 9:00 || 9:30 || 10:00 -> 9:00  9:30  10:00 (Spoiler)
Pyrogram: From 9:00 -- Dr Lee -> From 9:00  Dr Lee
Pyrogram: Mon 9-11, Tue 14-16 -> Mon 9-11, Tue 14-16
Kurigram: Mon 9--11, Tue 14--16 -> Mon 911, Tue 1416 (Underline)
Kurigram: 9:00 || 9:30 || 10:00 -> 9:00  9:30  10:00 (Spoiler)
Kurigram: From 9:00 -- Dr Lee -> From 9:00  Dr Lee
Kurigram: Mon 9-11, Tue 14-16 -> Mon 9-11, Tue 14-16
pyrofork: Mon 9--11, Tue 14--16 -> Mon 911, Tue 1416 (Underline)
pyrofork: 9:00 || 9:30 || 10:00 -> 9:00  9:30  10:00 (Spoiler)
pyrofork: From 9:00 -- Dr Lee -> From 9:00  Dr Lee
pyrofork: Mon 9-11, Tue 14-16 -> Mon 9-11, Tue 14-16
Hydrogram: Mon 9--11, Tue 14--16 -> Mon 911, Tue 1416 (Underline)
Hydrogram: 9:00 || 9:30 || 10:00 -> 9:00  9:30  10:00 (Spoiler)
Hydrogram: From 9:00 -- Dr Lee -> From 9:00  Dr Lee
Hydrogram: Mon 9-11, Tue 14-16 -> Mon 9-11, Tue 14-16
Telethon: Mon 9--11, Tue 14--16 -> Mon 9--11, Tue 14--16
Telethon: 9:00 || 9:30 || 10:00 -> 9:00 || 9:30 || 10:00
Telethon: From 9:00 -- Dr Lee -> From 9:00 -- Dr Lee
Telethon: Mon 9-11, Tue 14-16 -> Mon 9-11, Tue 14-16
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
