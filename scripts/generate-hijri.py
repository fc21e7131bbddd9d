#!/usr/bin/env python3
"""Writes the month lengths of the Umm al-Qura calendar that ICU knows, for the native code and for exported scripts.

Out: Sources/FoggaraAlgeria/Calendar/UmmAlQuraMonths+Generated.swift. Needs libicui18n 72, the library of Debian 12.

Usage: python3 scripts/generate-hijri.py
"""
import ctypes
import os

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
OUT = os.path.join(ROOT, "Sources", "FoggaraAlgeria", "Calendar", "UmmAlQuraMonths+Generated.swift")
FIRST, LAST = 1318, 1500
YEAR, MONTH, DAY, DAYS_IN_MONTH, ACTUAL_MAXIMUM = 1, 2, 5, 5, 5

icu = ctypes.CDLL("libicui18n.so.72")
status = ctypes.c_int(0)
zone = "Etc/UTC".encode("utf-16-le")
buffer = ctypes.create_string_buffer(zone + b"\0\0")
icu.ucal_open_72.restype = ctypes.c_void_p
icu.ucal_open_72.argtypes = [ctypes.c_void_p, ctypes.c_int32, ctypes.c_char_p, ctypes.c_int, ctypes.POINTER(ctypes.c_int)]
icu.ucal_clear_72.argtypes = [ctypes.c_void_p]
icu.ucal_set_72.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int32]
icu.ucal_getMillis_72.restype = ctypes.c_double
icu.ucal_getMillis_72.argtypes = [ctypes.c_void_p, ctypes.POINTER(ctypes.c_int)]
calendar = icu.ucal_open_72(buffer, 7, b"en@calendar=islamic-umalqura", 0, ctypes.byref(status))
assert status.value <= 0, status.value


def day(year, month):
    """Days since 1970 of the first of a month; months from 0."""
    icu.ucal_clear_72(calendar)
    icu.ucal_set_72(calendar, YEAR, year)
    icu.ucal_set_72(calendar, MONTH, month)
    icu.ucal_set_72(calendar, DAY, 1)
    millis = icu.ucal_getMillis_72(calendar, ctypes.byref(status))
    assert status.value <= 0, status.value
    return round(millis / 86_400_000)


rows, years = [], []
for year in range(FIRST, LAST + 1):
    starts = [day(year, month) for month in range(12)] + [day(year + 1, 0)]
    lengths = [after - before for before, after in zip(starts, starts[1:])]
    assert set(lengths) <= {29, 30}, (year, lengths)
    years.append("%03x" % sum(1 << (11 - month) for month, length in enumerate(lengths) if length == 30))
for start in range(0, len(years), 25):
    rows.append("        " + " ".join(years[start:start + 25]))
with open(OUT, "w", encoding="utf-8") as out:
    out.write(f"""// Made by: python3 scripts/generate-hijri.py

/// Month lengths of the Umm al-Qura calendar.
///
/// - Source: ICU 72 of Debian 12, calendar `islamic-umalqura` (read 2026-11).
enum UmmAlQuraMonths {{
    /// The first year of the table.
    static let firstYear = {FIRST}
    /// Days since 1 January 1970 of 1 Muharram of the first year.
    static let firstDay = {day(FIRST, 0)}
    /// Three hexadecimal digits for each year: the highest of twelve bits is Muharram, 1 for a month of 30 days.
    static let packed = \"\"\"
""" + "\n".join(rows) + """
        \"\"\"
}
""")
