"""python3 tests/golden/distributions/studentized-range-distribution.py (scipy 1.10.1, R 4.2)

R's ptukey is good to about 1e-8; for two groups the range is sqrt(2) |t| exactly.
"""
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from golden import SCIPY, case, write
from scipy import stats


def r(code):
    out = subprocess.run(["Rscript", "-e", f"cat(format({code}, digits = 17))"], capture_output=True, text=True)
    return float(out.stdout)


R = r("as.numeric(paste0(R.version$major, '.', sub('[.].*', '', R.version$minor)))")
cases = []
for q, df in [(0.1, 5), (2.5, 1), (3, 12), (4, 30), (9, 200), (30, 30)]:
    cases.append(
        case(
            {"function": "sf", "x": q, "groups": 2, "df": df},
            {"value": 2 * stats.t.sf(q / 2**0.5, df)},
            f"{SCIPY} 2 * t.sf(q / sqrt(2), df): exact for two groups",
        )
    )
for q, k, df in [(3.5, 3, 10), (3.5, 3, 20), (10, 5, 8), (4.4, 10, 60), (1.5, 4, 3)]:
    cases.append(
        case(
            {"function": "cdf", "x": q, "groups": k, "df": df},
            {"value": r(f"ptukey({q}, {k}, {df})")},
            f"R {R} ptukey({q}, {k}, {df})",
            {"relative": 1e-8},
        )
    )
    cases.append(
        case(
            {"function": "sf", "x": q, "groups": k, "df": df},
            {"value": float(stats.studentized_range.sf(q, k, df))},
            f"{SCIPY} studentized_range.sf({q}, {k}, {df})",
            {"relative": 1e-8},
        )
    )
for p, k, df in [(0.05, 3, 10), (0.01, 4, 20), (0.05, 10, 5)]:
    cases.append(
        case(
            {"function": "isf", "p": p, "groups": k, "df": df},
            {"value": r(f"qtukey({p}, {k}, {df}, lower.tail = FALSE)")},
            f"R {R} qtukey({p}, {k}, {df}, lower.tail = FALSE)",
            {"relative": 1e-6},
        )
    )
for p, k, df, value in [(0.05, 3, 10, 3.88), (0.05, 5, 20, 4.23), (0.01, 4, 10, 5.77), (0.05, 10, 60, 4.65)]:
    cases.append(
        case(
            {"function": "isf", "p": p, "groups": k, "df": df},
            {"value": value},
            "Tukey's table of the studentised range (Pearson & Hartley, Biometrika Tables I, table 29)",
            {"absolute": 0.0051, "why": "published to two places"},
        )
    )
write("distributions", "studentized-range-distribution", cases)
