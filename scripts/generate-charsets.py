#!/usr/bin/env python3
"""Writes Sources/FoggaraNodes/HTTPRequest/SingleByteTables+Generated.swift; run from the top of the repository."""
names=[('windows1252','cp1252','Windows-1252, which browsers and n8n read for ISO-8859-1'),('latin9','iso8859-15','ISO-8859-15'),('windows1256','cp1256','Windows-1256 (Arabic)'),('iso6','iso8859-6','ISO-8859-6 (Arabic)')]
out='''// Made by scripts/generate-charsets.py from Python's codecs; do not edit.

/// The upper halves of single-byte character sets; 0xFFFD where a set has a hole.
///
/// - Source: unicode.org/Public/MAPPINGS (ISO8859, VENDORS/MICSFT/WINDOWS), read 2026-01-15.
enum SingleByteTables {
'''
for n,c,d in names:
    vals=[]
    for b in range(0x80,0x100):
        try: vals.append(ord(bytes([b]).decode(c)))
        except UnicodeDecodeError: vals.append(b if n=='windows1252' else 0xFFFD)
    out+=f'    /// {d}.\n    static let {n}: [UInt16] = [\n'
    for i in range(0,128,12): out+='        '+', '.join('0x%04X'%v for v in vals[i:i+12])+',\n'
    out+='    ]\n'
out+='}\n'
import sys
open(sys.argv[1] if len(sys.argv)>1 else 'Sources/FoggaraNodes/HTTPRequest/SingleByteTables+Generated.swift','w').write(out)
