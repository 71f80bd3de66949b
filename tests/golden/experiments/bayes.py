"""python3 tests/golden/experiments/bayes.py (scipy 1.10.1, mpmath 1.2.1)

Confidence sequences, mSPRT and Bayesian comparisons.
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
sys.path.insert(0, os.path.dirname(__file__))
import mpmath as mp
import numpy as np
from golden import SCIPY, case, write
from quantiles import z_isf
from scipy import optimize, stats

AREA = "experiments"
mp.mp.dps = 30
arm = lambda n, m, v: {"n": n, "mean": m, "variance": v}

# --- confidence-sequence: GrowthBook's and Eppo's own formulas
cases = []
for c, t, alpha in [(arm(5000, 10, 100), arm(5000, 10.6, 100), 0.05), (arm(800, 1, 4), arm(1200, 1.3, 5), 0.1), (arm(200000, 0.1, 0.09), arm(200000, 0.104, 0.093), 0.01)]:
    n = c["n"] + t["n"]
    se = np.sqrt(c["variance"] / c["n"] + t["variance"] / t["n"])
    d = t["mean"] - c["mean"]
    rho = np.sqrt((-2 * np.log(alpha) + np.log(-2 * np.log(alpha) + 1)) / 5000)
    s2 = se**2 * n
    half = np.sqrt(s2) * np.sqrt(2 * (n * rho**2 + 1) * np.log(np.sqrt(n * rho**2 + 1) / alpha) / (n * rho) ** 2)
    p = min(1, np.exp(-(d / se) ** 2 * n * rho**2 / (2 * (n * rho**2 + 1))) * np.sqrt(n * rho**2 + 1))
    cases.append(case({"control": c, "treatment": t, "level": 1 - alpha}, {"interval.0": d - half, "interval.1": d + half, "p": p},
                      "GrowthBook gbstats, sequential_interval_halfwidth: Waudby-Smith et al. eq. 9 and 161, N* = 5,000, in numpy"))
    r = 10000 / (np.log(np.log(np.e / alpha**2)) - 2 * np.log(alpha))
    B = np.sqrt((n + r) * np.log((n + r) / (r * alpha**2))) / np.sqrt(n)
    cases.append(case({"control": c, "treatment": t, "level": 1 - alpha, "vendor": "eppo"}, {"interval.0": d - se * B, "critical": B},
                      "Eppo documentation, Statistical nitty-gritty: sequential bounds, N = 10,000, in numpy"))
    one = np.sqrt((-4 * np.log(2 * alpha) / 2 + np.log(-2 * np.log(2 * alpha) + 1)) / 5000)
    crit = np.sqrt(2 * (n * one**2 + 1) / (n * one**2) * np.log(1 + np.sqrt(n * one**2 + 1) / (2 * alpha)))
    cases.append(case({"control": c, "treatment": t, "level": 1 - alpha, "alternative": "greater"}, {"interval.0": d - crit * se, "interval.1": None},
                      "Waudby-Smith et al. (2024), one-sided sequence, in numpy"))
write(AREA, "confidence-sequence", cases)
vendors = [{**item, "input": {"vendor": "growthbook", **item["input"]}} for item in cases]

# --- msprt: the mixture integrated numerically
cases = []
dens = lambda x, m, s: mp.exp(-((x - m) ** 2) / (2 * s * s))
for c, t, tau in [(arm(5000, 10, 100), arm(5000, 10.6, 100), 0.5), (arm(100, 0, 1), arm(150, 0.9, 1.5), 0.2), (arm(1000, 3, 4), arm(1000, 2.95, 4), 1.0)]:
    se = mp.sqrt(mp.mpf(c["variance"]) / c["n"] + mp.mpf(t["variance"]) / t["n"])
    d = mp.mpf(t["mean"]) - mp.mpf(c["mean"])
    d = mp.mpf(t["mean"] - c["mean"])
    tau = mp.mpf(tau)
    like = lambda theta, d=d: mp.exp((d**2 - (d - theta) ** 2) / (2 * se**2)) * mp.exp(-(theta**2) / (2 * tau**2)) / (tau * mp.sqrt(2 * mp.pi))
    grid = [-12 * tau, -4 * tau, -tau, 0, tau, 4 * tau, 12 * tau]
    mid = d * tau**2 / (tau**2 + se**2)
    wid = se * tau / mp.sqrt(se**2 + tau**2)
    cuts = [mid + k * wid for k in (-14, -7, -3, 0, 3, 7, 14)]
    two = mp.quad(like, cuts)
    pos = 2 * mp.quad(like, sorted(x for x in cuts + [mp.mpf(0)] if x >= 0))
    args = {"control": c, "treatment": t, "mixingSd": float(tau)}
    cases.append(case(args, {"logRatio": mp.log(two), "p": min(1, 1 / two)}, "mpmath 1.2.1 quad of the likelihood ratio over N(0, τ²)", {"relative": 1e-8}))
    cases.append(case({**args, "alternative": "greater"}, {"logRatio": mp.log(pos), "p": min(1, 1 / pos)}, "mpmath 1.2.1 quad over the positive half of N(0, τ²)", {"relative": 1e-8}))
c, t = arm(4000, 5, 9), arm(6000, 5.2, 10)
V = c["variance"] / c["n"] + t["variance"] / t["n"]
tau2 = stats.norm.isf(0.025) ** 2 * (c["variance"] + t["variance"]) / (c["n"] + t["n"])
half = np.sqrt(V * (V + tau2) / tau2 * (-2 * np.log(0.05 / 2) - np.log(V / (V + tau2))))
cases.append(case({"control": c, "treatment": t, "vendor": "statsig"}, {"interval.0": 0.2 - half, "interval.1": 0.2 + half, "mixingSd": np.sqrt(tau2)},
                  "Zhao, Liu & Ou-Yang (2019) as in Statsig's documentation: ln(α/2), τ = z²(s_t² + s_c²)/(n_t + n_c), in numpy"))
vendors.append({**cases[-1], "input": {"vendor": "statsig", **cases[-1]["input"]}})
write(AREA, "msprt", cases)
write(AREA, "sequential-lift", vendors)

# --- beta-binomial-comparison
def beta_pdf(a, b):
    return lambda x: x ** (a - 1) * (1 - x) ** (b - 1) / mp.beta(a, b)


def beta_cdf(a, b):
    return lambda x: mp.betainc(a, b, 0, x, regularized=True) if 0 < x < 1 else mp.mpf(0 if x <= 0 else 1)


def closed(ac, bc, at, bt):
    """Evan Miller (2014), eq. 6: P(treatment > control) for integer at."""
    return mp.fsum(mp.beta(ac + i, bt + bc) / ((bt + i) * mp.beta(1 + i, bt) * mp.beta(ac, bc)) for i in range(at))


def chance(ac, bc, at, bt):
    return closed(ac, bc, at, bt)


def loss(ac, bc, at, bt):
    """E max(control − treatment, 0), from the chance under shifted shapes (Stucchio 2015)."""
    first = mp.beta(ac + 1, bc) / mp.beta(ac, bc) * (1 - chance(ac + 1, bc, at, bt))
    second = mp.beta(at + 1, bt) / mp.beta(at, bt) * (1 - chance(ac, bc, at + 1, bt))
    return first - second


cases = []
for (x, n), (y, m), (a, b) in [((100, 1000), (120, 1000), (1, 1)), ((3, 20), (9, 22), (1, 1)), ((0, 50), (2, 40), (2, 5)), ((500, 1000), (300, 1000), (1, 1)), ((1000, 1000), (995, 1000), (1, 1))]:
    ac, bc, at, bt = a + x, b + n - x, a + y, b + m - y
    mp.mp.dps = 60
    expect = {"chanceToBeat": chance(ac, bc, at, bt), "lossTreatment": loss(ac, bc, at, bt)}
    cases.append(case({"successes": [x, y], "trials": [n, m], "priorSuccesses": a, "priorFailures": b}, expect,
                      "mpmath 1.2.1, 60 digits: Evan Miller's closed form; loss by Stucchio's identity"))
mp.mp.dps = 30
fc, ft = stats.beta(101, 901), stats.beta(121, 881)
xs, ws = np.polynomial.legendre.leggauss(2000)
grid = lambda lo, hi: ((hi - lo) / 2 * xs + (hi + lo) / 2, (hi - lo) / 2 * ws)
u, w = grid(0.02, 0.28)
at = lambda q, f: optimize.brentq(lambda d: float((w * ft.pdf(u) * fc.cdf(f(u, d))).sum()) - q, -0.5, 0.9, xtol=1e-15, rtol=1e-14)
diff, lift = (lambda x, d: x - d), (lambda x, d: x / (1 + d))
cases.append(case({"successes": [100, 120], "trials": [1000, 1000], "mde": 0.1, "mdeType": "relative"},
                  {"interval.0": at(0.975, diff), "interval.1": at(0.025, diff), "lift": at(0.5, lift), "liftInterval.0": at(0.975, lift), "liftInterval.1": at(0.025, lift),
                   "chanceAboveMde": float((w * ft.pdf(u) * fc.cdf(u / 1.1)).sum())},
                  f"{SCIPY} beta by 2,000-point Gauss–Legendre and brentq", {"relative": 1e-8}))
write(AREA, "beta-binomial-comparison", cases)

# --- gamma-poisson-comparison: the ratio of two gammas is F
cases = []
for (x, e), (y, f), (a, b) in [((60, 1000), (75, 1000), (1, 0)), ((5, 12.5), (20, 11), (0.5, 0)), ((400, 350), (380, 420), (2, 3))]:
    kc, rc, kt, rt = a + x, b + e, a + y, b + f
    F = stats.f(2 * kt, 2 * kc)
    scale = (kt / rt) / (kc / rc)
    expect = {"chanceToBeat": F.sf(1 / scale), "lift": scale * F.ppf(0.5) - 1, "liftInterval.0": scale * F.ppf(0.025) - 1, "liftInterval.1": scale * F.ppf(0.975) - 1, "estimate": kt / rt - kc / rc}
    cases.append(case({"events": [x, y], "exposure": [e, f], "priorShape": a, "priorRate": b}, expect, f"{SCIPY} f: a ratio of gamma variables", {"relative": 1e-8}))
mp.mp.dps = 30
kc, rc, kt, rt = 6, mp.mpf(3), 10, mp.mpf(4)
gcdf = lambda k, r, x: mp.gammainc(k, 0, r * x, regularized=True)
expect = {"lossTreatment": mp.quad(lambda x: gcdf(kt, rt, x) * (1 - gcdf(kc, rc, x)), [0, 1, 2, 4, 8, 20])}
cases.append(case({"events": [5, 9], "exposure": [3, 4]}, expect, "mpmath 1.2.1 quad"))
write(AREA, "gamma-poisson-comparison", cases)

# --- normal-bayes-lift
cases = []
for c, t, pm, ps in [(arm(400, 10, 25), arm(500, 10.8, 30), 0, 0.5), (arm(400, 10, 25), arm(500, 10.8, 30), 0, None), (arm(50, 3, 4), arm(60, 2.1, 5), 0.2, 0.3), (arm(100000, 5, 4), arm(100000, 5.2, 4), 0, None), (arm(1000, 5, 4), arm(1000, 5.7, 4), 0, None)]:
    d, v = mp.mpf(t["mean"] - c["mean"]), mp.mpf(c["variance"]) / c["n"] + mp.mpf(t["variance"]) / t["n"]
    prec = 1 / v + (1 / mp.mpf(ps) ** 2 if ps else 0)
    mu = (d / v + (pm / mp.mpf(ps) ** 2 if ps else 0)) / prec
    sd = mp.sqrt(1 / prec)
    q = lambda z: mp.erfc(z / mp.sqrt(2)) / 2
    mp.mp.dps = 80
    lt = sd * mp.npdf(mu / sd) - mu * q(mu / sd)
    lc = sd * mp.npdf(mu / sd) + mu * q(-mu / sd)
    args = {"control": c, "treatment": t, "effect": "absolute", "priorMean": pm, "mde": 0.5}
    if ps:
        args["priorSd"] = ps
    z = mp.mpf(z_isf(0.025))
    cases.append(case(args, {"estimate": mu, "chanceToBeat": q(-mu / sd), "lossTreatment": lt, "lossControl": lc, "chanceAboveMde": q((0.5 - mu) / sd), "interval.0": mu - z * sd},
                      "mpmath 1.2.1, 80 digits: conjugate normal", {"relative": 1e-8}))
    mp.mp.dps = 30
write(AREA, "normal-bayes-lift", cases)

# --- best-arm
cases = []
abc = [(40, 400), (52, 400), (45, 400)]
shapes = [(1 + k, 1 + n - k) for k, n in abc]
cuts = [0.02, 0.06, 0.08, 0.1, 0.12, 0.14, 0.17, 0.3]
expect = {}
for j, s in enumerate(shapes):
    rest = [beta_cdf(*o) for i, o in enumerate(shapes) if i != j]
    expect[f"arms.{j}.chanceBest"] = mp.quad(lambda x: beta_pdf(*s)(x) * rest[0](x) * rest[1](x), cuts)
    expect[f"arms.{j}.loss"] = mp.quad(lambda x: beta_cdf(*s)(x) * (1 - rest[0](x) * rest[1](x)), cuts)
cases.append(case({"arms": [{"name": n, "successes": k, "trials": m} for n, (k, m) in zip("ABC", abc)]}, {**expect, "best": "B"}, "mpmath 1.2.1 quad", {"relative": 1e-8}))
sf = stats.norm.sf(1 / np.sqrt(2))
cases.append(case({"arms": [{"name": "a", "mean": 0, "standardError": 1}, {"name": "b", "mean": 1, "standardError": 1}], "better": "lower"}, {"arms.0.chanceBest": 1 - sf, "arms.1.chanceBest": sf, "best": "a"}, f"{SCIPY} norm.sf(1/√2)"))
F = stats.f(2 * 21, 2 * 11)
cases.append(case({"arms": [{"name": "a", "events": 10, "exposure": 5}, {"name": "b", "events": 20, "exposure": 6}]}, {"arms.1.chanceBest": F.sf((11 / 5) / (21 / 6))}, f"{SCIPY} f: a ratio of gamma variables"))
write(AREA, "best-arm", cases)
