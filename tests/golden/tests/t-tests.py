"""python3 tests/golden/tests/t-tests.py (scipy 1.10.1, statsmodels 0.13.5)"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import SCIPY, STATSMODELS, case, write
from scipy import stats
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

A = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
B = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
SIDES = {"two-sided": "two-sided", "less": "smaller", "greater": "larger"}

one, two, paired = [], [], []
for side, other in SIDES.items():
    for level in [0.95, 0.8]:
        t = stats.ttest_1samp(B, 1.5, alternative=side)
        low, high = t.confidence_interval(level)
        bounds = {f"interval.{i}": (None if np.isinf(x) else x) for i, x in enumerate([low, high])}
        one.append(
            case(
                {"sample": B, "null": 1.5, "alternative": side, "level": level},
                {"estimate": np.mean(B), "statistic": t.statistic, "p": t.pvalue, "df": t.df, **bounds},
                f"{SCIPY} ttest_1samp(x, 1.5, alternative='{side}').confidence_interval({level})",
            )
        )
        t = stats.ttest_rel(A, B, alternative=side)
        low, high = t.confidence_interval(level)
        bounds = {f"interval.{i}": (None if np.isinf(x) else x) for i, x in enumerate([low, high])}
        paired.append(
            case(
                {"a": A, "b": B, "alternative": side, "level": level},
                {"statistic": t.statistic, "p": t.pvalue, "df": t.df, **bounds},
                f"{SCIPY} ttest_rel(a, b, alternative='{side}').confidence_interval({level})",
            )
        )
        t = stats.ttest_ind(A, B[:7], alternative=side)
        low, high = CompareMeans(DescrStatsW(A), DescrStatsW(B[:7])).tconfint_diff(1 - level, other)
        bounds = {f"interval.{i}": (None if np.isinf(x) else x) for i, x in enumerate([low, high])}
        two.append(
            case(
                {"a": A, "b": B[:7], "alternative": side, "level": level},
                {"statistic": t.statistic, "p": t.pvalue, "df": 15, **bounds},
                f"{SCIPY} ttest_ind(a, b, alternative='{side}'); {STATSMODELS} tconfint_diff",
            )
        )

for n1, m1, v1, n2, m2, v2 in [(10, 0, 1, 12, 0.5, 2), (2000, 10, 4, 1500, 12, 9), (900, 1, 1, 950, 2.2, 1), (2, 0, 1, 1, 5, 0)]:
    t = stats.ttest_ind_from_stats(m1, v1**0.5, n1, m2, v2**0.5, n2)
    two.append(
        case(
            {"a": {"n": n1, "mean": m1, "variance": v1}, "b": {"n": n2, "mean": m2, "variance": v2}},
            {"statistic": t.statistic, "p": t.pvalue},
            f"{SCIPY} ttest_ind_from_stats(…)",
        )
    )
for n, mean, variance in [(400, 3, 4), (25, -2, 0.01), (2, 1, 1)]:
    statistic = mean / np.sqrt(variance / n)
    p = 2 * stats.t.sf(abs(statistic), n - 1)
    for made, key in [(one, "sample"), (paired, "differences")]:
        made.append(
            case({key: {"n": n, "mean": mean, "variance": variance}}, {"statistic": statistic, "p": p}, f"{SCIPY} 2 * t.sf(|t|, n − 1)")
        )

# Published: R documentation of t.test, sleep data, paired.
paired.append(
    case(
        {"a": A, "b": B},
        {"statistic": -4.0621, "df": 9, "p": 0.002833, "interval.0": -2.4598858, "interval.1": -0.7001142},
        "R documentation, t.test(extra ~ group, data = sleep, paired = TRUE); Student (1908)",
        {"relative": 1e-4},
    )
)
one.append(case({"sample": [3]}, {"status": "undefined"}, "one value has no spread"))
one.append(case({"sample": [3, 3]}, {"status": "undefined", "reason": "zero variance"}, "a constant has no standard error"))
two.append(case({"a": [1], "b": [2]}, {"status": "undefined"}, "no degrees of freedom"))
paired.append(case({"a": [1, 2], "b": [0, 1]}, {"status": "undefined"}, "constant differences"))
write("tests", "one-sample-t-test", one)
write("tests", "student-t-test", two)
write("tests", "paired-t-test", paired)
