"""The stand-in clinic in a process of its own, so that it costs neither the bot nor the stand-in Telegram anything."""

from __future__ import annotations

import asyncio

from bot.sandbox import clinic
from tests.bench.meter import answer_questions


async def main() -> None:
    """Serve until the benchmark ends; whoever asks is told where."""
    async with clinic.running() as url:
        answer_questions(lambda: {"url": url})
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
