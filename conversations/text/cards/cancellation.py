"""Words at the card that asks whether an appointment is to be cancelled.

Tables, read by the steps of those cards.
"""

from __future__ import annotations

import re

from conversations.understanding.words.expression import expression

KEEPS = expression(
    r"\A\W*(?:(?:no|oh|wait|stop|please|actually|sorry)\b[\s,.!]*){0,4}(?:don['’]?t|do not|never)\b (?:you )?(?:dare )?"
    r"(?:cancel|do|want|delete|touch|press|move)\b(?: (?:it|this|that|anything))?(?![^?]*\bbut\b)",
    re.IGNORECASE,
)
"""It is not to be cancelled, whatever follows."""
COMES = expression(
    r"(?<!if )\b(?:i['’]?m|i am|i['’]?ll be|i will be|i shall be|we['’]?re|we are) (?:still |now |definitely |"
    r"going to be )?"
    r"(?:coming(?! down)|there)\b|\bi (?:can|could|will|['’]ll|do) (?:now |still )?(?:come|make it|be there|"
    r"attend)\b(?! (?:on|at|"
    r"another|next|instead|some))",
    re.IGNORECASE,
)
"""Somebody comes after all."""
REASON = expression(
    r"\A\W*(?:(?:as|because|cos|coz|since|it['’]?s)\b\W*){0,2}(?:my |our |the )?(?:i['’]?m|i am|i['’]?ve|i have|"
    r"we['’]?re|"
    r"we are|we have|[a-z]+ is|[a-z]+['’]s|[a-z]+ has)\b (?!n['’]?t|not|never)[^?!.;]{0,24}\b(?:ill|sick|poorly|"
    r"unwell|covid|flu|"
    r"hospital|working|away|abroad|on holiday|a cold|a fever|a temperature|died|broken down)\b"
    r"(?:(?!\b(?:mov\w*|chang\w*|swap|keep|another|other|later|earlier|instead|wait|can|could|next|book\w*|still|tell|"
    r"but|not|if|\w*n['’]?t|cannot)\b)[^?!.;]){0,16}"
    r"(?:\b(?:can['’]?t|cannot|could ?n['’]?t) (?:even )?(?:get|come|make|walk|stand|move|leave|go|drive|face)\b"
    r"(?:(?!\b(?:mov\w*|chang\w*|swap|keep|another|other|later|earlier|instead|can|could|next|book\w*|but|if|until|"
    r"till)"
    r"\b)[^?!.;]){0,24})?\Z",
    re.IGNORECASE,
)
"""Why it goes, which takes nothing back."""
THE_OTHER = expression(
    r"\b(?:the|my) other (?:one|appointment|visit|booking)?|\bnot (?:this|that) one\b|\bwrong (?:one|appointment)\b"
    r"|\A\W*(?:no\W+)?(?:it|that|this)(?:['’]?s| is| was) (?:an? |the )?(?:different|another) (?:one|appointment)\W*\Z",
    re.IGNORECASE,
)
HAS_TO = expression(
    r"\A\W*(?:(?:oh|no|yes|sorry|well|unfortunately|sadly|i['’]?m|afraid|but)\b\W*){0,4}(?:"
    r"(?:i|we)(?:['’]?(?:ve|ll))? ?(?:really |just |sadly |simply )?(?:have(?: got)? to|must|got to|need to|ought to)"
    r"(?: cancel\w*)?|(?:got|have) to(?: cancel\w*)?|afraid so|cancel\w*|"
    r"(?:(?:i|we)(?:['’]?ve)? |have |got |there['’]?s ){0,3}no (?:choice|option|alternative))"
    r"(?: (?:though|really|now|sorry|please|pls|then)){0,3}"
    r"(?=\s?(?:[,.;:!-]|\Z)| (?:as|because|cos|since|my|our)\b)",
    re.IGNORECASE,
)
"""That it has to be, or the bare word for it, which is half a yes."""
WHAT_ABOUT = expression(
    r"\A\W*(?:(?:no|ok|and|or|but|so|then|well|oh|actually)\b\W*){0,3}(?:what|how) about\b"
    r"(?![^\n]*\b(?:ones?|appointments?|booking|my|fees?|charges?|cost|money)\b)",
    re.IGNORECASE,
)
"""Another time that is asked for instead."""
COSTS = expression(
    r"\b(?:charged?|fees?|cost|costs|pay|paid|penalty|free|refund\w*|deposit|money|waive\w*|let me off|rip.?off|"
    r"unfair)\b|\bnot what (?:it|you) (?:said|told)\b|\A\W*(?:(?:ok|okay|but|and|what|sorry|no)\b\W*){0,3}(?:why|"
    r"how come|really|seriously)(?: (?:is that|that much|so much))?\W*\Z",
    re.IGNORECASE,
)
"""What is asked of the fee, or said against it; a bare why can be about nothing else."""
SORRY = expression(
    r"\A\W*(?:so |very |i['’]?m |im |and |with |my ){0,3}(?:(?:please|bye|ta|cheers)\b|"
    r"(?:sorry|apologies|thank you|thank|thanks)\b"
    r"(?: (?:again|very much|so much))?(?: (?:for|about|to)\b(?:(?!\b(?:mov(?:e|ing)|can|could|another|instead|keep|"
    r"later|wait|but|if)\b)[^.;!?]){0,60})?)",
    re.IGNORECASE,
)
ONLY_FOR_ANOTHER = expression(
    r"\b(?:(?:but )?only if|as long as|so long as|provided(?: that)?|if)\b[^.;!?]{0,20}\b(?:one|another|other|"
    r"something|"
    r"anything|time|slot|space|gap|appointment)\b[^.;!?]{0,16}\b(?:on|next|this|later|earlier|instead|going|free|"
    r"available|in|for|tomorrow)\b",
    re.IGNORECASE,
)
"""It goes only for another one, and stays until there is that."""
FIRST = expression(
    r"\b(?:first|before (?:that|you do)|beforehand|only (?:if|once|when)|(?:as|so) long as|once|provided|if)\b",
    re.IGNORECASE,
)
FINDS = expression(
    r"\b(?:book|rebook|get|fit|squeeze|put|find|have|see|give|offer|make)\b[^.;!?]{0,12}\b(?:me|us|i|in|it|another|"
    r"one|something|dr|doctor)\b",
    re.IGNORECASE,
)
"""Another is to be found, and before that nothing goes: "yes but book me Wednesday first"."""
UNSURE = expression(r"\b(?:but|unless|if|only|except|until|or)\b|[?👎❌🚫]", re.IGNORECASE)
TAKES_BACK = expression(
    r"\b(?:keep\w*|kept|mov(?:e|ed|ing)|chang\w+|swap\w*|instead|others?|another|rather|later|earlier|sooner|new|"
    r"next|when|"
    r"whether|not|never|no|nor|wait|hold|stop|first|before|after|book\w*|maybe|perhaps|think|thinking|sure|might|"
    r"could|can|"
    r"would|should|will|want|wants|wish|need|needs|tell|let(?! (?:me|us) down)|know|why|what|who|how|where|"
    r"which|questions?|ask|asks|"
    r"also|both|"
    r"all|wrong|mistake|accident\w*|better|well|fine|good|ok|okay|coming|come|there|go|going|back|again|till|"
    r"still|doctor|"
    r"call|ring|phone|though|although|however|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|"
    r"\d+)\b|n['’]?t\b",
    re.IGNORECASE,
)
"""Words with which the rest may say more than why it goes."""
COURTEOUS = expression(
    r"\b(?:please|pls|plz|thanks|thank|you|ta|cheers|very|so|much|ever|love|mate|dear|duck|pet|hun|sorry|hi|hello|"
    r"and|then|so|i|feel|just|bye|x+|oh|well|too|it|is|this|that|for|about|the|trouble|bother|all)\b",
    re.IGNORECASE,
)
"""What is said for courtesy beside the yes, and what joins it."""
TOLD = expression(
    r"\A\W*(?:(?:and|as|because|cos|sorry|a|the|my|our|there['’]?s|got|have|an)\b\W*){0,4}(?:funeral|wedding|covid|flu|"
    r"illness|exams?|meeting|work|shifts?|train strikes?|strikes?|snow|childcare|hospital|emergency|bereavement|"
    r"(?:the )?trains?|traffic|(?:the )?(?:kids|children)|school(?: (?:run|play|thing|trip|holidays))?|holidays?|"
    r"(?:(?:far )?too|so|really|very) busy|busy|snowed under|no (?:babysitter|childcare|transport|lift))\b|"
    r"\A\W*(?:(?:and|as|because|cos|coz|since|so|sorry|but|just|please|thanks|oh)\b\W*){0,3}"
    r"(?:(?:my|our|the|his|her|their|some|a|an|this|that)\s+)?(?:im|ive|hes|shes|its|theyre|theyve|weve|"
    r"[^\W\d]{1,20}(?:\s[^\W\d]{1,20}){0,2}?"
    r"(?:['’](?:m|s|ve|re|d|ll)|\s(?:am|is|are|was|were|has|have|had|got|gets?|just|been|works?|died|fell|broke|"
    r"let|went|left|came|won|lost|found|messed|feel|feels?|took|started|ended|moved|cancelled|closed|shut|passed)))"
    r"\s+\w|\A\W*(?:(?:a|an|my|the|got a)\s+)?(?:funeral|wedding|interview|exam|meeting|court|jury|flight|operation)\b"
    r"(?:\s(?:that|the same|on that|same))?(?:\s(?:day|morning|afternoon|time|duty|case))?\W*\Z",
    re.IGNORECASE,
)
"""Something is told of somebody or something: why it goes. Anything else beside a yes may be of another appointment."""
NOT_TOLD = expression(
    r"\b(?:ones?|appointments?|appts?|visits?|bookings?|slots?|suppose|supposed|guess|wonder|wondering|decide|"
    r"jok\w+|kidding|undo\w*|cancel\w*|un|free|long|provided|condition|depend\w*|costs?|fees?|charge\w*|pay\w*|"
    r"accepted|accident|afraid|minute|hour|later|half|only|rid|yes|yeah|yep|misclick\w*|oops|nothing|nobody|none|forget|leave|stay|"
    r"delay\w*|postpone\w*|resched\w*|rebook\w*)\b",
    re.IGNORECASE,
)
"""Words that may speak of another appointment, of a condition or of a doubt."""
NO_OTHER = expression(
    r"\b(?:and )?(?:do ?n['’]?t|do not|no need to|never) (?:book|give|find|offer|get|make)(?: me)? (?:another|"
    r"a new|any other|"
    r"any more)(?: one| ones| appointment| appointments)?(?: again)?\b",
    re.IGNORECASE,
)
"""That nothing else is wished for, which takes nothing back."""
URGED = expression(
    r"[,.]? ?\b(?:quick(?:ly)? )?before i (?:change my mind|(?:regret|chicken|bottle)\b[^.;!?,]{0,8}|think (?:better|"
    r"twice)|"
    r"talk myself out)(?: of it)?\b|\b(?:quick|quickly|hurry(?: up)?)\b",
    re.IGNORECASE,
)
"""That it is to be soon, which takes nothing back."""
CALLED_AWAY = expression(
    r"\b(?:(?:and|so|as|because)\W{1,3})?(?:i|we) (?:must|have to|need to|will have to|['’]?ve got to|had to|"
    r"am going to|"
    r"(?:am|are) (?:going|travelling|driving|flying)) (?:now |then )?"
    r"(?:(?:go|travel|fly|drive|rush|head)(?: (?:up|down|over|out|off|back|home|away|abroad|north|south)){0,2}|"
    r"(?:(?:be|get|going) )?(?:up|down|over|out|off|back|home|away|abroad)(?: (?:up|down|over|home|north|south))?)"
    r"(?: (?:to|for|in) (?!(?:the |my |a |an |your )?(?:clinic|surgery|doctors?|dr|gp|appointment|visit|it|see|be|"
    r"come|you|"
    r"move|change|keep|another)\b)"
    r"(?:the |my |his |her )?[^\W\d]{2,20}(?: [^\W\d]{2,20})?)?\W*\Z",
    re.IGNORECASE,
)
"""That somebody is called away, which is why it goes."""
A_LOSS = expression(
    r"\A\W*(?:(?:and|as|because|cos|sorry|there)\b\W*){0,3}(?:is |was |has been |['’]s been |we had |"
    r"we['’]?ve had |i had )?"
    r"(?:a |an )(?:death|bereavement|funeral) in (?:the|my|our) family\W*\Z|"
    r"\A\W*(?:and |as |because |cos )?(?:my|our|his|her) [^\W\d]{2,16}(?: [^\W\d]{2,12})? (?:has |just |sadly |"
    r"have ){0,2}"
    r"(?:died|passed away|passed on)(?: (?:today|yesterday|suddenly|last night|this morning|on \w+day))?\W*\Z|"
    r"\A\W*(?:and |as |because |cos )?(?:i|we)(?: have|['’]?ve)?(?: just| sadly)? lost (?:my|our) [^\W\d]{2,16}"
    r"(?: (?:today|yesterday|suddenly|last night|this morning|on \w+day|at the weekend))?\W*\Z",
    re.IGNORECASE,
)
"""That somebody has died."""
CANNOT_FACE = expression(
    r"\A\W*(?:and |as |so )?(?:i|we) (?:just |really |simply )?(?:can['’]?t|cant|cannot|can not)(?: even| really)? "
    r"(?:face|think about|deal with|cope with|bear) (?:it|this|that|anything|any of (?:it|this)|coming|going)"
    r"(?: right)?(?: now| at the moment| just now| today| at all)?\W*\Z",
    re.IGNORECASE,
)
"""That it is too much for somebody, which takes nothing back."""
ASKED_TO = expression(
    r"\A\W*(?:please (?:can|could|would) you |please |(?:can|could|would) you please )cancel\W*\Z"
    r"|\A\W*cancel (?:please|pls)\W*\Z",
    re.IGNORECASE,
)
"""That it should go, which is a yes where it is said why by what has befallen somebody."""
ELSEWHERE = expression(
    r"(?:\A\W*(?:and |as )?|\b)(?<!not )(?:(?:i['’]?m|im|i am|we['’]?re|we are|i['’]?ll|i will|i['’]?ve|i have|"
    r"we['’]?ve|we have) |"
    r"(?<=\A)(?=gone|going))(?:now |just |be |"
    r"already |all )?(?:go|going|gone|moving|moved|switching|switched|trying) (?:(?:elsewhere|somewhere else|private|"
    r"privately|with someone else)\b|to (?:another|a different|a better|some other) (?:clinic|surgery|practice|"
    r"place)\b)"
    r"(?: now| instead)?|\b(?:i['’]?ve|i have|ive|we['’]?ve|we have|got|found)(?: now| just| already)? ?(?:found|"
    r"got|gone with)? "
    r"(?:another|a different|a better|a nearer|a cheaper|some other) (?:clinic|surgery|practice)\b",
    re.IGNORECASE,
)
"""That somebody goes to another clinic, which is why it goes here."""
PASSED_ON = expression(
    r"\A(?![^\n]*(?:\b(?:not|mov\w+|chang\w+|another|next|later|when|com(?:e|ing)|book\w*|why|keep|can|could|will|"
    r"wait|but|if)\b|n['’]t\b))\W*(?:(?:and|please|just|also|do|then)\b\W*){0,3}"
    r"(?:tell|say|give|send|pass(?: on)?) (?:[^\W\d][\w'’]*\s){0,5}?(?:i['’]?m |i am )?(?:so |very |really )?"
    r"(?:sorry|apologies|thanks|thank you|regards|best wishes)(?: (?:to|from|for|on)\b[^.;!?,\n]{0,40})?\W*\Z",
    re.IGNORECASE,
)
"""A word of courtesy to somebody, which takes nothing back."""
AT_ONCE = expression(
    r"\A(\W*(?:yes|yeah|yep|yh|aye)\b(?: (?:please|pls|plz|cancel it|cancel|do it|do|go ahead))*)"
    r" (?=(?:as|because|cos|since|it['’]?s|s?he['’]?s|my|our|i['’]?m|i am|i['’]?ve|i have|we|sorry|apologies)\b"
    r"|(?:i )?(?:feel\w*|all|so much|much|a lot|lots) (?:[a-z]+ ){0,2}better\b|better (?:now|already|again|today)\b)",
    re.IGNORECASE,
)
"""A yes, and why, in one breath."""
WELL = expression(r"\b(?:better|fine|well|good|okay?)\b", re.IGNORECASE)
FEELS_WELL = expression(
    r"\b(?P<feels>feel\w*) (?:so |much |a lot |lots |a bit |all )?(?:better|fine|well|good|ok(?:ay)?)\b", re.IGNORECASE
)
RECOVERED = expression(
    r"\A\W*(?:(?:and|as|because|cos|since|so|just)\b\W*){0,2}"
    r"(?:(?:i|he|she|we|it)(?:['’]?m|['’]s|['’]ve| am| is| have| has)?|(?:my|the) \w+(?: is|['’]s| has| have)?|"
    r"(?=(?:all|much|feeling|feel) ))(?: ?(?:feel|feels|feeling|been|got|get|getting|just|so|much|all|a lot|"
    r"lots|quite|completely|fully|now|already|"
    r"really|actually|totally)){0,5} (?:(?<=feeling )better|(?<=feel )better|(?<=much )better|(?<=lot )better|"
    r"(?<=all )better|"
    r"(?<=got )better|(?<=now )better|better(?= (?:now|already|again|today))|(?:fine|well|ok(?:ay)?)(?= (?:now|"
    r"again))|recovered|"
    r"cleared up|"
    r"gone(?: away)?|healed|"
    r"on the mend)(?:[ ,]+(?:now|again|already|thanks|thank you|today|ta|cheers|love|dear|completely|"
    r"since|anyway|on its own|"
    r"by itself)){0,3}\W*\Z",
    re.IGNORECASE,
)
"""That somebody is well again, which is why it goes."""
UNNEEDED = expression(
    r"\A\W*(?:(?:and|as|because|cos|since|so)\b\W*){0,2}(?:(?:i|we) )?(?:do ?n['’]?t|do not|no longer|"
    r"wo ?n['’]?t|will not) "
    r"(?:really |actually |be )?(?:need|needing|want|require) "
    r"(?:it|this|that|one|the appointment|to (?:come|be seen|go|see (?:her|him|anyone|the doctor)))"
    r"(?:[ ,]+(?:any ?more|any longer|now|after all|thanks|thank you|then)){0,3}\W*\Z|"
    r"\A\W*(?:it(?:['’]s| is) )?(?:no longer|not) (?:needed|required|necessary)"
    r"(?:[ ,]+(?:any ?more|any longer|now|after all|thanks|thank you)){0,3}\W*\Z",
    re.IGNORECASE,
)
"""That it is not needed, which is why it goes."""
LETS_GO = expression(r"\b(?:cancel|bin|scrap|delete|remove|get rid)\b", re.IGNORECASE)
BEFORE = expression(
    r"(?<!\d)(?P<hours>\d{1,3})[ -]?(?:hours?|hrs?|h)(?:['’]s?)? (?:before|notice|in advance|prior)", re.IGNORECASE
)
"""So many hours before, in the clinic's own rules."""
SEVERAL = expression(
    r"\A\W*(?:(?:yes|yeah|yep|ok|okay|please|no|oh|actually|and|just|can you|could you|cancel|do|bin|scrap"
    r"|drop|delete|get rid of)"
    r"\b\W*){0,5}(?:both|all|everything|the lot|all (?:my|the) (?:appointments|bookings"
    r"|visits))(?: (?:of (?:them|these|those|it)"
    r"|appointments|bookings))?(?:\W+(?:please|pls|thanks|thank you|then|now|too|go|while you(?:['’]?re"
    r"| are) (?:at it|there)|cancelled"
    r"|for me))*\W*\Z"
    r"|\A[\s,.!]*+(?:(?:yes|yeah|yep|ok|okay|please)\b[\s,.!]*+){0,3}(?:(?:cancel|bin|scrap|drop|delete|do)"
    r" (?:it|this|that)(?: one)?|cancel|both)?[\s,.!]*+(?:and|plus|\+|&) (?:also )?(?:the|"
    r"my)\b[^.;!?]{2,40}?\b(?:as well|too|also"
    r"|while you(?:['’]?re| are) (?:at|about) it)(?: please| thanks)?[\s,.!]{0,4}\Z"
    r"|\A\W*(?:yes|yeah|yep|ok|okay|and)\b[^.;!?]{0,12}\b(?:the|my) [a-z]+(?: [a-z]+)? (?:as well|too"
    r"|while you(?:['’]?re| are) at it)"
    r"\W*(?:please|thanks)?\W*\Z",
    re.IGNORECASE,
)
"""More than the one that is shown is to go."""
THEN_ANOTHER = expression(
    r"\A(?![^\n]*\b(?:do ?n['’]?t|not|never|if|unless)\b)[^\n]{0,40}\b(?:and|then)\b[^.;!?]{0,20}\b(?:book"
    r"|rebook|find|get|give|fit"
    r"|put|squeeze)\b (?:me|us)\b[^\n?]{0,80}\b(?:week|month|day|mon|tues?|wed|thu|fri|sat|sun|tomorrow|later"
    r"|after|next|\d)",
    re.IGNORECASE,
)
"""It goes, and another one is wished for at a time that is named."""
AT_ANOTHER_TIME = expression(
    r"\A\W*(?:(?:yes|yeah|yep|no|ok|okay|oh|well|but|and|please|pls|hmm+|actually|only|just|then)\b\W*){0,5}"
    r"(?:(?:only )?if\b|(?:can|could|may|might) (?:i|it|we)\b|"
    r"(?:book|rebook|get|give|find|fit|put) (?:me|us)\b|"
    r"i(?:['’]?d| would) (?:like|rather|prefer)\b|(?:is|are) there\b|have you\b|do you have\b)"
    r"(?![^\n]*\b(?:cancel\w*|let you know|decide\w*|ring|call|phone|pay|paid|tell|told|ask|keep|think|charged?|fee|"
    r"free of|never|not|n['’]t)\b)",
    re.IGNORECASE,
)
"""Another time is wished for, where one is named: "only if I can have Thursday"."""
SAME_DAY = expression(r"\b(?:later|earlier|another time|different time)\b[^.;!?]{0,20}\bday\b", re.IGNORECASE)
WAIT_FOR_ANOTHER = expression(
    r"\b(?:long|how soon|how quick\w*|when)\b[^.;!?]{0,30}\b(?:another|a new one|the next (?:one|free|available)|"
    r"a later one|"
    r"a different one)\b",
    re.IGNORECASE,
)
"""How long it is until another one is free."""
OPENS_WITH_YES = expression(r"\A\W*(?:yes|yeah|yep|yh|aye)\b(?!,? no\b)(?![^\n]*\bbut\b)[^?]*\Z", re.IGNORECASE)
"""A yes, with something beside it."""
KEEP_BUT_CANCEL = expression(
    r"\b(?:keep|leave)\b[^.;!?]{1,40}\b(?:but|and|just|only|please)\b[^.;!?]{0,12}\bcancel (?P<what>[^.;!?]{3,40})",
    re.IGNORECASE,
)
"""This one stays, and another is to go."""
