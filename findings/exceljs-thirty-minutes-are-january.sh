#!/usr/bin/env bash
# Guess: a cell of Excel that holds 30 and is shown as "30 min", "30 h" or "30 days" is the number 30 for whoever reads
#   the file; only a cell that is shown as a date is a date.
# Versions: exceljs 4.4.0, read-excel-file 9.3.17; openpyxl 3.1.5, python-calamine 0.9.1.
# Behaviour: exceljs calls a cell a date when its format has one of the letters d, m, y, h and s outside of brackets and
#   quotation marks. A letter that stands for itself behind a backslash, as spreadsheets write it, counts too, and so
#   does one behind "_", which only leaves a space. The other three read the number.
# Seen: 30 shown by 0" min" -> 30; by 0\ \m\i\n or 0\ \h or 0\ \d -> 29 January 1900, in exceljs alone; 60 shown by
#   £0\/\h -> 28 February 1900
# Why: lengths and prices of treatments come as such tables, and the same column read well before someone chose another
#   look for it. A date is taken for a number without complaint: the visit is minus 2206569600000 long. Check that what
#   should be a number is one.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq openpyxl==3.1.5 python-calamine==0.9.1
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0 read-excel-file@9.3.17 >/dev/null
cat >write.py <<'PY'
from openpyxl import Workbook

book = Workbook()
rows = [(30, '0" min"'), (30, r"0\ \m\i\n"), (30, r"0\ \h"), (30, r"0\ \d"), (60, r"£0\/\h"), (30, "0_d")]
for row, (number, shape) in enumerate(rows, 1):
    book.active.cell(row, 1, shape)
    book.active.cell(row, 2, number).number_format = shape
book.save("prices.xlsx")
PY
cat >read.py <<'PY'
import openpyxl
from python_calamine import CalamineWorkbook

for shape, value in openpyxl.load_workbook("prices.xlsx").active.iter_rows(values_only=True):
    print(f"openpyxl: {shape} -> {value}")
for shape, value in CalamineWorkbook.from_path("prices.xlsx").get_sheet_by_index(0).to_python():
    print(f"python-calamine: {shape} -> {value:g}")
PY
cat >read.mjs <<'JS'
import ExcelJS from "exceljs";
import readExcelFile from "read-excel-file/node";

const shown = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
const book = new ExcelJS.Workbook();
await book.xlsx.readFile("prices.xlsx");
book.worksheets[0].eachRow(({ values: [, shape, value] }) => console.log(`exceljs: ${shape} -> ${shown(value)}`));
const [{ data }] = await readExcelFile("prices.xlsx");
for (const [shape, value] of data) console.log(`read-excel-file: ${shape} -> ${shown(value)}`);
JS
venv/bin/python write.py
{ TZ=UTC node read.mjs; venv/bin/python read.py; } | tee seen
cat >expected <<'TXT'
exceljs: 0" min" -> 30
exceljs: 0\ \m\i\n -> 1900-01-29
exceljs: 0\ \h -> 1900-01-29
exceljs: 0\ \d -> 1900-01-29
exceljs: £0\/\h -> 1900-02-28
exceljs: 0_d -> 1900-01-29
read-excel-file: 0" min" -> 30
read-excel-file: 0\ \m\i\n -> 30
read-excel-file: 0\ \h -> 30
read-excel-file: 0\ \d -> 30
read-excel-file: £0\/\h -> 60
read-excel-file: 0_d -> 30
openpyxl: 0" min" -> 30
openpyxl: 0\ \m\i\n -> 30
openpyxl: 0\ \h -> 30
openpyxl: 0\ \d -> 30
openpyxl: £0\/\h -> 60
openpyxl: 0_d -> 30
python-calamine: 0" min" -> 30
python-calamine: 0\ \m\i\n -> 30
python-calamine: 0\ \h -> 30
python-calamine: 0\ \d -> 30
python-calamine: £0\/\h -> 60
python-calamine: 0_d -> 30
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
