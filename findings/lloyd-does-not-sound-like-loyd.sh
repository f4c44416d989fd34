#!/usr/bin/env bash
# Guess: Soundex was made so that a name is found under its other spellings, and "Lloyd" and "Loyd", or "Ffion" and
#   "Fion", have one code, the same in every library.
# Versions: pyphonetics 0.5.3, phonetics 1.0.5, jellyfish 1.3.0; talisman 1.1.4.
# Behaviour: a doubled sound is written once, and the first letter counts as the first of a pair. pyphonetics and
#   phonetics forget the first letter there: the second L of Lloyd is a 4. jellyfish and talisman have it right.
#   phonetics also keeps a 0 for each vowel, so that hardly one of its codes meets anybody else's.
# Seen: Lloyd, Loyd: pyphonetics L430, L300; phonetics L403, L030; jellyfish and talisman L300, L300.
#   Ffion, Fion: F150, F500; F105, F050; F500, F500. Llewellyn, Lewellyn: L445, L450; L40405, L0405; L450, L450
# Why: Welsh names double their first letter, and so it is Lloyd, Llewellyn and Ffion whose file is not found when the
#   bot searches by sound, and who get a second one; or nobody with such a name, if the codes were stored with another
#   library.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq pyphonetics==0.5.3 phonetics==1.0.5 jellyfish==1.3.0
npm install --silent --no-audit --no-fund --ignore-scripts talisman@1.1.4 >/dev/null
cat >codes.py <<'PY'
import jellyfish
import phonetics
from pyphonetics import Soundex

CODES = {"pyphonetics": Soundex().phonetics, "phonetics": phonetics.soundex, "jellyfish": jellyfish.soundex}
for pair in (("Lloyd", "Loyd"), ("Llewellyn", "Lewellyn"), ("Ffion", "Fion"), ("Aaron", "Aron")):
    for library, code in CODES.items():
        print(f"{' '.join(pair)}: {library} {' '.join(map(code, pair))}")
PY
cat >codes.cjs <<'JS'
const soundex = require("talisman/phonetics/soundex");
for (const pair of [["Lloyd", "Loyd"], ["Llewellyn", "Lewellyn"], ["Ffion", "Fion"], ["Aaron", "Aron"]]) {
  console.log(`${pair.join(" ")}: talisman ${pair.map((name) => soundex(name)).join(" ")}`);
}
JS
{ venv/bin/python codes.py; node codes.cjs; } | tee seen
cat >expected <<'TXT'
Lloyd Loyd: pyphonetics L430 L300
Lloyd Loyd: phonetics L403 L030
Lloyd Loyd: jellyfish L300 L300
Llewellyn Lewellyn: pyphonetics L445 L450
Llewellyn Lewellyn: phonetics L40405 L0405
Llewellyn Lewellyn: jellyfish L450 L450
Ffion Fion: pyphonetics F150 F500
Ffion Fion: phonetics F105 F050
Ffion Fion: jellyfish F500 F500
Aaron Aron: pyphonetics A650 A650
Aaron Aron: phonetics A0605 A605
Aaron Aron: jellyfish A650 A650
Lloyd Loyd: talisman L300 L300
Llewellyn Lewellyn: talisman L450 L450
Ffion Fion: talisman F500 F500
Aaron Aron: talisman A650 A650
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
