"""The letters that no decomposition makes plain, as they are written without them: Łukasz is Lukasz.

A small table of data, apart from the normaliser that applies it. Apostrophes of phones are letters to Unicode; they are
made the plain one.
"""

PLAIN_LETTERS = str.maketrans(
    {
        "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ß": "ss", "ẞ": "SS",
        "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "TH", "ı": "i", "İ": "I", "ħ": "h", "Ħ": "H",
        "ŧ": "t", "Ŧ": "T", "ŋ": "n", "Ŋ": "N", "ĸ": "k", "ɓ": "b", "ɗ": "d", "ə": "e", "Ə": "E", "ɛ": "e", "ɔ": "o",
        "ƒ": "f", "ɨ": "i", "ʉ": "u", "ŀ": "l", "Ŀ": "L", "ƙ": "k", "Ƙ": "K", "ɲ": "n", "ҫ": "c", "ꞌ": "'", "ʼ": "'",
        "ʻ": "'", "ʾ": "'", "ʿ": "'", "ˈ": "'", "＇": "'", "ˋ": "'", "ˊ": "'", "‚": "'", "‹": "'", "›": "'",
    }
)  # fmt: skip
