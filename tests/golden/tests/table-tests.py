"""python3 tests/golden/tests/table-tests.py (scipy 1.10.1, statsmodels 0.13.5, mpmath 1.2.1, R 4.2.2)"""
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import mpmath as mp
import numpy as np
from golden import SCIPY, STATSMODELS, case, write
from scipy import stats
from statsmodels.stats.contingency_tables import StratifiedTable, mcnemar


def r(code):
    """The value of R code as Python data."""
    text = subprocess.run(["/usr/bin/Rscript", "-e", f"cat(jsonlite::toJSON({{{code}}}, digits=NA, auto_unbox=TRUE))"], capture_output=True, text=True, check=True)
    return json.loads(text.stdout)


R = "R " + r("paste(R.version$major, R.version$minor, sep='.')")


def rmatrix(table):
    return f"matrix(c({','.join(str(x) for row in table for x in row)}), nrow={len(table)}, byrow=TRUE)"


def exact_ratio(table, side, level=0.95):
    """Conditional odds ratio and exact interval in 30 digits."""
    mp.mp.dps = 30
    (a, b), (c, d) = table
    row, column, total = a + b, a + c, a + b + c + d
    low, high = max(0, row + column - total), min(row, column)
    weight = {k: mp.binomial(column, k) * mp.binomial(total - column, row - k) for k in range(low, high + 1)}

    def share(u, ks):
        sums = [mp.exp(k * u) * weight[k] for k in ks]
        return mp.fsum(sums) / mp.fsum(mp.exp(k * u) * w for k, w in weight.items())

    def mean(u):
        return mp.fsum(k * mp.exp(k * u) * w for k, w in weight.items()) / mp.fsum(mp.exp(k * u) * w for k, w in weight.items())

    def root(f):
        return float(mp.exp(mp.findroot(f, (-40, 40), solver="anderson", tol=1e-40, maxsteps=500, verify=False)))

    tail = mp.mpf(str(round((1 - level) / (2 if side == "two-sided" else 1), 6)))
    found = {}
    if low < a < high:
        found["estimate"] = root(lambda u: mean(u) - a)
    if side != "less" and a > low:
        found["interval.0"] = root(lambda u: mp.log(share(u, range(a, high + 1)) / tail))
    if side != "greater" and a < high:
        found["interval.1"] = root(lambda u: mp.log(share(u, range(low, a + 1)) / tail))
    return found


independence = []
for table in [
    [[762, 327, 468], [484, 239, 477]],
    [[10, 10], [20, 30]],
    [[5, 5], [5, 5]],
    [[12, 5], [3, 17]],
    [[900, 100], [400, 600]],
    [[10, 20, 30], [11, 19, 30], [40, 2, 1]],
    [[1, 0], [0, 1]],
]:
    for correction in [True, False]:
        for kind, name in [("pearson", None), ("likelihood-ratio", "log-likelihood")]:
            if kind != "pearson" and np.min(table) == 0:
                continue
            statistic, p, df, expected = stats.chi2_contingency(table, correction=correction, lambda_=name)
            plain = stats.chi2_contingency(table, correction=False)[0]
            v = np.sqrt(plain / np.sum(table) / (min(np.shape(table)) - 1))
            independence.append(
                case(
                    {"table": table, "correction": correction, "kind": kind},
                    {"statistic": statistic, "p": p, "df": df, "expected.0.1": expected[0][1], "cramerV": v},
                    f"{SCIPY} chi2_contingency(table, correction={correction}, lambda_={name!r})",
                    {"relative": 1e-9, "absolute": 1e-12, "why": "statistics of 0 come out as rounding errors"},
                )
            )
independence.append(
    case({"table": [[762, 327, 468], [484, 239, 477]]}, {"statistic": 30.07, "df": 2, "p": 2.954e-07}, "R documentation of chisq.test; Agresti (2007)", {"relative": 2e-4})
)
independence.append(case({"table": [[0, 0], [3, 4]]}, {"status": "undefined", "reason": "row 0 is empty"}, "an empty row"))

fit = []
for observed, weights in [
    ([315, 108, 101, 32], [9, 3, 3, 1]),
    ([16, 18, 16, 14, 12, 12], None),
    ([16, 18, 16, 14, 12, 12], [16, 16, 16, 16, 16, 8]),
    ([89, 37, 30, 28, 2], [40, 20, 20, 15, 5]),
    ([9000, 11000], [0.5, 0.5]),
    ([500600, 499400], [1, 1]),
]:
    for ddof in [0, 1]:
        if len(observed) - 1 - ddof < 1:
            continue
        expected = None if weights is None else np.array(weights) / np.sum(weights) * np.sum(observed)
        statistic, p = stats.chisquare(observed, expected, ddof=ddof)
        input = {"observed": observed, "estimatedParameters": ddof}
        if weights is not None:
            input["weights"] = weights
        fit.append(case(input, {"statistic": statistic, "p": p, "df": len(observed) - 1 - ddof}, f"{SCIPY} chisquare(observed, expected, ddof={ddof})"))
fit.append(case({"observed": [10, 20, 0], "weights": [1, 1, 0]}, {"statistic": 10 / 3, "df": 1}, "a category that cannot occur takes no degree of freedom"))
fit.append(case({"observed": [10, 20, 1], "weights": [1, 1, 0]}, {"status": "undefined"}, "a count where none can be"))

paired = []
for table in [[[794, 86], [150, 570]], [[101, 121], [59, 33]], [[10, 2], [9, 30]], [[5, 0], [7, 5]], [[1000, 300], [20, 50]], [[3, 4], [4, 3]]]:
    t = mcnemar(table, exact=True)
    paired.append(case({"table": table}, {"statistic": t.statistic, "p": min(1, t.pvalue)}, f"{STATSMODELS} mcnemar(table, exact=True)"))
    for correction in [True, False]:
        if table[0][1] == table[1][0]:
            continue
        t = mcnemar(table, exact=False, correction=correction)
        paired.append(case({"table": table, "kind": "chi-square", "correction": correction}, {"statistic": t.statistic, "p": t.pvalue}, f"{STATSMODELS} mcnemar(table, exact=False, correction={correction})"))
paired.append(
    case({"table": [[794, 86], [150, 570]], "kind": "chi-square"}, {"statistic": r("mcnemar.test(matrix(c(794,150,86,570),2))$statistic"), "df": 1}, f"{R} mcnemar.test(Performance)")
)
for b, c in [(86, 150), (12, 2), (5, 0)]:
    low, high = stats.binomtest(b, b + c).proportion_ci(0.9)
    paired.append(
        case(
            {"table": [[7, b], [c, 9]], "level": 0.9},
            {"oddsRatioInterval.0": low / (1 - low), "oddsRatioInterval.1": None if c == 0 else high / (1 - high), "oddsRatio": None if c == 0 else b / c},
            f"{SCIPY} binomtest(b, b + c).proportion_ci(0.9) as odds",
        )
    )
paired.append(case({"table": [[5, 0], [0, 5]]}, {"status": "undefined"}, "nobody changed"))

cmh = []
BERKELEY = [[[512, 313], [89, 19]], [[353, 207], [17, 8]], [[120, 205], [202, 391]], [[138, 279], [131, 244]], [[53, 138], [94, 299]], [[22, 351], [24, 317]]]
RABBITS = [[[3, 0], [6, 1]], [[3, 2], [4, 1]], [[6, 2], [1, 3]], [[6, 1], [0, 5]]]
for strata in [BERKELEY, RABBITS, BERKELEY[:1], [[[20, 10], [5, 30]], [[7, 3], [2, 8]]]]:
    model = StratifiedTable([np.array(t) for t in strata])
    for correction in [True, False]:
        t = model.test_null_odds(correction=correction)
        expect = {"statistic": t.statistic, "p": t.pvalue, "estimate": model.oddsratio_pooled}
        low, high = model.oddsratio_pooled_confint()
        expect |= {"interval.0": low, "interval.1": high}
        if len(strata) > 1:
            equal = model.test_equal_odds(adjust=True)
            expect |= {"homogeneity.statistic": equal.statistic, "homogeneity.p": equal.pvalue}
        cmh.append(case({"strata": strata, "correction": correction}, expect, f"{STATSMODELS} StratifiedTable(strata).test_null_odds({correction}), test_equal_odds(adjust=True)"))
    cells = ",".join(str(t[i][j]) for t in strata for j in range(2) for i in range(2))
    value = r(f"t <- mantelhaen.test(array(c({cells}), c(2,2,{len(strata)}))); list(x=unname(t$statistic), p=t$p.value, e=unname(t$estimate), ci=as.numeric(t$conf.int))") if len(strata) > 1 else None
    if value:
        cmh.append(
            case(
                {"strata": strata},
                {"statistic": value["x"], "p": value["p"], "estimate": value["e"], "interval.0": value["ci"][0], "interval.1": value["ci"][1]},
                f"{R} mantelhaen.test(array(…, c(2, 2, k)))",
            )
        )
cmh.append(case({"strata": [[[1, 0], [2, 0]]]}, {"status": "undefined"}, "an empty column"))
cmh.append(case({"strata": [[[3, 0], [0, 3]]]}, {"status": "unbounded"}, "b · c = 0"))

fisher = []
for table in [[[3, 1], [1, 3]], [[2, 10], [15, 3]], [[8, 2], [1, 5]], [[345, 455], [260, 345]], [[100, 2], [1000, 5]], [[2, 7], [8, 2]], [[5, 1], [10, 10]], [[0, 2], [6, 4]], [[18000, 80000], [20000, 90000]], [[900, 100], [300, 700]]]:
    for side, name in [("two-sided", "two.sided"), ("less", "less"), ("greater", "greater")]:
        odds, p = stats.fisher_exact(table, side)
        value = r(f"t <- fisher.test({rmatrix(table)}, alternative='{name}'); list(p=t$p.value, e=unname(t$estimate))")
        expect = {"p": p, "sampleOddsRatio": odds}
        fisher.append(case({"table": table, "alternative": side}, expect, f"{SCIPY} fisher_exact(table, '{side}')"))
        # R and SciPy seek roots to about four digits; the conditional likelihood solved to all of them.
        fisher.append(case({"table": table, "alternative": side}, {"p": value["p"]}, f"{R} fisher.test(table, '{name}')"))
        if np.sum(table) < 3000:
            fisher.append(case({"table": table, "alternative": side}, exact_ratio(table, side), "mpmath 1.2.1, 30 digits: roots of the conditional likelihood and its tails"))
for table in [
    [[1, 2, 1, 0], [3, 3, 6, 1], [10, 10, 14, 9], [6, 7, 12, 11]],
    [[3, 0, 2], [1, 5, 0]],
    [[2, 3, 4], [5, 1, 1], [0, 2, 6]],
    [[10, 3, 5, 1], [1, 8, 2, 9]],
    [[8, 0, 0, 1], [0, 7, 1, 0], [1, 0, 9, 0]],
]:
    value = r(f"fisher.test({rmatrix(table)}, workspace=2e7)$p.value")
    fisher.append(case({"table": table}, {"p": value}, f"{R} fisher.test(table)", {"relative": 1e-7}))
fisher.append(case({"table": [[1, 2, 1, 0], [3, 3, 6, 1], [10, 10, 14, 9], [6, 7, 12, 11]]}, {"p": 0.7827}, "R documentation of fisher.test, job satisfaction (Agresti 2002, p. 57)", {"relative": 1e-4}))
fisher.append(case({"table": [[3, 0], [0, 3]]}, {"status": "unbounded", "p": 0.1}, "2 / C(6, 3)"))
write("tests", "chi-square-independence", independence)
write("tests", "chi-square-goodness-of-fit", fit)
write("tests", "mcnemar-test", paired)
write("tests", "cochran-mantel-haenszel", cmh)
write("tests", "fisher-exact", fisher)
