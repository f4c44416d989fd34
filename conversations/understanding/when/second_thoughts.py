"""What is taken back, put off or bounded in a second thought, put as it ends: "february but not the first week".

A table like that of the roundabout ways, which comes before it. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

from conversations.understanding.when.plainly import (
    DATE,
    DAY,
    DAYISH,
    MONTH,
    NAMED,
    OF_IT,
    SPAN,
    YULE,
    Rows,
    by_word,
    put_plainly,
)
from conversations.understanding.words.needs import gated

_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (
                r"\b(?<!can )(?<!could )(?<!cant )(?<!cannot )(?<!to )(?:wait|hold off|hang on|put it off|leave"
                r" it|hold on) (?:until|till) "
                r"(?:after )?(?=[^.;!?]{1,30}(?:,| then| i reckon| please| thanks| i think|\W*\Z))"
            ),
            lambda found: "after " if "after" in found[0] else "not before ",
            "until till",
        ),
        (r"\bnot (?:too )?soon[,.; ]{1,2}(?:just |maybe |but )?(?=(?:after|from|not before|in) )", "", "soon"),
        (
            (
                rf"\b({DAYISH} or (?:on )?{DAYISH}),? (?:but|though|and|preferably|ideally) (?:on )?(?:the )?{DAYISH}"
                r"(?: is| would be)? (?:better|best|preferred|ideal|easier|preferable|if poss(?:ible)?)\b"
            ),
            r"\1",
            "better best preferred ideal easier preferable poss possible",
        ),
        (
            rf"\b({YULE}|easter)( (?:week|day|weekend))?,? (?:but )?not (?:on )?(?:the )?(?:big )?day itself\b",
            r"\1 week, not \1 day",
            "itself",
        ),
        (
            (
                rf"\b(?:in )?(?:less|no more|not more|under|no longer) than ({SPAN})(?: from (?:now|today|tomorr"
                rf"ow)| away)?\b"
            ),
            r"within \1",
            "than",
        ),
        (
            (
                rf"\b({MONTH}),? (?:but |and |preferably |ideally )?(?:the |towards the |at the )?(?:back|tail|"
                rf"far|latter|"
                r"later|very|fag)? ?end (?:half )?of (?:it|the month)\b"
            ),
            r"late \1",
            "end",
        ),
        (
            (
                rf"\b({MONTH}),? (?:but |and |preferably |ideally )?(?:the |towards the |at the )?(?:front|begi"
                rf"nning|start"
                r"|early part|first part|early end) of (?:it|the month)\b"
            ),
            r"early \1",
            "front beginning start early first",
        ),
        (
            rf"\bend of ({MONTH}),? (?:on )?the (?:very |absolute )?last day(?: of it)?\b",
            (
                r"the last day of "
                r"\1"
            ),
            "last",
        ),
        (
            (
                rf"\b({MONTH})[?,.;]? (?:but )?(?:the )?(?:first|1st) (?:fortnight|half|2 weeks|two weeks)(?: (?:of it|"
                r"ideally|preferably|please|best|if poss\w*))?"
            ),
            r"1 \1 to 14 \1",
            "fortnight half weeks",
        ),
        (
            (
                rf"\b({MONTH}),? (?:(?:but |just |though )?not|except|bar|barring|apart from|other than) (?:in |"
                rf"for |during )?"
                rf"(?:the )?(?:first|1st) (fortni"
                rf"ght|half|week|"
                r"2 weeks|two weeks)\b"
            ),
            lambda found: f"from {8 if found[2] == 'week' else 15} {found[1]} to the end of {found[1]}",
            "fortnight half week weeks",
        ),
        (
            (
                rf"(?<!\d )(?<!th )(?<!st )(?<!nd )(?<!rd )(?<!of )\b({MONTH}),? but (before|up to|until|till|"
                rf"by) the (\d\d?)"
                r"(?:st|nd|rd|th)\b"
            ),
            lambda found: f"from 1 {found[1]} to {max(1, int(found[3]) - (found[2] == 'before'))} {found[1]}",
            "but",
        ),
        (r"\b(?:the )?ides of march,? (?:the )?15th\b", "15 march", "ides"),
        (
            (
                rf"\bnot ((?:[a-z]+ ){{0,2}}?(?:weekend|week|{MONTH})),? (?:but )?(?:any ?time |any day |anythi"
                rf"ng |sometime )?"
                r"after(?: that| then| it)?(?=\W*\Z|[,.;!?])"
            ),
            r"after \1",
            "after",
        ),
        (
            (
                rf"\b(?:any |a )?({DAY}) (?:that isnt|thats not|which isnt|other than|but|except|but not|not|ba"
                rf"r) (?:this|the "
                r"(?:coming|next)|this coming) one\b"
            ),
            r"\1s after this \1",
            "one",
        ),
        (
            (
                rf"\b(?:once|when|after|till|until)\b([^.;?!,]{{0,40}}), (?:so |and |im |i am |well be |ill be "
                rf"|i get )?(?:back|"
                rf"home)(?: on)? (?=(?:the )?{DATE})"
            ),
            "from ",
            "back home",
        ),
        (
            (
                rf"\b(?:the )?(?:start|beginning|end) of (?:the |any |a )?week(?: is)?(?: best| ideal| better| "
                rf"please| is best)?,"
                rf" ?(?:so )?(?=(?:on )?{DAY} (?:or|and) )"
            ),
            "",
            "week",
        ),
        (
            (
                rf"\b(week of|week commencing|week with|week of the) {OF_IT} {NAMED},? (?:which is |(?:that|it)"
                rf" is )?(?:on )?"
                rf"(?=(?:the )?{DATE})"
            ),
            "the week of ",
            "week",
        ),
        (r"\bb ?/ ?t(?:wn?)?\b", "between", "b bt"),
        (r"\b1 ?/ ?4 (past|to)\b", r"quarter \1", "past to"),
        (r"\b1 ?/ ?2 (past)\b", r"half \1", "past"),
        (r"\b3 ?/ ?4 past (\d{1,2})\b", lambda found: f"{found[1]}:45", "past"),
        (r"(?<=\d(?:st|nd|rd|th)) (?=(?:a )?(?:quarter|half) (?:past|to) )", " at ", "quarter half"),
        (
            (
                rf"\b(or (?:on )?(?:the )?(?:{DAY}|\d\d?(?:st|nd|rd|th))(?: (?:of )?{MONTH})?),? if (?:that|it|"
                rf"its|thats|"
                r"the first|the other)(?: one| day)?(?: is)? (?:taken|gone|full|booked(?: up)?|no good|not free)\b"
            ),
            r"\1",
            "if",
        ),
        (
            (
                r"\b(?:an? |one |two |three |four |five |six |\d{1,2} )(days?|weeks?|months?|fortnights?)(?: to"
                r" the day)? "
                r"(after|before) (?:my|our|the) ([a-z]+),? (?:(?:and )?(?:my |the |our )?\3|which|that)(?: is|"
                r"s)?(?: on)? "
                r"(?=(?:the )?\d)"
            ),
            lambda found: found[0][: found.end(2) - found.start()] + " ",
            "after before",
        ),
        (
            rf"\b(?:anything|any ?day|any ?time) but (?:an? )?({DAY}?)s?,? (?=before |after |until |till |by )",
            lambda found: f"not {found[1]}s, any day ",
            "but",
        ),
        (
            (
                r"\bat (\d{1,2}(?:[:.]\d\d)?(?:[ap]m)?) (?:on )?(?:each|every|any|either) (?:of the )?days?(?: i"
                r"s)?(?: ok| fine)?\b"
            ),
            lambda found: (
                f"at exactly {found[1]}"
                if found[1][-1] == "m" or ":" in found[1] or "." in found[1]
                else f"at exactly {found[1]}{'pm' if int(found[1]) < 7 else ''}"
            ),
            "each every any either",
        ),
        (
            (
                rf"\b(?:would ?ve|would have|wouldve|was (?:going to|gonna|about to)|were going to|was meant to"
                rf"|it was(?: to)?)(?: (?:say|said"
                rf"|be|been|go(?:ne)? for|have|picked?|choose|chosen|put)){{0,2}} (?:on |for )?{DAYISH},? (?:but"
                rf"|only|except|now|and now)"
                rf" [^.;?!]{{0,40}}?(?=(?:on )?{DAYISH}\b)"
            ),
            "",
            "ve have wouldve was were",
        ),
        (
            (
                r"\b(?:in the |of a |of an )?(mornings?|afternoons?|evenings?),? (?:i|im|i am|we|we are)(?: [a-"
                r"z]+){0,2}? (?:no (?:use|good)|useless|"
                r"hopeless|asleep|knackered|rubbish|dead|fit for nothing|struggle|sleep|worn out|shattered|at my worst|"
                r"(?:cant|cannot)(?=(?: (?:do|make|manage|function|move|think|get (?:up|going|out)))?(?: it| "
                r"them| those)?"
                r"(?: (?:well|straight|very well))?(?:\W*\Z|[,.;!?])))\b"
            ),
            r"not \1, i ",
            "morning mornings afternoon afternoons evening evenings",
        ),
        (
            (
                r"\b(?:no use|no good|useless|hopeless|rubbish|at my worst|fit for nothing)(?: to any(?:one|bod"
                r"y))? (?:in the|of a|in) "
                r"(mornings?|afternoons?|evenings?)\b"
            ),
            r"not in the \1",
            "use good useless hopeless rubbish worst nothing",
        ),
        (
            r"\b(?:im|i am) ((?:away|working|busy|at work)[^.,;?!]{0,30}) (?:in|during) the week(?=\W*\Z|[.,;])",
            r"i am \1 on weekdays",
            "week",
        ),
        (
            (
                rf"\b((?:any|every|each|all) [^.,;!?]{{1,40}}?),? but (?:on )?(?=(?:the )?\d\d?(?:st|nd|rd|th)"
                rf"(?: (?:of )?{MONTH})?\W*\Z)"
            ),
            r"\1 except ",
            "but",
        ),
        (
            (
                r"\bthe (morning|afternoon|evening) (after|before) (?=(?:christmas|xmas|boxing|new year|"
                r"easter|halloween|"
                rf"good friday|bonfire)\b|(?:the )?\d\d?(?:st|nd|rd|th)\b|{DATE})"
            ),
            r"in the \1 the day \2 ",
            "morning afternoon evening",
        ),
        (r"\b(?:from )?(7|8|9|10|11) ?(?:to|till|until|-) ?(noon|midday)\b", r"between \1 and \2", "noon midday"),
        (rf"\b{YULE} eve eve\b", "23 december", "eve"),
        (r"\bcant wait (?:until|till) ", "before ", "wait"),
        (
            (
                rf"\b(until|till|after|before|once|when) (?:i|im|i am|were|we are|we|i get|we get) (?:back|home"
                rf")(?: from [a-z]+)?(?: on)? "
                rf"(?=(?:the )?{DATE}|the \d)"
            ),
            lambda found: f"{found[1]} " if found[1] in ("before", "after") else "from ",
            "back home",
        ),
        (
            (
                rf"\b(before|after|until|till) (?:i|we|they|he|she) (?:[a-z]+ ){{1,6}}on (?=the \d\d?(?:st|nd|rd"
                rf"|th)|{DATE})"
            ),
            r"\1 ",
            "before after until till",
        ),
        (
            rf"\bafter {OF_IT} {NAMED} (?:finish(?:es)?|ends?|is over|is done|are over) in (?={MONTH})",
            (
                "from "
                r""
            ),
            "after",
        ),
        (
            (
                rf"\bbetween ({DAY}) (?:morning|lunch ?time|lunch|afternoon|evening)s? and ({DAY}) (?:morning|l"
                rf"unch ?time|lunch|afternoon|"
                r"evening)s?\b"
            ),
            r"\1 to \2",
            "between",
        ),
        (
            (
                r"\bnext month,? (?:ideally|preferably|maybe|perhaps|say|if poss\w*)?,? ?(?:in |the ){0,2}(1st|"
                r"2nd|3rd|first|second|third|"
                r"last) week\b"
            ),
            r"the \1 week of next month",
            "month",
        ),
        (r"\bcalendar (month|week|year)", r"\1", "calendar"),
        (r"\b(evenings?|late afternoons?),? the last slot of the day\b", r"\1", "last"),
        (
            r"\bat (5|10|20|25|five|ten|twenty|twenty five) (to|past) (?=\d{1,2}\b(?![:.]\d|[ap]m))",
            r"\1 minutes \2 ",
            "to past",
        ),
    )
)


_BY_WORD = by_word(_TABLE)


def thought_again(said: str) -> str:
    """The words, with second thoughts put as they end."""
    return put_plainly(said, _TABLE, _BY_WORD)
