"""Makes the TrueType fonts of printed documents from the woff2 files of the site, which Typst can't read.

    pip install fonttools==4.60.1 brotli
    python3 scripts/printFonts.py path/to/@fontsource-variable/atkinson-hyperlegible-next path/to/@fontsource/noto-sans-arabic

The packages are those of the site, 5.3.0: its pages have no use for the italics of extended Latin, nor for Arabic.
Run by hand when a font changes, never at runtime: its output is in the repository, with the licences (OFL 1.1,
no reserved names). Weights are cut out of the variable font, because Typst sets static ones only, and the Latin
and extended Latin files of a family are joined to one. The Arabic stands behind both, for names.
"""

import shutil
import sys
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "public/fonts"
OUT = ROOT / "src/platform/print/fonts"
YOUNG = SITE / "young-serif-5.3.0"
ATKINSON = SITE / "atkinson-hyperlegible-next-5.3.0"
WEIGHTS = {"Regular": 400, "SemiBold": 600, "Bold": 700}


def plain(source: Path, target: Path, weight: int | None = None) -> Path:
    font = TTFont(source, recalcTimestamp=False)
    font.flavor = None
    if weight and "fvar" in font:
        font = instantiateVariableFont(font, {"wght": weight})
        font["OS/2"].usWeightClass = weight
    font.save(target)
    return target


def joined(parts: list[Path], name: str, family: str, style: str) -> None:
    font = Merger().merge([str(part) for part in parts]) if len(parts) > 1 else TTFont(parts[0])
    for record in list(font["name"].names):
        if record.nameID in (16, 17, 21, 22, 25):
            font["name"].removeNames(nameID=record.nameID)
    for key, text in ((1, family), (2, style), (4, f"{family} {style}"), (6, f"{family} {style}".replace(" ", ""))):
        font["name"].setName(text, key, 3, 1, 0x409)
        font["name"].removeNames(nameID=key, platformID=1)
    font["head"].created = font["head"].modified = 0
    font.recalcTimestamp = False
    font.save(OUT / name)
    for part in parts:
        part.unlink()


def main(atkinson: Path, arabic: Path) -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    half = OUT / "half"
    half.mkdir()
    parts = [plain(YOUNG / f"{script}-400-normal.woff2", half / f"{script}.ttf") for script in ("latin", "latin-ext")]
    joined(parts, "YoungSerif-Regular.ttf", "Young Serif", "Regular")
    for style, weight in WEIGHTS.items():
        parts = [
            plain(ATKINSON / f"{script}-wght-normal.woff2", half / f"{script}.ttf", weight)
            for script in ("latin", "latin-ext")
        ]
        joined(parts, f"Atkinson-{style}.ttf", "Atkinson Hyperlegible Next", style)
    parts = [
        plain(atkinson / f"files/atkinson-hyperlegible-next-{script}-wght-italic.woff2", half / f"{script}.ttf", 400)
        for script in ("latin", "latin-ext")
    ]
    joined(parts, "Atkinson-Italic.ttf", "Atkinson Hyperlegible Next", "Italic")
    for style, weight in (("Regular", 400), ("Bold", 700)):
        parts = [plain(arabic / f"files/noto-sans-arabic-arabic-{weight}-normal.woff2", half / "arabic.ttf")]
        joined(parts, f"NotoSansArabic-{style}.ttf", "Noto Sans Arabic", style)
    half.rmdir()
    shutil.copy(YOUNG / "OFL.txt", OUT / "OFL-YoungSerif.txt")
    shutil.copy(ATKINSON / "OFL.txt", OUT / "OFL-Atkinson.txt")
    shutil.copy(arabic / "LICENSE", OUT / "OFL-NotoSansArabic.txt")


main(Path(sys.argv[1]), Path(sys.argv[2]))
