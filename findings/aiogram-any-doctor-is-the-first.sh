#!/usr/bin/env bash
# Guess: what aiogram's CallbackData packs into a button, the press unpacks again: a field of "int | None" that holds
#   None comes back as None, as it does through pydantic's own JSON.
# Versions: aiogram 3.31.0.
# Behaviour: None is packed as nothing at all, and nothing is unpacked as the field's default. An empty text of a field
#   that may be None goes the same way. Only a field whose default is None, or that has none, comes back whole.
# Seen: room 3, doctor None (the default is 1) -> slot:3: -> doctor 1; note "" (the default is "fasting") -> "fasting"
# Why: "any doctor" is what None is for, and "doctor 1" is what the button then books: the card shows the one, the press
#   does the other, and neither packing nor unpacking says a word. A value that means "none of them" needs a number.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq aiogram==3.31.0
"$work/venv/bin/python" - <<'PY'
from aiogram.filters.callback_data import CallbackData


class Slot(CallbackData, prefix="slot"):
    room: int
    doctor: int | None = 1


class Note(CallbackData, prefix="note"):
    text: str | None = "fasting"


class Chosen(CallbackData, prefix="chosen"):
    doctor: int | None


any_doctor, no_note, no_default = Slot(room=3, doctor=None), Note(text=""), Chosen(doctor=None)
pressed, read, whole = Slot.unpack(any_doctor.pack()), Note.unpack(no_note.pack()), Chosen.unpack(no_default.pack())
as_json = Slot.model_validate_json(any_doctor.model_dump_json())
print(any_doctor.pack(), "->", repr(pressed))
print(no_note.pack(), "->", repr(read))
print(no_default.pack(), "->", repr(whole))
print("through JSON ->", repr(as_json))
still = (pressed.doctor, read.text, whole.doctor, as_json.doctor) == (1, "fasting", None, None)
print("still so" if still else "changed")
raise SystemExit(not still)
PY
