#!/usr/bin/env python3
"""Makes the fonts of printed documents from Noto Sans SC (OFL 1.1): infra/fonts.py FOLDER, with python3-fonttools.

Left out: hinting, features but kerning and marks (a digest must not be set in ligatures), and the characters that share a glyph with an ordinary one
(radicals, compatibility ideographs), so that text copied from a document is spelled with the ordinary one. The strong weight keeps GB 2312 and the
small scripts; the printer takes rarer characters from the regular weight."""
import sys
from fontTools import subset
from fontTools.ttLib import TTFont

TO = 'src/CarbonTech.Exchange.Adapters/Documents/Fonts/'
SHARED = {*range(0x2E80, 0x2FE0), *range(0x31C0, 0x31F0), *range(0xF900, 0xFB00), *range(0x2F800, 0x2FA20)}


def gb2312():
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                yield ord(bytes([high, low]).decode('gb2312'))
            except UnicodeDecodeError:
                pass


def make(source, target, keep):
    font = TTFont(source)
    options = subset.Options()
    options.hinting = False
    options.layout_features = ['kern', 'mark', 'mkmk']
    options.name_IDs = ['*']
    options.notdef_outline = True
    options.glyph_names = False
    options.recalc_timestamp = False
    options.drop_tables += ['vmtx', 'vhea', 'VORG', 'DSIG', 'BASE']
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for c in font.getBestCmap() if c not in SHARED and keep(c)])
    subsetter.subset(font)
    font.save(TO + target)


common = set(gb2312())
make(sys.argv[1] + '/NotoSansSC_400Regular.ttf', 'NotoSansSC-Regular.ttf', lambda c: True)
make(sys.argv[1] + '/NotoSansSC_600SemiBold.ttf', 'NotoSansSC-SemiBold.ttf', lambda c: c in common or c < 0x2600)
