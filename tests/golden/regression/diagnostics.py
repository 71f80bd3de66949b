"""python3 tests/golden/regression/diagnostics.py (statsmodels 0.13.5, R 4.2.2: car, lmtest)

Writes the references of the methods that look at a linear regression's residuals and design.
"""
import os
import sys
import warnings

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
warnings.filterwarnings("ignore")
import mpmath
import numpy as np
import statsmodels.api as sm
from golden import STATSMODELS, case, write
from rvalues import VERSION, r
from statsmodels.stats import diagnostic, stattools
from statsmodels.stats.outliers_influence import variance_inflation_factor

LONGLEY = r("list(y = longley$Employed, x = unname(as.matrix(longley[, 1:6])))")
LM = "m <- lm(Employed ~ ., longley)"
rng = np.random.default_rng(20240602)
n = 60
X = np.round(np.column_stack([rng.normal(0, 1, n), rng.uniform(0, 10, n), rng.integers(0, 2, n)]), 3)
y = np.round(1 + X @ [1.5, -0.3, 1] + rng.normal(0, 0.3 + 0.2 * X[:, 1]) + 0.05 * X[:, 1] ** 2, 3)
full = sm.add_constant(X)
fit = sm.OLS(y, full).fit()
data = {"y": y, "x": X}
exact_line = {"y": [1, 3, 5, 7, 9], "x": [[0], [1], [2], [3], [4]]}
short = {"y": [1, 2], "x": [[1], [2]]}


def undefined(*inputs):
    return [case(item, {"status": "undefined"}, "an exact fit or too few rows") for item in inputs]


# Influence
influence = fit.get_influence()
expect = {"press": np.sum(influence.resid_press**2)}
for i in [0, 17, 59]:
    expect[f"leverage.{i}"] = influence.hat_matrix_diag[i]
    expect[f"standardizedResiduals.{i}"] = influence.resid_studentized_internal[i]
    expect[f"studentizedResiduals.{i}"] = influence.resid_studentized_external[i]
    expect[f"cooksDistance.{i}"] = influence.cooks_distance[0][i]
    expect[f"dffits.{i}"] = influence.dffits[0][i]
cases = [case(data, expect, f"{STATSMODELS} OLSInfluence")]
value = r(
    LM + "\nlibrary(car); q <- qqnorm(rstudent(m), plot.it = FALSE); o <- outlierTest(m, cutoff = Inf, n.max = 1)\n"
    "list(leverage = unname(hatvalues(m)), standardizedResiduals = unname(rstandard(m)), studentizedResiduals = unname(rstudent(m)),"
    "cooksDistance = unname(cooks.distance(m)), dffits = unname(dffits(m)), q = sort(q$x), p = unname(o$bonf.p), t = unname(o$rstudent))"
)
expect = {f"{name}.{i}": value[name][i] for name in list(value)[:5] for i in [4, 9, 15]}
expect["qq.0.theoretical"] = value["q"][0]
expect["qq.15.theoretical"] = value["q"][15]
expect["outlier.p"] = min(1, value["p"][0]) if isinstance(value["p"][0], float) else 1
expect["outlier.statistic"] = value["t"][0]
cases.append(case(LONGLEY, expect, f"{VERSION} hatvalues, rstandard, rstudent, cooks.distance, dffits, qqnorm, car::outlierTest of lm(Employed ~ ., longley)"))
cases.append(
    case(
        {"y": [1, 2, 3.5, 4, 9], "x": [[1, 0], [2, 0], [3, 0], [4, 0], [5, 1]]},
        {"leverage.4": 1, "studentizedResiduals.4": None, "cooksDistance.4": None, "press": None},
        "a dummy for one row: leverage 1",
        {"relative": 1e-12},
    )
)
cases += undefined(exact_line, short)
write("regression", "regression-influence", cases)

# Variance inflation
vif = r(LM + "; unname(car::vif(m))")
cases = [
    case({"x": LONGLEY["x"]}, {f"factors.{j}.vif": vif[j] for j in range(6)}, f"{VERSION} car 3.1.1 vif(lm(Employed ~ ., longley))", {"relative": 1e-8}),
    case({"x": X}, {f"factors.{j}.vif": variance_inflation_factor(full, j + 1) for j in range(3)}, f"{STATSMODELS} variance_inflation_factor"),
    case({"x": [[1, 2], [2, 4], [3, 6]]}, {"status": "undefined"}, "x2 = 2 x1"),
    case({"x": [[1, 1], [1, 2], [1, 5]]}, {"status": "undefined"}, "x1 is constant"),
]
write("regression", "variance-inflation-factors", cases)

# Durbin-Watson
def sign_of_form(weights):
    """P(sum of w z^2 < 0) by Imhof's integral in 50 digits, u = exp(t), trapezoidal in t."""
    mpmath.mp.dps = 50
    w = [mpmath.mpf(float(v)) for v in weights]
    h = mpmath.mpf(1) / 16
    total = mpmath.mpf(0)
    for i in range(-2200, 1600):
        u = mpmath.exp(i * h)
        angle = sum(mpmath.atan(v * u) for v in w) / 2
        total += mpmath.sin(angle) / mpmath.exp(sum(mpmath.log1p((v * u) ** 2) for v in w) / 4)
    return mpmath.mpf(1) / 2 - total * h / mpmath.pi


def exact_tail(x, y):
    x = sm.add_constant(np.array(x, float))
    rows = len(x)
    a = 2 * np.eye(rows) - np.eye(rows, k=1) - np.eye(rows, k=-1)
    a[0, 0] = a[-1, -1] = 1
    # An orthonormal basis of what the design leaves, so that no eigenvalue is a spurious 0.
    rest = np.linalg.qr(x, mode="complete")[0][:, x.shape[1]:]
    residuals = rest.T @ np.array(y, float)
    m = rest.T @ a @ rest
    d = residuals @ m @ residuals / (residuals @ residuals)
    return d, sign_of_form(np.linalg.eigvalsh(m) - d)


cases = [case(data, {"statistic": stattools.durbin_watson(fit.resid)}, f"{STATSMODELS} durbin_watson")]
for exact in [True, False]:
    flag = "TRUE, iterations = 200, tol = 1e-14" if exact else "FALSE"
    for alternative in ["greater", "less", "two-sided"]:
        call = f"d <- lmtest::dwtest(m, alternative = '{alternative.replace('-', '.')}', exact = {flag})"
        value = r(LM + f"; {call}; c(d$statistic, d$p.value)")
        cases.append(
            case(
                {**LONGLEY, "alternative": alternative, "exact": exact},
                {"statistic": value[0], "p": value[1]},
                f"{VERSION} lmtest 0.9.40 dwtest(lm(Employed ~ ., longley), '{alternative}', exact = {flag})",
                {"relative": 1e-8},
            )
        )
value = r("m <- lm(dist ~ speed, cars); d <- lmtest::dwtest(m); e <- lmtest::dwtest(m, exact = FALSE); list(s = unname(d$statistic), p = d$p.value, q = e$p.value, x = as.matrix(cars$speed), y = cars$dist)")
CARS = {"x": value["x"], "y": value["y"]}
cases.append(case(CARS, {"statistic": value["s"][0], "p": value["p"][0], "exact": True}, f"{VERSION} lmtest dwtest(lm(dist ~ speed, cars))"))
cases.append(case({**CARS, "exact": False}, {"p": value["q"][0]}, f"{VERSION} lmtest dwtest(lm(dist ~ speed, cars), exact = FALSE)"))
slow = [round(float(v), 2) for v in np.cumsum(np.cos(np.arange(40) / 6.0))]
wild = [round((-1) ** i * (1 + i / 50), 2) for i in range(40)]
line = [[i] for i in range(40)]
for values, side in [(slow, "greater"), (wild, "less")]:
    d, below = exact_tail(line, values)
    p = below if side == "greater" else 1 - below
    cases.append(
        case(
            {"y": values, "x": line, "alternative": side},
            {"statistic": d, "p": p},
            f"mpmath {mpmath.__version__}: Imhof's integral in 50 digits, eigenvalues by numpy: a tail of {mpmath.nstr(p, 2)}",
            {"relative": 1e-7},
        )
    )
mpmath.mp.dps = 15
cases += undefined(exact_line, short)
write("regression", "durbin-watson-test", cases)

# Breusch-Pagan and White
cases = []
for form, robust in [("studentized", True), ("original", False)]:
    lm, p, f, fp = diagnostic.het_breuschpagan(fit.resid, full, robust=robust)
    expect = {"statistic": lm, "p": p, "df": 3}
    if robust:
        expect.update({"f.statistic": f, "f.p": fp})
    cases.append(case({**data, "form": form}, expect, f"{STATSMODELS} het_breuschpagan(robust={robust})"))
    flag = "TRUE" if robust else "FALSE"
    value = r(f"b <- lmtest::bptest(dist ~ speed, data = cars, studentize = {flag}); c(b$statistic, b$p.value)")
    cases.append(case({**CARS, "form": form}, dict(zip(["statistic", "p"], value)), f"{VERSION} lmtest bptest(dist ~ speed, data = cars, studentize = {flag})"))
value = r("b <- lmtest::bptest(dist ~ speed, ~ speed + I(speed^2), data = cars); c(b$statistic, b$p.value)")
cases.append(
    case(
        {**CARS, "z": [[row[0], row[0] ** 2] for row in CARS["x"]]},
        dict(zip(["statistic", "p"], value)),
        f"{VERSION} lmtest bptest(dist ~ speed, ~ speed + I(speed^2), data = cars)",
    )
)
cases += undefined(exact_line, short)
write("regression", "breusch-pagan-test", cases)

lm, p, f, fp = diagnostic.het_white(fit.resid, full)
cases = [
    case(data, {"statistic": lm, "p": p, "f.statistic": f, "f.p": fp, "df": 8}, f"{STATSMODELS} het_white; x3² = x3 is left out"),
    case(CARS, {"statistic": value[0], "p": value[1], "df": 2}, f"{VERSION} lmtest bptest(dist ~ speed, ~ speed + I(speed^2), data = cars)"),
]
cases += undefined(exact_line, short)
write("regression", "white-test", cases)

# RESET
cases = []
for powers in [2, 3]:
    value = r(f"t <- lmtest::resettest(dist ~ speed, power = 2:{powers}, data = cars); c(t$statistic, t$p.value)")
    cases.append(case({**CARS, "powers": powers}, dict(zip(["statistic", "p"], value)), f"{VERSION} lmtest resettest(dist ~ speed, power = 2:{powers})"))
value = diagnostic.linear_reset(fit, power=3, test_type="fitted", use_f=True)
cases.append(case(data, {"statistic": value.fvalue, "p": value.pvalue}, f"{STATSMODELS} linear_reset(power=3, use_f=True)", {"relative": 1e-7}))
cases += undefined(exact_line, short)
write("regression", "reset-test", cases)

# Jarque-Bera
cases = []
for source, given in [("60 rows", data), ("Longley", LONGLEY), ("cars", CARS)]:
    left = sm.OLS(given["y"], sm.add_constant(np.array(given["x"]))).fit().resid
    jb, p, skew, kurtosis = stattools.jarque_bera(left)
    cases.append(
        case(given, {"statistic": jb, "p": p, "skewness": skew, "kurtosis": kurtosis}, f"{STATSMODELS} jarque_bera(residuals), {source}", {"relative": 1e-8})
    )
cases += undefined(exact_line, short)
write("regression", "residual-jarque-bera-test", cases)
