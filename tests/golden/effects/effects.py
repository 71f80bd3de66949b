"""python3 tests/golden/effects/effects.py (scipy 1.10.1, statsmodels 0.13.5)"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import SCIPY, STATSMODELS, case, write
from scipy import stats
from scipy.optimize import brentq
from scipy.special import gammaln
from statsmodels.stats.contingency_tables import Table2x2
from statsmodels.stats.proportion import confint_proportions_2indep

rng = np.random.default_rng(20240304)
A = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
B = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
PAIRS = [(A, B), (np.round(rng.normal(3, 1, 40), 3), np.round(rng.normal(0, 2, 25), 3)), ([1, 2, 3], [2, 4, 4.5, 9])]
SOLVED = {"relative": 1e-7}


def root(f, low, high):
    return brentq(f, low, high, xtol=1e-13, rtol=1e-14)


made = {name: [] for name in ["cohen-d", "hedges-g", "glass-delta"]}
for a, b in PAIRS:
    n, m = len(a), len(b)
    for id in made:
        df = m - 1 if id == "glass-delta" else n + m - 2
        pooled = ((n - 1) * np.var(a, ddof=1) + (m - 1) * np.var(b, ddof=1)) / (n + m - 2)
        sd = np.std(b, ddof=1) if id == "glass-delta" else np.sqrt(pooled)
        d = (np.mean(a) - np.mean(b)) / sd
        j = np.exp(gammaln(df / 2) - gammaln((df - 1) / 2)) / np.sqrt(df / 2) if id == "hedges-g" else 1
        scale = np.sqrt(1 / n + 1 / m)
        t = d / scale
        for level in [0.95, 0.8]:
            tail = (1 - level) / 2
            low = root(lambda x: stats.nct.sf(t, df, x) - tail, t - 20, t + 5) * scale
            high = root(lambda x: stats.nct.cdf(t, df, x) - tail, t - 5, t + 20) * scale
            made[id].append(case({"a": a, "b": b, "level": level}, {"estimate": j * d, "interval.0": j * low, "interval.1": j * high}, f"{SCIPY} roots of nct.sf and nct.cdf in the noncentrality", SOLVED))
            error = np.sqrt(scale**2 + d * d / 2 / df)
            z = stats.norm.isf(tail)
            made[id].append(case({"a": a, "b": b, "level": level, "intervalMethod": "normal"}, {"standardError": j * error, "interval.0": j * (d - z * error), "interval.1": j * (d + z * error)}, f"{SCIPY} norm; Hedges & Olkin (1985)"))
for id in made:
    made[id].append(case({"a": {"n": 10, "mean": 1, "variance": 0}, "b": {"n": 9, "mean": 0, "variance": 0}}, {"status": "undefined"}, "no spread"))
    write("effects", id, made[id])

cramer = []
for table in [[[762, 327, 468], [484, 239, 477]], [[10, 5], [2, 13]], [[10, 20, 30], [11, 19, 30], [40, 2, 1]], [[5, 5], [5, 5]], [[9000, 1000], [4000, 6000]]]:
    n, (r, c) = np.sum(table), np.shape(table)
    x2, _, df, _ = stats.chi2_contingency(table, correction=False)
    k = min(r, c) - 1
    expect = {"estimate": stats.contingency.association(np.array(table), "cramer")}
    cramer.append(case({"table": table}, expect, f"{SCIPY} contingency.association(table, 'cramer')", {"relative": 1e-9, "absolute": 1e-12, "why": "0 comes out as a rounding error"}))
    if 0 < x2 < 5000:
        ncx2 = lambda lam: stats.ncx2(df, lam) if lam > 0 else stats.chi2(df)
        low = 0 if ncx2(0).sf(x2) >= 0.025 else root(lambda lam: ncx2(lam).sf(x2) - 0.025, 0, 4 * x2 + 100)
        high = 0 if ncx2(0).cdf(x2) <= 0.025 else root(lambda lam: ncx2(lam).cdf(x2) - 0.025, 0, 4 * x2 + 100)
        cramer.append(case({"table": table}, {"interval.0": np.sqrt(low / n / k), "interval.1": np.sqrt(high / n / k)}, f"{SCIPY} roots of ncx2.sf and ncx2.cdf in the noncentrality", SOLVED))
    phi = max(0, x2 / n - df / (n - 1))
    side = lambda s: s - (s - 1) ** 2 / (n - 1)
    cramer.append(case({"table": table, "corrected": True}, {"estimate": np.sqrt(phi / (min(side(r), side(c)) - 1))}, "Bergsma (2013), by its formula in numpy"))
cramer.append(case({"table": [[1, 0], [2, 0]]}, {"status": "undefined"}, "an empty column"))
write("effects", "cramer-v", cramer)

odds, risk = [], []
for table in [[[189, 10845], [104, 10933]], [[10, 5], [2, 13]], [[1, 1], [1, 1]], [[400, 20], [3, 900]]]:
    for level in [0.95, 0.8]:
        t = Table2x2(np.array(table))
        low, high = t.oddsratio_confint(1 - level)
        odds.append(case({"table": table, "level": level}, {"estimate": t.oddsratio, "interval.0": low, "interval.1": high, "logStandardError": t.log_oddsratio_se}, f"{STATSMODELS} Table2x2(table).oddsratio_confint({1 - level:.2f})"))
        low, high = t.riskratio_confint(1 - level)
        successes, trials = [table[0][0], table[1][0]], [sum(table[0]), sum(table[1])]
        risk.append(case({"successes": successes, "trials": trials, "level": level}, {"estimate": t.riskratio, "interval.0": low, "interval.1": high, "logStandardError": t.log_riskratio_se}, f"{STATSMODELS} Table2x2(table).riskratio_confint({1 - level:.2f})"))
for table in [[[0, 10], [5, 5]], [[3, 0], [2, 7]]]:
    t = Table2x2(np.array(table) + 0.5)
    low, high = t.oddsratio_confint(0.05)
    odds.append(case({"table": table, "correction": True}, {"estimate": t.oddsratio, "interval.0": low, "interval.1": high}, f"{STATSMODELS} Table2x2(table + 0.5).oddsratio_confint(0.05)"))
odds.append(case({"table": [[189, 10845], [104, 10933]]}, {"estimate": 1.83, "interval.0": 1.44, "interval.1": 2.33}, "Agresti (2007), p. 31: aspirin and heart attacks", {"relative": 3e-3}))
risk.append(case({"successes": [189, 104], "trials": [11034, 11037]}, {"estimate": 1.82, "interval.0": 1.43, "interval.1": 2.3}, "Agresti (2007), p. 28: aspirin and heart attacks", {"relative": 3e-3}))
odds.append(case({"table": [[3, 0], [2, 7]]}, {"status": "unbounded", "reason": "the odds ratio is infinite"}, "no failure in the first group"))
odds.append(case({"table": [[0, 3], [2, 7]]}, {"status": "unbounded", "estimate": 0}, "no success in the first group"))
risk.append(case({"successes": [3, 0], "trials": [10, 10]}, {"status": "unbounded"}, "no success in the second group"))
risk.append(case({"successes": [0, 0], "trials": [10, 10]}, {"status": "undefined"}, "no success at all"))
write("effects", "odds-ratio", odds)
write("effects", "risk-ratio", risk)

PLANT = [
    [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
    [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
    [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
]
WIDE = [np.round(rng.normal(mean, 1, size), 3).tolist() for mean, size in [(0, 20), (1, 30), (2.5, 15), (0, 8)]]
FLAT = [[1, 2, 3, 4], [2, 1, 4, 3], [1.1, 2, 3, 3.9]]
eta, omega = [], []
for groups in [PLANT, WIDE, FLAT]:
    f = stats.f_oneway(*groups).statistic
    n, k = sum(map(len, groups)), len(groups)
    df1, df2 = k - 1, n - k
    law = lambda lam: stats.ncf(df1, df2, lam) if lam > 0 else stats.f(df1, df2)
    share = f * df1 / (f * df1 + df2)
    for level in [0.95, 0.9]:
        tail = (1 - level) / 2
        low = 0 if law(0).sf(f) >= tail else root(lambda lam: 1 - law(lam).cdf(f) - tail, 0, 20 * f * df1 + 50)
        high = 0 if law(0).cdf(f) <= tail else root(lambda lam: law(lam).cdf(f) - tail, 0, 20 * f * df1 + 50)
        bounds = {"interval.0": low / (low + n), "interval.1": high / (high + n)}
        eta.append(case({"groups": groups, "level": level}, {"estimate": share, **bounds}, f"{SCIPY} f_oneway; roots of ncf.cdf in the noncentrality", SOLVED))
        omega.append(case({"groups": groups, "level": level}, {"estimate": max(0, df1 * (f - 1) / (df1 * (f - 1) + n)), **bounds}, f"{SCIPY} f_oneway; roots of ncf.cdf in the noncentrality", SOLVED))
for made in [eta, omega]:
    made.append(case({"groups": [[1, 1], [2, 2]]}, {"status": "undefined"}, "no spread within groups"))
write("effects", "eta-squared", eta)
write("effects", "omega-squared", omega)

rank = []
for a, b in [*PAIRS, ([1, 2, 3], [10, 11, 12, 13])]:
    u = stats.mannwhitneyu(a, b).statistic
    theta, (m, n) = u / len(a) / len(b), (len(a), len(b))
    half = (m + n) / 2 - 1
    z = stats.norm.isf(0.025)
    excess = lambda x: (x - theta) ** 2 - z * z * x * (1 - x) * (1 + half * ((1 - x) / (2 - x) + x / (1 + x))) / m / n
    low = 0 if theta == 0 else root(excess, 0, theta - 1e-9)
    high = 1 if theta == 1 else root(excess, theta + 1e-9, 1)
    rank.append(case({"a": a, "b": b}, {"estimate": 2 * theta - 1, "interval.0": 2 * low - 1, "interval.1": 2 * high - 1}, f"{SCIPY} mannwhitneyu(a, b).statistic; roots of Newcombe (2006), method 5", SOLVED))
write("effects", "rank-biserial", rank)
