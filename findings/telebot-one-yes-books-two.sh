#!/usr/bin/env bash
# Guess: where a bot asks "Book nine o'clock? Say yes" and then, after another press, "Book twenty past nine? Say yes",
#   the second question replaces the first, and the yes answers the second alone; and /cancel reaches its own handler.
# Versions: pyTelegramBotAPI 4.37.1.
# Behaviour: register_next_step_handler adds to a list for the chat, and the next message goes to all of the list, the
#   oldest first. It goes to nobody else: a command, too, is taken for the answer. To clear the list before each
#   question helps against the first, not against the second.
# Seen: "yes" -> books 09:00 and 09:20; cleared between the questions: books 09:20; "/cancel" -> books 09:40, and the
#   handler of /cancel hears nothing
# Why: who presses two slots and says yes once has two visits, and who cancels has one. A chat may wait for one answer
#   only, a question must know which slot it is about, and a yes has to be a yes.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq pyTelegramBotAPI==4.37.1
cd "$work"

cat >answers.py <<'PY'
from telebot import TeleBot
from telebot.types import Message

CHAT = 7
bot = TeleBot("1:token", threaded=False)
done = []


def ask(slot: str) -> None:
    bot.register_next_step_handler_by_chat_id(CHAT, lambda answer: done.append(f"booked {slot}"))


@bot.message_handler(commands=["cancel"])
def cancel(message: Message) -> None:
    done.append("cancelled")


def say(text: str) -> str:
    done.clear()
    chat = {"id": CHAT, "type": "private"}
    sender = {"id": CHAT, "is_bot": False, "first_name": "Jane"}
    bot.process_new_messages([Message.de_json(dict(message_id=1, date=1, chat=chat, text=text, **{"from": sender}))])
    return ", ".join(done) or "nothing"


ask("09:00")
ask("09:20")
print("asked twice, yes:", say("yes"))
ask("09:00")
bot.clear_step_handler_by_chat_id(CHAT)
ask("09:20")
print("cleared between, yes:", say("yes"))
ask("09:40")
print("asked once, /cancel:", say("/cancel"))
print("asked nothing, /cancel:", say("/cancel"))
PY
"$work/venv/bin/python" answers.py | tee seen
cat >expected <<'TXT'
asked twice, yes: booked 09:00, booked 09:20
cleared between, yes: booked 09:20
asked once, /cancel: booked 09:40
asked nothing, /cancel: cancelled
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
