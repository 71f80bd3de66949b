"""python3 tests/golden/regression/generalized-linear-models.py (statsmodels 0.13.5, R 4.2.2)

Writes the references of logistic-regression and poisson-regression.
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
import statsmodels.api as sm
from golden import STATSMODELS, case, write
from rvalues import VERSION, r

# R's and statsmodels' GLM take the standard errors from the weights of the step before the last.
LAGGING = {"relative": 1e-6}
CONVERGED = "epsilon = 1e-14, maxit = 100"


def rows(value):
    expect = {}
    for j, (estimate, error, z, p) in enumerate(value):
        at = f"coefficients.{j}."
        expect.update({at + "estimate": estimate, at + "standardError": error, at + "statistic": z, at + "p": p})
    return expect


def r_case(setup, formula, family, input, extra=""):
    value = r(
        f"{setup}\nm <- glm({formula}, family = {family}, data = d{extra}, control = glm.control({CONVERGED}))\n"
        "l <- drop1(m, test = 'LRT')\n"
        "list(rows = unname(coef(summary(m))), deviance = deviance(m), null = m$null.deviance, ll = as.numeric(logLik(m)), aic = AIC(m), bic = BIC(m), pearson = sum(residuals(m, 'pearson')^2))"
    )
    expect = rows(value["rows"])
    for ours, theirs in [("deviance", "deviance"), ("nullDeviance", "null"), ("logLikelihood", "ll"), ("aic", "aic"), ("bic", "bic"), ("pearson", "pearson")]:
        expect[ours] = value[theirs][0]
    return case(input, expect, f"{VERSION} glm({formula}, {family}{extra}, {CONVERGED})", LAGGING)


# Logistic
MTCARS = r("list(y = mtcars$am, x = unname(as.matrix(mtcars[, c('wt', 'hp')])))")
cases = [r_case("d <- mtcars", "am ~ wt + hp", "binomial", MTCARS)]
ESOPH = r(
    "d <- esoph; X <- model.matrix(~ unclass(agegp) + unclass(alcgp) + unclass(tobgp), d)[, -1];"
    "list(y = d$ncases, trials = d$ncases + d$ncontrols, x = unname(X))"
)
cases.append(
    r_case(
        "d <- esoph; d$a <- unclass(d$agegp); d$b <- unclass(d$alcgp); d$c <- unclass(d$tobgp)",
        "cbind(ncases, ncontrols) ~ a + b + c",
        "binomial",
        ESOPH,
    )
)
y, X = np.array(MTCARS["y"]), np.array(MTCARS["x"])
fit = sm.Logit(y, sm.add_constant(X)).fit(disp=0, tol=1e-14, maxiter=100)
small = sm.Logit(y, sm.add_constant(X[:, :1])).fit(disp=0, tol=1e-14, maxiter=100)
interval = fit.conf_int()
cases.append(
    case(
        {**MTCARS, "likelihoodRatios": True},
        {
            **rows(zip(fit.params, fit.bse, fit.tvalues, fit.pvalues)),
            "statistic": fit.llr,
            "p": fit.llr_pvalue,
            "pseudoRSquared.mcFadden": fit.prsquared,
            "pseudoRSquared.coxSnell": 1 - np.exp(2 / 32 * (fit.llnull - fit.llf)),
            "pseudoRSquared.nagelkerke": (1 - np.exp(2 / 32 * (fit.llnull - fit.llf))) / (1 - np.exp(2 / 32 * fit.llnull)),
            "likelihoodRatios.1.statistic": 2 * (fit.llf - small.llf),
            "coefficients.1.interval.0": interval[1][0],
            "coefficients.2.interval.1": interval[2][1],
            "coefficients.2.ratio": np.exp(fit.params[2]),
            "coefficients.2.ratioInterval.0": np.exp(interval[2][0]),
            "fitted.5": fit.predict()[5],
        },
        f"{STATSMODELS} Logit(am, [1, wt, hp]).fit(tol=1e-14)",
        {"relative": 1e-7},
    )
)
# Published: mortality of beetles by dose of carbon disulphide (log10 CS2 mg/l).
BEETLES = {
    "y": [6, 13, 18, 28, 52, 53, 61, 60],
    "trials": [59, 60, 62, 56, 63, 59, 62, 60],
    "x": [[v] for v in [1.6907, 1.7242, 1.7552, 1.7842, 1.8113, 1.8369, 1.8610, 1.8839]],
}
cases.append(
    case(
        BEETLES,
        {"coefficients.0.estimate": -60.717, "coefficients.1.estimate": 34.270, "coefficients.0.standardError": 5.181, "coefficients.1.standardError": 2.912, "deviance": 11.23},
        "Dobson (1990), An Introduction to Generalized Linear Models, table 8.2 and section 8.4: beetle mortality",
        {"relative": 4e-4},
    )
)
glm = sm.GLM(
    np.column_stack([BEETLES["y"], np.array(BEETLES["trials"]) - BEETLES["y"]]),
    sm.add_constant(np.array(BEETLES["x"])),
    family=sm.families.Binomial(),
).fit(tol=1e-14, maxiter=100)
cases.append(
    case(
        BEETLES,
        {**rows(zip(glm.params, glm.bse, glm.tvalues, glm.pvalues)), "deviance": glm.deviance, "pearson": glm.pearson_chi2},
        f"{STATSMODELS} GLM(Binomial) of beetle mortality",
        LAGGING,
    )
)
line = [[v] for v in range(1, 9)]
cases += [
    case({"y": [0, 0, 0, 0, 1, 1, 1, 1], "x": line}, {"status": "unbounded"}, "complete separation at 4.5"),
    case({"y": [0, 0, 0, 0, 1, 1, 1, 1], "x": [[1], [2], [3], [4], [4], [5], [6], [7]]}, {"status": "unbounded"}, "quasi-complete separation at 4"),
    case({"y": [0, 1, 0, 1, 1, 1], "x": [[0], [0], [0], [0], [1], [1]]}, {"status": "unbounded"}, "a group of successes only"),
    case({"y": [1, 1, 1], "x": [[1], [2], [3]]}, {"status": "undefined"}, "one outcome only"),
    case({"y": [1, 0, 1, 0], "x": [[1, 1], [2, 2], [3, 3], [4, 4]]}, {"status": "undefined"}, "x2 = x1"),
    case({"y": [0, 0, 1, 0, 1, 1, 0, 1], "x": line}, {"status": "ok"}, "overlap: a maximum exists"),
]
write("regression", "logistic-regression", cases)

# Poisson
DOBSON = r(
    "counts <- c(18,17,15,20,10,20,25,13,12); outcome <- gl(3,1,9); treatment <- gl(3,3)\n"
    "list(y = counts, x = unname(model.matrix(~ outcome + treatment)[, -1]))"
)
SETUP = "d <- data.frame(counts = c(18,17,15,20,10,20,25,13,12), outcome = gl(3,1,9), treatment = gl(3,3))"
cases = [
    case(
        DOBSON,
        {
            "coefficients.0.estimate": 3.045,
            "coefficients.1.estimate": -0.4543,
            "coefficients.2.estimate": -0.2930,
            "coefficients.0.standardError": 0.1709,
            "coefficients.1.standardError": 0.2022,
            "coefficients.1.p": 0.0246,
            "deviance": 5.1291,
            "nullDeviance": 10.5814,
            "aic": 56.76,
        },
        "R documentation of glm: Dobson (1990), p. 93, randomized controlled trial",
        {"relative": 3e-3},
    )
]
value = r(
    SETUP + f"\nm <- glm(counts ~ outcome + treatment, poisson, d, control = glm.control({CONVERGED}))\n"
    "list(rows = unname(coef(summary(m)))[1:3, ], deviance = deviance(m), null = m$null.deviance, ll = as.numeric(logLik(m)), aic = AIC(m))"
)
cases.append(
    case(
        DOBSON,
        {**rows(value["rows"]), "deviance": value["deviance"][0], "nullDeviance": value["null"][0], "logLikelihood": value["ll"][0], "aic": value["aic"][0]},
        f"{VERSION} glm(counts ~ outcome + treatment, poisson, {CONVERGED})",
        LAGGING,
    )
)
fit = sm.Poisson(DOBSON["y"], sm.add_constant(np.array(DOBSON["x"]))).fit(disp=0, method="newton", tol=1e-14, maxiter=100)
cases.append(
    case(
        DOBSON,
        {**rows(list(zip(fit.params, fit.bse, fit.tvalues, fit.pvalues))[:3]), "statistic": fit.llr, "p": fit.llr_pvalue, "pseudoRSquared.mcFadden": fit.prsquared},
        f"{STATSMODELS} Poisson.fit(method='newton', tol=1e-14)",
        {"relative": 1e-8},
    )
)
rng = np.random.default_rng(5)
x = np.round(rng.normal(0, 1, 40), 3)
exposure = np.round(rng.uniform(0.5, 20, 40), 2)
y = rng.poisson(exposure * np.exp(-0.5 + 0.6 * x))
fit = sm.GLM(y, sm.add_constant(x), family=sm.families.Poisson(), exposure=exposure).fit(tol=1e-14, maxiter=100)
null = sm.GLM(y, np.ones((40, 1)), family=sm.families.Poisson(), exposure=exposure).fit(tol=1e-14, maxiter=100)
cases.append(
    case(
        {"y": y, "x": x.reshape(-1, 1), "exposure": exposure, "likelihoodRatios": True},
        {
            **rows(zip(fit.params, fit.bse, fit.tvalues, fit.pvalues)),
            "deviance": fit.deviance,
            "nullDeviance": null.deviance,
            "logLikelihood": fit.llf,
            "pearson": fit.pearson_chi2,
            "statistic": 2 * (fit.llf - null.llf),
            "likelihoodRatios.0.statistic": 2 * (fit.llf - null.llf),
            "fitted.3": fit.fittedvalues[3],
        },
        f"{STATSMODELS} GLM(Poisson, exposure=…).fit(tol=1e-14)",
        LAGGING,
    )
)
cases += [
    case({"y": [0, 0, 3, 5], "x": [[0], [0], [1], [1]]}, {"status": "unbounded"}, "a group without events"),
    case({"y": [0, 0, 0], "x": [[1], [2], [3]]}, {"status": "undefined"}, "no events"),
    case({"y": [1, 0, 2, 1], "x": [[0], [0], [1], [1]]}, {"status": "ok"}, "events in both groups"),
]
write("regression", "poisson-regression", cases)
