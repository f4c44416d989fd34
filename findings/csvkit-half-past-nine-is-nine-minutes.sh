#!/usr/bin/env bash
# Guess: in a list of appointments as CSV, a column of 9:30, 10:00 and 14:15 is read as times of day, or is left alone;
#   and a column of the surnames May, April and June is left alone.
# Versions: csvkit 2.2.0, agate 1.14.2, parsedatetime 2.6; duckdb 2.0.1.
# Behaviour: agate, and with it every csvkit command, has no type for a time of day. It tries lengths of time before
#   dates, and there 9:30 is nine minutes and thirty seconds. Names of months alone are the first day of that month, in
#   the year one. csvsort and csvjson, which only sort or convert, write that out. duckdb reads a time and a text.
# Seen: 9:30 -> 0:09:30, 14:15 -> 0:14:15; May -> 0001-05-01; csvsql fills a table with 1970-01-01 00:09:30; duckdb:
#   09:30:00 and May
# Why: an export that was only sorted on its way to the surgery says that everyone comes at nine or fourteen minutes
#   past midnight, and no command complains. One row that is neither, or the word "noon", and the column stays as it
#   was, so a test with another list is fine. Call csvkit with --no-inference, agate with a type for every column.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq csvkit==2.2.0 agate==1.14.2 parsedatetime==2.6 duckdb==2.0.1
printf 'surname,time\nMay,9:30\nApril,10:00\nJune,14:15\n' >visits.csv
cat >columns.py <<'PY'
import agate
import duckdb

table = agate.Table.from_csv("visits.csv")
for column in table.columns:
    print(f"agate: {column.name} {type(column.data_type).__name__} {', '.join(str(each) for each in column)}")
for name in ("surname", "time"):
    rows = duckdb.sql(f"select {name} from 'visits.csv'").fetchall()
    print(f"duckdb: {name} {type(rows[0][0]).__name__} {', '.join(str(each) for (each,) in rows)}")
PY
{
  venv/bin/python columns.py
  venv/bin/csvsort --columns time visits.csv | sed 's/^/csvsort: /'
  venv/bin/csvsql --query 'select time from visits' visits.csv | sed 's/^/csvsql: /'
  venv/bin/csvsort --no-inference --columns time visits.csv | sed 's/^/csvsort --no-inference: /'
} | tee seen
cat >expected <<'TXT'
agate: surname Date 0001-05-01, 0001-04-01, 0001-06-01
agate: time TimeDelta 0:09:30, 0:10:00, 0:14:15
duckdb: surname str May, April, June
duckdb: time time 09:30:00, 10:00:00, 14:15:00
csvsort: surname,time
csvsort: 0001-05-01,0:09:30
csvsort: 0001-04-01,0:10:00
csvsort: 0001-06-01,0:14:15
csvsql: time
csvsql: 1970-01-01 00:09:30.000000
csvsql: 1970-01-01 00:10:00.000000
csvsql: 1970-01-01 00:14:15.000000
csvsort --no-inference: surname,time
csvsort --no-inference: April,10:00
csvsort --no-inference: June,14:15
csvsort --no-inference: May,9:30
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
