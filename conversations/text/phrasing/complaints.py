"""A complaint of the times that are shown, said as what it means: "all in the morning, when I'm at work" is no wish.

A part of the day or a day of the week at which somebody is busy must not be; one that is only grumbled at is none that
is wished for. Must never read a wish itself.
"""

from __future__ import annotations

import re

from conversations.understanding.words.expression import expression

_WHEN = r"(?P<when>mornings?|afternoons?|evenings?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|\d{1,2}[.:]\d\d)"
_OFTEN = r"(?:always |usually |still |meant to be |supposed to be |already |generally |normally |due )?"
_ENGAGED = (
    rf"(?:(?:i|we)(?:['’]?m| am|['’]?re| are)? {_OFTEN}"
    r"(?:at (?:work|school|college|uni|the gym|church|nursery|the office|my desk)|in (?:work|court|class|lessons?"
    r"|lectures?|meetings?|bed|college|school|training|the office|surgery)|work(?:ing)?\b(?! from home)|on"
    r" (?:shift|nights|earlies|lates|duty|site|the school run)|busy\b|busiest|teach(?:ing)?\b|asleep|sleep(?:ing)?\b"
    r"|study(?:ing)?\b|driving|commuting|pick(?:ing)? up|pick(?:ing)? the|drop(?:ping)? off|drop(?:ping)? the"
    r"|do(?:ing)? the school run))"
)
_BUSY_THEN = expression(
    rf"(?:\b(?:in|on|at) )?(?:\bthe )?\b{_WHEN}\b(?:[\s,.!–—-]{{1,4}}(?!(?:can|could|would|but|not|if|please"
    rf"|is fine|or)\b)"
    rf"[a-z'’]{{1,12}}){{0,4}}?[\s,.!–—-]{{1,4}}"
    rf"(?:(?:when|while|whilst)(?: it['’]?s)? {_ENGAGED}|{_ENGAGED}[^.;!?]{{0,20}}? (?:then|that day)\b)"
    r"[^.;!?]{0,40}",
    re.IGNORECASE,
)
_WISHES = expression(
    r"(?:n['’]t\b|\b(?:not|never|except|avoid|but|only if|unless|can|could|prefer|want|like|need|please|pls|suits?|best"
    r"|better|ideal\w*|rather|anything|free)\b)[^.;!?]{0,40}\Z",
    re.IGNORECASE,
)
"""Words before it by which it is wished for, or denied already."""
_SHOWN = (
    r"(?:(?:they|these|those)(?:['’]?re| are)? (?:all|only|just|mostly|always)|(?:all|most|half|every)(?: single)?"
    r"(?: (?:one|of (?:them|these|those)))?(?: (?:is|are)|['’]s)?|everything(?:['’]?s| is)?|nothing but"
    r"|(?:why )?(?:it['’]?s|its|is it|are they) (?:always|all|only|just|nothing but)"
    r"|(?:why )?(?:do |does )?(?:you|they|it)(?: always| only| ever| just){1,2} (?:give|have|offer|show|do|got|send)"
    r"(?: me| us)?|always|only|just|it['’]?s|its)"
)
_GRUMBLED_AT = expression(
    rf"\A\W*(?:(?:so|oh|well|but|great|typical|again|hmm|ugh|no|of course|and)\b\W+){{0,3}}(?P<shown>{_SHOWN})"
    rf" (?:in |on |at )?(?:the )?{_WHEN}\b(?P<rest>[^\n]*)\Z|\A\W*(?P<again>mornings?|afternoons?"
    rf"|evenings?) again\b[^\n]*\Z",
    re.IGNORECASE,
)
_STRONG = expression(
    r"\A(?:(?:why )?(?:do |does )?(?:you|they) (?:always|only|ever|just)|nothing but|every single|most|half"
    r"|(?:it['’]?s|its) always|why)\b",
    re.IGNORECASE,
)
_GRUMBLES = expression(
    r"\b(?:typical\w*|useless|of course|as usual|again|is ?n['’]?t it|aren['’]?t they|is it|are they|eh|great|no use"
    r"|no good|hopeless|ridiculous|rubbish|busiest|annoying|seriously|i work|at work|when (?:i|the|my|we)|not again)\b"
    r"|\?|!!",
    re.IGNORECASE,
)
_FITS = expression(
    r"\b(?:please|pls|plz|suits?|fine|good(?<!no good)|ok|okay|perfect|lovely|best|prefer\w*|thanks|works for|can do"
    r"|off work|free|book|take)\b",
    re.IGNORECASE,
)


_OTHER_THAN = expression(
    r"\b(?:any|some) other (?P<thing>day|time)s? (?:than|but|except|apart from) (?!this|that|these|those|then)",
    re.IGNORECASE,
)
"""All but one that is named: "any other day than Tuesday"."""


_BEFORE_WHY = expression(
    r"\A(?P<no>[^.,;:!?\n]{0,40}?\b(?:no (?:good|use)|(?<=n)['’]?t (?:suit|work|do|make|manage|help|fit)"
    r"|too (?:early|soon|late)"
    r"|none)(?: (?:any |either |all )?(?:of )?(?:these|those|them|that))?(?: (?:to|for|with) (?:me|us))?) "
    r"(?=(?:i|we)(?:['’]?m| am|['’]?re| are| do ?n['’]?t)? (?:(?:only|still|always|usually|just|all) )?"
    r"(?:at (?:work|school|college|uni)|in work|work|finish|on shift|teach|get (?:off|home|back|out))\b)",
    re.IGNORECASE,
)
"""What is shown is refused, and why is said without a pause: "those are no good to me I work till five"."""


def with_a_pause(typed: str) -> str:
    """The words with a mark between what is refused and why."""
    return _BEFORE_WHY.sub(r"\g<no>, ", typed)


def as_refusal(typed: str) -> str:
    """The words with a time at which somebody is busy denied, and a time that is grumbled at as what is shown."""
    typed = _OTHER_THAN.sub(r"any \g<thing> but ", typed)
    busy = _BUSY_THEN.search(typed)
    if busy is not None and not _WISHES.search(typed[: busy.start()]):
        when = busy["when"].rstrip("sS")
        if when[0].isdigit():
            return f"not at {when}"
        return f"not {when}s" if when.endswith(("ng", "on", "NG", "ON")) else f"not on {when}"
    found = _GRUMBLED_AT.match(typed)
    if found is None:
        return typed
    again, rest = found["again"], found["rest"] or ""
    shown = found["shown"] or ""
    fits = _FITS.search(typed if again else rest)
    if fits or not (again or _STRONG.match(shown) or _GRUMBLES.search(rest)):
        return typed
    return f"these are all {(again or found['when']).rstrip('sS')}s"
