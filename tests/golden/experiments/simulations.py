"""python3 tests/golden/experiments/simulations.py (numpy, scipy 1.10.1, statsmodels 0.13.5)

Bandits on certain rewards step by step; simulations within their Monte-Carlo error of exact values.
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
import statsmodels.api as sm
from golden import SCIPY, STATSMODELS, case, write
from scipy import stats
from statsmodels.stats.power import TTestIndPower

AREA = "experiments"
rng = np.random.default_rng(2)


def mc(width):
    return {"absolute": width, "why": "four Monte-Carlo standard errors of the simulation"}


# --- ucb-bandit: certain rewards make UCB1 deterministic
def ucb(rates, horizon, c):
    n, s, regret = np.zeros(len(rates)), np.zeros(len(rates)), 0.0
    for t in range(1, horizon + 1):
        if (n == 0).any():
            a = int(np.argmax(n == 0))
        else:
            a = int(np.argmax(s / n + np.sqrt(c * np.log(t - 1) / n)))
        n[a] += 1
        s[a] += rates[a]
        regret += max(rates) - rates[a]
    return regret, n / horizon


cases = []
for rates, horizon, c in [([0, 1], 20, 2), ([1, 0, 0], 500, 2), ([0, 0, 1, 0], 1000, 0.5)]:
    regret, share = ucb(rates, horizon, c)
    cases.append(case({"rates": rates, "horizon": horizon, "exploration": c, "runs": 1}, {"estimate": regret, "pullShares.0": share[0], "uniformRegret": horizon * (1 - np.mean(rates))},
                      "UCB1 of Auer et al. (2002) in numpy, rewards certain"))
write(AREA, "ucb-bandit", cases)

# --- epsilon-greedy-bandit
write(AREA, "epsilon-greedy-bandit", [
    case({"rates": [0, 0, 1], "horizon": 100, "epsilon": 0, "runs": 1}, {"estimate": 2, "pullShares.2": 0.98}, "by hand: each arm once, then the one that pays"),
    case({"rates": [0.2, 0.2], "horizon": 50, "runs": 2}, {"estimate": 0, "uniformRegret": 0}, "equal arms: nothing to give up"),
    case({"rates": [0.1, 0.3], "horizon": 2000, "epsilon": 1, "runs": 50}, {"estimate": 200}, "by hand: uniform pulls give up 0.1 each", mc(4 * 0.1 * np.sqrt(2000 / 50))),
])


# --- thompson-bandit: an independent simulation
def thompson(rates, horizon, runs):
    regrets = []
    for _ in range(runs):
        a, b, regret = np.ones(len(rates)), np.ones(len(rates)), 0.0
        for _ in range(horizon):
            k = int(np.argmax(rng.beta(a, b)))
            win = rng.random() < rates[k]
            a[k] += win
            b[k] += 1 - win
            regret += max(rates) - rates[k]
        regrets.append(regret)
    return np.mean(regrets), np.std(regrets, ddof=1) / np.sqrt(runs)


cases = [case({"rates": [0.4, 0.4], "horizon": 50, "runs": 2}, {"estimate": 0}, "equal arms: nothing to give up")]
for rates, horizon, runs in [([0.1, 0.3], 500, 200), ([0.5, 0.45, 0.6], 300, 200)]:
    mean, se = thompson(rates, horizon, runs)
    cases.append(case({"rates": rates, "horizon": horizon, "runs": 200}, {"estimate": mean}, "numpy simulation of Thompson sampling, Beta(1, 1) priors", mc(round(4 * np.sqrt(2) * se, 3))))
write(AREA, "thompson-bandit", cases)

# --- aa-simulation, power-simulation, peeking-simulation
x = rng.normal(10, 2, 120).round(2)
power = TTestIndPower().power(1.0 / np.std(x, ddof=1), 60, 0.05)
write(AREA, "aa-simulation", [
    case({"values": x, "runs": 2000}, {"estimate": 0.05}, "by definition: alpha", mc(0.02)),
    case({"values": x, "runs": 2000, "alpha": 0.2, "share": 0.25}, {"estimate": 0.2}, "by definition: alpha", mc(0.036)),
    case({"values": x, "runs": 2000, "seed": 9}, {"calibration": 1, "meanEstimate": 0}, "by definition: unbiased, calibrated", mc(0.07)),
    case({"values": [3, 3, 3, 3, 3]}, {"status": "undefined"}, "constant rows"),
])
write(AREA, "power-simulation", [
    case({"values": x, "runs": 2000, "effect": 1}, {"estimate": power, "meanEstimate": 1}, f"{STATSMODELS} TTestIndPower().power(1 / sd, 60, 0.05)", mc(0.045)),
    case({"values": x, "runs": 2000, "effect": 0}, {"estimate": 0.05}, "no effect: alpha", mc(0.02)),
    case({"values": x, "runs": 2000, "effect": 0.1, "effectType": "relative"}, {"meanEstimate": 0.1 * x.mean()}, "by hand: a tenth of the mean", mc(0.05)),
])
write(AREA, "peeking-simulation", [
    case({"looks": 5, "runs": 20000}, {"estimate": 0.142, "atEnd": 0.05}, "Armitage, McPherson & Rowe (1969), table 2: 5 looks", mc(0.0105)),
    case({"looks": 10, "runs": 20000, "seed": 4}, {"estimate": 0.193}, "Armitage, McPherson & Rowe (1969), table 2: 10 looks", mc(0.012)),
    case({"looks": 1, "runs": 20000, "drift": 2.8}, {"estimate": stats.norm.sf(1.959963984540054 - 2.8) + stats.norm.cdf(-1.959963984540054 - 2.8)}, f"{SCIPY} norm.sf", mc(0.0115)),
])

# --- interleaving-test
cases = []
for a, b, t in [(60, 40, 100), (3, 12, 0), (20, 0, 0), (5200, 5000, 3000), (1500, 300, 10)]:
    r = stats.binomtest(a, a + b, 0.5)
    scores = np.r_[np.full(a, 0.5), np.full(b, -0.5), np.zeros(t)]
    cases.append(case({"winsA": a, "winsB": b, "ties": t}, {"p": r.pvalue, "estimate": scores.mean(), "standardError": scores.std() / np.sqrt(len(scores)),
                       "interval.0": (stats.beta.ppf(0.025, a, b + 1) - 0.5) * (a + b) / len(scores), "interval.1": ((stats.beta.isf(0.025, a + 1, b) if b else 1) - 0.5) * (a + b) / len(scores)},
                      f"{SCIPY} binomtest, beta.ppf (Clopper–Pearson); numpy mean of the scores"))
cases.append(case({"clicksA": [1, 0, 2, 0, 1], "clicksB": [0, 0, 1, 1, 0]}, {"estimate": 0.2, "p": stats.binomtest(3, 4).pvalue}, f"{SCIPY} binomtest(3, 4)"))
cases.append(case({"winsA": 0, "winsB": 0, "ties": 5}, {"status": "undefined", "estimate": 0}, "only ties"))
write(AREA, "interleaving-test", cases)

# --- novelty-effect
cases = []
for est, se, scale in [([0.4, 0.3, 0.25, 0.2], [0.05] * 4, "linear"), (list(rng.normal(1, 0.3, 8).round(3)), list(rng.uniform(0.1, 0.5, 8).round(3)), "linear"), ([2.0, 1.2, 0.9, 0.8, 0.7], [0.2, 0.25, 0.3, 0.35, 0.4], "log")]:
    d = np.arange(len(est))
    X = sm.add_constant(np.log1p(d) if scale == "log" else d.astype(float))
    fit = sm.WLS(est, X, weights=1 / np.array(se) ** 2).fit(cov_type="fixed scale")
    z = fit.params[1] / fit.bse[1]
    cases.append(case({"days": [{"day": int(k), "estimate": e, "standardError": s} for k, e, s in zip(d, est, se)], "scale": scale},
                      {"estimate": fit.params[1], "standardError": fit.bse[1], "intercept": fit.params[0], "p": 2 * stats.norm.sf(abs(z)), "lackOfFit": (fit.resid**2 / np.array(se) ** 2).sum()},
                      f"{STATSMODELS} WLS(effect ~ day, 1/se²).fit(cov_type='fixed scale')", {"relative": 1e-8}))
cases.append(case({"days": [{"day": 1, "estimate": 1, "standardError": 1}]}, {"status": "undefined"}, "one day"))
write(AREA, "novelty-effect", cases)
