"""python3 tests/golden/tests/welch-t-test.py (scipy 1.10.1, mpmath 1.2.1)"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import SCIPY, case, write
from scipy import stats

SLEEP = (
    [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0],
    [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
)
cases = []
for alternative in ["two-sided", "less", "greater"]:
    t = stats.ttest_ind(*SLEEP, equal_var=False, alternative=alternative)
    cases.append(
        case(
            {"a": SLEEP[0], "b": SLEEP[1], "alternative": alternative},
            {"statistic": t.statistic, "p": t.pvalue},
            f"{SCIPY} ttest_ind(a, b, equal_var=False, alternative='{alternative}')",
        )
    )

# Published: R documentation of t.test, sleep data.
cases.append(
    case(
        {"a": SLEEP[0], "b": SLEEP[1]},
        {"statistic": -1.8608, "df": 17.776, "p": 0.07939, "interval.0": -3.3654832, "interval.1": 0.2054832},
        "R documentation, t.test(extra ~ group, data = sleep)",
        {"relative": 1e-4},
    )
)

# Summaries, far tail included.
for n1, m1, v1, n2, m2, v2 in [
    (10, 0, 1, 12, 0.5, 2),
    (200, 10, 4, 150, 12, 9),
    (5000, 1, 1, 4000, 2, 1),
    (2, 0, 1, 3, 5, 0.001),
]:
    t = stats.ttest_ind_from_stats(m1, v1**0.5, n1, m2, v2**0.5, n2, equal_var=False)
    cases.append(
        case(
            {"a": {"n": n1, "mean": m1, "variance": v1}, "b": {"n": n2, "mean": m2, "variance": v2}},
            {"statistic": t.statistic, "p": t.pvalue},
            f"{SCIPY} ttest_ind_from_stats(…, equal_var=False)",
        )
    )
cases.append(
    case({"a": [2, 2, 2], "b": [1, 1]}, {"status": "undefined", "estimate": 1}, "both groups constant: no standard error")
)
write("tests", "welch-t-test", cases)
