#!/usr/bin/env bash
# Guess: a function whose answers are remembered is run once for each set of arguments. Who asks for "Mary Ann" "Lee" is
#   not given what was remembered for "Mary" "Ann Lee".
# Versions: dogpile.cache 1.5.0, Beaker 1.14.1, ring 0.10.1 (setuptools 65.5.0 for it); cachetools 7.1.6 and functools
#   of Python beside them.
# Behaviour: three of them join the arguments into one text: with a space (dogpile.cache and Beaker) or a colon (ring).
#   Where the one name ends and the next begins is lost, and so is the difference between the number 1 and the text "1".
# Seen: Mary, Ann Lee is answered with the record of Mary Ann, Lee by dogpile.cache and Beaker; "ward 7", "30" with that
#   of "ward", "7 30" by the two; "ward 7", "30:15" with that of "ward 7:30", "15" by ring; cachetools and functools
#   keep all apart
# Why: the wrong person's record, diary or price is shown, to the second who asks, and only until the memory is old.
#   Names of two words and hours with a colon are what a clinic's arguments are. Give such a cache a key of its own
#   making.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq dogpile.cache==1.5.0 Beaker==1.14.1 ring==0.10.1 setuptools==65.5.0 cachetools==7.1.6
cat >remember.py <<'PY'
import functools
import warnings

warnings.simplefilter("ignore")
import cachetools
import ring
from beaker.cache import CacheManager
from dogpile.cache import make_region

WAYS = {
    "dogpile.cache": make_region().configure("dogpile.cache.memory").cache_on_arguments(),
    "Beaker": CacheManager(type="memory").cache("record"),
    "ring": ring.lru(),
    "cachetools": cachetools.cached({}),
    "functools": functools.lru_cache(),
}
PAIRS = (
    (("Mary Ann", "Lee"), ("Mary", "Ann Lee")),
    (("ward", "7 30"), ("ward 7", "30")),
    (("ward 7:30", "15"), ("ward 7", "30:15")),
    ((1, 2), ("1", "2")),
)


def record(first, last):
    return first, last


for name, remembered in WAYS.items():
    ask = remembered(record)
    print(name, *("mixed" if (ask(*one), ask(*other)) != (one, other) else "apart" for one, other in PAIRS))
PY
venv/bin/python remember.py | tee seen
cat >expected <<'TXT'
dogpile.cache mixed mixed apart mixed
Beaker mixed mixed apart mixed
ring apart apart mixed mixed
cachetools apart apart apart apart
functools apart apart apart apart
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
