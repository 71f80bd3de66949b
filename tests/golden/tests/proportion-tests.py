"""python3 tests/golden/tests/proportion-tests.py (scipy 1.10.1, statsmodels 0.13.5)"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import SCIPY, STATSMODELS, case, write
from scipy import stats
from statsmodels.stats.proportion import confint_proportions_2indep, proportions_ztest

SIDES = {"two-sided": "two-sided", "less": "smaller", "greater": "larger"}
binomial, one, two = [], [], []
for k, n, p0 in [(682, 925, 0.75), (3, 15, 0.1), (0, 12, 0.3), (12, 12, 0.3), (450, 5000, 0.2), (61560, 180000, 0.35), (7, 20, 0.35)]:
    for side, other in SIDES.items():
        t = stats.binomtest(k, n, p0, alternative=side)
        low, high = t.proportion_ci(0.95, "exact")
        expect = {"estimate": k / n, "p": t.pvalue}
        if side != "greater":
            expect["interval.1"] = high
        if side != "less":
            expect["interval.0"] = low
        binomial.append(
            case({"successes": k, "trials": n, "null": p0, "alternative": side}, expect, f"{SCIPY} binomtest(k, n, p, '{side}')")
        )
        for variance, prop_var in [("null", p0), ("sample", False)]:
            if variance == "sample" and k in (0, n):
                continue
            z, p = proportions_ztest(k, n, p0, alternative=other, prop_var=prop_var)
            one.append(
                case(
                    {"successes": k, "trials": n, "null": p0, "alternative": side, "variance": variance},
                    {"statistic": z, "p": p},
                    f"{STATSMODELS} proportions_ztest(k, n, p, '{other}', prop_var={prop_var})",
                )
            )
    low, high = stats.binomtest(k, n).proportion_ci(0.95, "wilson")
    one.append(
        case({"successes": k, "trials": n, "null": p0}, {"interval.0": low, "interval.1": high}, f"{SCIPY} proportion_ci(0.95, 'wilson')")
    )
binomial.append(
    case(
        {"successes": 682, "trials": 925, "null": 0.75},
        {"p": 0.3825, "interval.0": 0.7076683, "interval.1": 0.7654066},
        "R documentation, binom.test(682, 925, p = 0.75); Conover (1971)",
        {"relative": 2e-4},
    )
)
binomial.append(case({"successes": 0, "trials": 0}, {"status": "undefined"}, "no trials"))
one.append(case({"successes": 0, "trials": 0}, {"status": "undefined"}, "no trials"))

for (x, m), (y, n) in [((61560, 180000), (63882, 182000)), ((56, 70), (48, 80)), ((9, 10), (3, 10)), ((1, 4000), (40, 4100)), ((5000, 20000), (2500, 20000))]:
    for side, other in SIDES.items():
        z, p = proportions_ztest([x, y], [m, n], alternative=other)
        if p > 0:
            two.append(
                case(
                    {"successes": [x, y], "trials": [m, n], "alternative": side},
                    {"estimate": x / m - y / n, "statistic": z, "p": p},
                    f"{STATSMODELS} proportions_ztest([x, y], [m, n], alternative='{other}')",
                )
            )
        # statsmodels' prop_var=False pools nothing only for one sample: Wald's statistic by hand.
        se = np.sqrt(x / m * (1 - x / m) / m + y / n * (1 - y / n) / n)
        z = (x / m - y / n - 0.01) / se
        p = {"two-sided": 2 * stats.norm.sf(abs(z)), "less": stats.norm.cdf(z), "greater": stats.norm.sf(z)}[side]
        two.append(
            case(
                {"successes": [x, y], "trials": [m, n], "alternative": side, "variance": "unpooled", "null": 0.01},
                {"statistic": z, "p": p, "standardError": se},
                f"{SCIPY} norm, z = (p1 − p2 − 0.01) / se",
            )
        )
    for method, name in [("newcomb", "newcombe"), ("wald", "wald")]:
        low, high = confint_proportions_2indep(x, m, y, n, method=method, compare="diff", alpha=0.1)
        two.append(
            case(
                {"successes": [x, y], "trials": [m, n], "intervalMethod": name, "level": 0.9},
                {"interval.0": low, "interval.1": high},
                f"{STATSMODELS} confint_proportions_2indep(…, method='{method}', alpha=0.1)",
            )
        )
# Published to four places: Newcombe (1998), table II, method 10.
for (x, m), (y, n), low, high in [
    ((56, 70), (48, 80), 0.0524, 0.3339),
    ((9, 10), (3, 10), 0.1705, 0.8090),
    ((6, 7), (2, 7), 0.0582, 0.8062),
    ((5, 56), (0, 29), -0.0381, 0.1926),
    ((0, 10), (0, 20), -0.1611, 0.2775),
    ((0, 10), (0, 10), -0.2775, 0.2775),
    ((10, 10), (0, 20), 0.6791, 1.0),
    ((10, 10), (0, 10), 0.6075, 1.0),
]:
    two.append(
        case(
            {"successes": [x, y], "trials": [m, n]},
            {"interval.0": low, "interval.1": high},
            "Newcombe (1998), Statistics in Medicine 17, 873–890, table II, method 10",
            {"absolute": 5.1e-5, "why": "published to four places"},
        )
    )
two.append(
    case({"successes": [0, 0], "trials": [100, 100]}, {"status": "undefined", "estimate": 0}, "no conversions in either group: no variance")
)
write("tests", "binomial-test", binomial)
write("tests", "one-proportion-z", one)
write("tests", "two-proportion-z", two)
