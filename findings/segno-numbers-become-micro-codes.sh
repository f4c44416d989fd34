#!/usr/bin/env bash
# Guess: segno.make(text) gives a QR code, whatever the text; only its size differs.
# Versions: segno 1.6.6.
# Behaviour: what is short enough becomes a Micro QR code, another symbol with a single corner square, which the usual
#   cameras of telephones do not look for. The link to a bot is long enough to be an ordinary code, so that the first
#   try works; the clinic's telephone number, or a room, is not. segno.make_qr() never does this.
# Seen: https://t.me/ClinicBot 2-M, 02079460000 M3-M (micro), tel:02079460000 M4-L (micro), ROOM 4 M2 (micro)
# Why: a poster by the reception desk with two codes of which one cannot be read by anybody, and both look fine to
#   whoever printed them. Ask for make_qr, and test the symbol, not the picture.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq segno==1.6.6
"$work/venv/bin/python" - <<'PY'
import segno

seen = {}
for text in ("https://t.me/ClinicBot", "02079460000", "tel:02079460000", "ROOM 4"):
    code, plain = segno.make(text), segno.make_qr(text)
    seen[text] = (code.is_micro, plain.is_micro)
    print(f"{text}: make {code.designator}, micro {code.is_micro}; make_qr {plain.designator}, micro {plain.is_micro}")
still = seen == {
    "https://t.me/ClinicBot": (False, False),
    "02079460000": (True, False),
    "tel:02079460000": (True, False),
    "ROOM 4": (True, False),
}
print("still so" if still else "changed")
raise SystemExit(not still)
PY
