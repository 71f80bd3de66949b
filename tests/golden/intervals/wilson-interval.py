"""python3 tests/golden/intervals/wilson-interval.py (scipy 1.10.1)"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
from golden import SCIPY, case, write
from scipy import stats

cases = []
for k, n in [(81, 263), (15, 148), (0, 20), (1, 29), (29, 29), (3, 1000000), (500000, 1000001)]:
    for continuity in [False, True]:
        method = "wilsoncc" if continuity else "wilson"
        low, high = stats.binomtest(k, n).proportion_ci(0.95, method=method)
        cases.append(
            case(
                {"successes": k, "trials": n, "continuity": continuity},
                {"estimate": k / n, "interval.0": low, "interval.1": high},
                f"{SCIPY} binomtest(k, n).proportion_ci(0.95, '{method}')",
            )
        )
# Published to four places: Newcombe (1998), table I.
for k, n, low, high in [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718)]:
    cases.append(
        case(
            {"successes": k, "trials": n},
            {"interval.0": low, "interval.1": high},
            "Newcombe (1998), Statistics in Medicine 17, table I, method 3",
            {"absolute": 5.1e-5, "why": "published to four places"},
        )
    )
cases.append(case({"successes": 0, "trials": 0}, {"status": "undefined"}, "no trials"))
write("intervals", "wilson-interval", cases)
