"""/usr/bin/python3 tests/golden/evaluation/evaluation.py (scikit-learn 1.2.1, statsmodels 0.13.5, R 4.2.2 with pROC)"""
import json
import os
import subprocess
import sys
import warnings

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import SKLEARN, STATSMODELS, case, write
from scipy import stats
from sklearn import calibration, inspection, linear_model, metrics, model_selection
from statsmodels.stats.inter_rater import cohens_kappa

warnings.simplefilter("ignore")


def r(code):
    """The value of R code as Python data."""
    script = f"suppressMessages(library(pROC)); cat(jsonlite::toJSON({{{code}}}, digits=NA, auto_unbox=TRUE))"
    text = subprocess.run(["/usr/bin/Rscript", "-"], input=script, capture_output=True, text=True, check=True)
    return json.loads(text.stdout)


def vector(values):
    return "c(" + ",".join(repr(float(value)) for value in values) + ")"


rng = np.random.default_rng(7)
n = 60
LABELS = (rng.random(n) < 0.4).astype(int)
A = np.round(LABELS * 0.8 + rng.normal(size=n), 1)
B = np.round(LABELS * 0.3 + rng.normal(size=n), 2)
P = np.round(1 / (1 + np.exp(-(A - 0.4))), 2)
SMALL = ([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])
rows = lambda y, s: {"labels": y, "scores": s}
ONE = rows([1, 1, 1], [0.2, 0.5, 0.9])

# Confusion matrices.
cases = []
for tn, fp, fn, tp in [(50, 10, 5, 35), (9, 1, 3, 7), (980, 5, 12, 3), (10, 0, 5, 0), (0, 3, 0, 5), (1, 1, 1, 1)]:
    y = [0] * (tn + fp) + [1] * (fn + tp)
    f = [0] * tn + [1] * fp + [0] * fn + [1] * tp
    expect = {"accuracy": metrics.accuracy_score(y, f), "recall": metrics.recall_score(y, f), "f1": metrics.f1_score(y, f), "threatScore": metrics.jaccard_score(y, f), "fBeta": metrics.fbeta_score(y, f, beta=2), "precision": metrics.precision_score(y, f)}
    if tp + fp == 0:
        expect["precision"] = None
        expect["falseDiscoveryRate"] = None
    if len(set(y)) == 2:
        expect["balancedAccuracy"] = metrics.balanced_accuracy_score(y, f)
        expect["cohenKappa"] = metrics.cohen_kappa_score(y, f)
        if len(set(f)) == 2:
            expect["matthewsCorrelation"] = metrics.matthews_corrcoef(y, f)
            plus, minus = metrics.class_likelihood_ratios(y, f)
            expect["positiveLikelihoodRatio"] = plus
            expect["negativeLikelihoodRatio"] = minus
    else:
        expect["specificity"] = 0.0
        expect["falsePositiveRate"] = 1.0
    if not tn + fp:
        del expect["specificity"]
    counts = {"truePositives": tp, "falsePositives": fp, "falseNegatives": fn, "trueNegatives": tn}
    if len(set(y)) == 1:
        expect = {key: value for key, value in expect.items() if key not in ("specificity", "falsePositiveRate")}
    cases.append(case({"data": counts, "beta": 2}, expect, f"{SKLEARN} accuracy_score, recall_score, fbeta_score, matthews_corrcoef, cohen_kappa_score, class_likelihood_ratios"))
y, f = LABELS, (A > 0.5).astype(int)
cases.append(case({"data": {"labels": y, "predictions": f}}, {"matthewsCorrelation": metrics.matthews_corrcoef(y, f), "precision": metrics.precision_score(y, f), "n": n}, f"{SKLEARN} on labels and predictions"))
cases.append(case({"data": {"truePositives": 0, "falsePositives": 0, "falseNegatives": 0, "trueNegatives": 0}}, {"status": "undefined"}, "no rows"))
cases.append(
    case(
        {"data": {"truePositives": 20, "falsePositives": 180, "falseNegatives": 10, "trueNegatives": 1820}},
        {"recall": 0.667, "specificity": 0.91, "precision": 0.1, "negativePredictiveValue": 0.995, "positiveLikelihoodRatio": 7.41, "negativeLikelihoodRatio": 0.366},
        "published example: faecal occult blood screening, 2030 patients (Wikipedia, Sensitivity and specificity)",
        {"relative": 1e-2},
    )
)
write("evaluation", "confusion-matrix", cases)

# Curves and areas.
cases = []
for y, s in [SMALL, (LABELS, A), (LABELS, B)]:
    for drop in [False, True]:
        fpr, tpr, thr = metrics.roc_curve(y, s, drop_intermediate=False)
        if drop:
            # scikit-learn keeps collinear points whose steps differ; all collinear ones go here.
            x = np.rint(np.array([fpr * np.sum(np.array(y) == 0), tpr * np.sum(y)])).astype(int)
            d = np.diff(x, axis=1)
            keep = np.r_[True, d[0, :-1] * d[1, 1:] != d[1, :-1] * d[0, 1:], True]
            fpr, tpr, thr = fpr[keep], tpr[keep], thr[keep]
        expect = {"estimate": metrics.roc_auc_score(y, s), "points.length": len(thr)}
        for i in range(1, len(thr)):
            expect.update({f"points.{i}.threshold": thr[i], f"points.{i}.falsePositiveRate": fpr[i], f"points.{i}.truePositiveRate": tpr[i]})
        expect["youden.value"] = max(tpr - fpr)
        cases.append(case({**rows(y, s), "dropIntermediate": drop}, expect, f"{SKLEARN} roc_curve(y, s, drop_intermediate=False), roc_auc_score" + ("; collinear points left out by numpy" if drop else "")))
cases.append(case(ONE, {"status": "undefined", "reason": "one class only: no negatives among 3 rows"}, "one class only"))
write("evaluation", "roc-curve", cases)

cases = []
for y, s in [(LABELS, A), (LABELS, B), (LABELS[:20], A[:20]), (LABELS, -A)]:
    R = r(f'x <- roc({vector(y)}, {vector(s)}, direction="<", quiet=TRUE); list(auc=as.numeric(auc(x)), ci=as.numeric(ci.auc(x)), ci90=as.numeric(ci.auc(x, conf.level=0.9)), se=sqrt(var(x)))')
    cases.append(case(rows(y, s), {"estimate": R["auc"], "interval.0": R["ci"][0], "interval.1": R["ci"][2], "standardError": R["se"]}, "R 4.2.2 pROC ci.auc(roc(y, s)), var"))
    cases.append(case({**rows(y, s), "level": 0.9}, {"interval.0": R["ci90"][0], "interval.1": R["ci90"][2]}, "R 4.2.2 pROC ci.auc(conf.level = 0.9)"))
grouped = {}
for label, score in zip(LABELS, A):
    grouped[(int(label), float(score))] = grouped.get((int(label), float(score)), 0) + 1
keys = list(grouped)
R = r(f'x <- roc({vector(LABELS)}, {vector(A)}, direction="<", quiet=TRUE); list(auc=as.numeric(auc(x)), se=sqrt(var(x)))')
cases.append(case({"labels": [k[0] for k in keys], "scores": [k[1] for k in keys], "counts": [grouped[k] for k in keys]}, {"estimate": R["auc"], "standardError": R["se"]}, "R 4.2.2 pROC on the ungrouped rows"))
aSAH = r('data(aSAH); list(y=as.integer(aSAH$outcome=="Poor"), s100b=aSAH$s100b, ndka=aSAH$ndka)')
cases.append(case({"labels": aSAH["y"], "scores": aSAH["s100b"]}, {"estimate": 0.7314, "interval.0": 0.6301, "interval.1": 0.8326}, "published: pROC documentation, roc(outcome ~ s100b, aSAH): 0.7314, 95% CI 0.6301-0.8326 (DeLong)", {"relative": 1e-4}))
cases.append(case(rows([0, 0, 1, 1], [1, 2, 3, 4]), {"status": "ok", "estimate": 1, "warnings.0": "no standard error or interval: the placements do not vary"}, "separated classes: DeLong's variance is 0"))
cases.append(case(ONE, {"status": "undefined", "reason": "one class only: no negatives among 3 rows"}, "one class only"))
write("evaluation", "roc-auc", cases)

cases = []
for y, a, b, what in [(LABELS, A, B, "normal scores"), (aSAH["y"], aSAH["s100b"], aSAH["ndka"], "aSAH, s100b and ndka")]:
    for alternative in ["two.sided", "less", "greater"]:
        R = r(f'y <- {vector(y)}; t <- roc.test(roc(y, {vector(a)}, direction="<", quiet=TRUE), roc(y, {vector(b)}, direction="<", quiet=TRUE), method="delong", paired=TRUE, alternative="{alternative}"); list(z=unname(t$statistic), p=t$p.value, a=unname(t$estimate[1]), b=unname(t$estimate[2]))')
        cases.append(case({"labels": y, "scoresA": a, "scoresB": b, "alternative": alternative.replace(".", "-")}, {"statistic": R["z"], "p": R["p"], "aucA": R["a"], "aucB": R["b"]}, f"R 4.2.2 pROC roc.test(method='delong', alternative='{alternative}'), {what}"))
# Far tails: one score separates 1,200 rows well, the other not at all.
wide = [0] * 600 + [1] * 600
good, bad = rng.permutation(600).tolist() + (rng.permutation(600) + 500).tolist(), rng.permutation(1200).tolist()
R = r(f'y <- {vector(wide)}; t <- roc.test(roc(y, {vector(good)}, direction="<", quiet=TRUE), roc(y, {vector(bad)}, direction="<", quiet=TRUE), method="delong", paired=TRUE); list(z=unname(t$statistic))')
cases.append(case({"labels": wide, "scoresA": good, "scoresB": bad}, {"statistic": R["z"], "p": 2 * stats.norm.sf(abs(R["z"]))}, "R 4.2.2 pROC roc.test, z; p of that z by scipy norm.sf (far tail)"))
cases.append(case({"labels": [0, 0, 1, 1], "scoresA": [1, 3, 2, 4], "scoresB": [10, 30, 20, 40]}, {"status": "undefined", "estimate": 0}, "equal rankings"))
write("evaluation", "delong-test", cases)

cases, areas = [], []
for y, s in [SMALL, (LABELS, A), (LABELS, B)]:
    precision, recall, thr = metrics.precision_recall_curve(y, s)
    ap = metrics.average_precision_score(y, s)
    expect = {"estimate": ap, "points.length": len(thr)}
    for i in range(len(thr)):
        j = len(thr) - 1 - i
        expect.update({f"points.{i}.threshold": thr[j], f"points.{i}.precision": precision[j], f"points.{i}.recall": recall[j]})
    cases.append(case(rows(y, s), expect, f"{SKLEARN} precision_recall_curve, average_precision_score"))
    m = int(np.sum(y))
    eta, tau = np.log(ap / (1 - ap)), 1 / np.sqrt(m * ap * (1 - ap))
    z = stats.norm.isf(0.025)
    low, high = [1 / (1 + np.exp(-(eta + k * z * tau))) for k in (-1, 1)]
    areas.append(case(rows(y, s), {"estimate": ap, "interval.0": low, "interval.1": high}, f"{SKLEARN} average_precision_score; logit interval of Boyd et al. (2013) written out"))
none = case(rows([0, 0], [1, 2]), {"status": "undefined", "reason": "no positives: recall has no denominator"}, "no positives")
write("evaluation", "precision-recall-curve", cases + [none])
write("evaluation", "average-precision", areas + [none, case(rows([0, 1], [1, 2]), {"estimate": 1, "status": "ok"}, f"{SKLEARN} average_precision_score")])

# Probabilities.
pred = lambda y, p: {"labels": y, "probabilities": p}
cases = []
for y, p in [([1, 0, 0, 1], [0.9, 0.1, 0.2, 0.65]), (LABELS, P), ([1, 0], [0, 0.5]), ([0, 0, 1], [1, 0.2, 1])]:
    cases.append(case(pred(y, p), {"estimate": metrics.log_loss(y, p, labels=[0, 1])}, f"{SKLEARN} log_loss(y, p)"))
    cases.append(case({**pred(y, p), "clip": 1e-7}, {"estimate": metrics.log_loss(y, p, eps=1e-7, labels=[0, 1])}, f"{SKLEARN} log_loss(y, p, eps=1e-7)"))
many = [[0.2, 0.7, 0.1], [0.6, 0.2, 0.2], [0.1, 0.1, 0.8], [0.25, 0.25, 0.5]]
cases.append(case(pred([1, 0, 2, 0], many), {"estimate": metrics.log_loss([1, 0, 2, 0], many)}, f"{SKLEARN} log_loss of three classes"))
cases.append(case({**pred([1, 0], [0, 0.5]), "clip": 0}, {"status": "unbounded", "reason": "row 0 had probability 0 and happened"}, "without clipping"))
write("evaluation", "log-loss", cases)

cases = []
for y, p in [([0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3]), (LABELS, P), (LABELS, np.round(P, 1))]:
    y, p = np.array(y), np.array(p)
    rel = res = 0
    for value in np.unique(p):
        inside = y[p == value]
        rel += len(inside) / len(y) * (value - inside.mean()) ** 2
        res += len(inside) / len(y) * (inside.mean() - y.mean()) ** 2
    score = metrics.brier_score_loss(y, p)
    assert abs(rel - res + y.mean() * (1 - y.mean()) - score) < 1e-12
    cases.append(case(pred(y, p), {"estimate": score, "reliability": rel, "resolution": res, "uncertainty": y.mean() * (1 - y.mean())}, f"{SKLEARN} brier_score_loss; Murphy's terms by numpy over distinct forecasts"))
cases.append(case(pred([1, 1], [0.5, 1]), {"estimate": 0.125, "skill": None}, "one class only: no skill"))
write("evaluation", "brier-score", cases)

cases = []
for y, p, bins in [([0, 0, 0, 0, 1, 1, 1, 1, 1], [0.1, 0.2, 0.3, 0.4, 0.65, 0.7, 0.8, 0.9, 1.0], 3), (LABELS, P, 5), (LABELS, P, 10)]:
    for strategy in ["uniform", "quantile"]:
        rate, mean = calibration.calibration_curve(y, p, n_bins=bins, strategy=strategy)
        if strategy == "quantile" and bins == 10:
            continue
        # scikit-learn bins are [low, high); ours (low, high]: only taken where no prediction lies on an edge.
        edges = np.linspace(0, 1, bins + 1) if strategy == "uniform" else np.quantile(p, np.linspace(0, 1, bins + 1))
        if any(np.isclose(value, edge) for value in p for edge in edges[1:-1]):
            continue
        expect = {"bins.length": len(rate)}
        for i in range(len(rate)):
            expect.update({f"bins.{i}.observedRate": rate[i], f"bins.{i}.meanProbability": mean[i]})
        cases.append(case({**pred(y, p), "bins": bins, "strategy": strategy}, expect, f"{SKLEARN} calibration_curve(n_bins={bins}, strategy='{strategy}')"))
p = np.clip(P + 0.003, 0, 1)
for bins in [4, 10]:
    rate, mean = calibration.calibration_curve(LABELS, p, n_bins=bins)
    which = np.minimum((p * bins).astype(int), bins - 1)
    sizes = np.bincount(which, minlength=bins)
    sizes = sizes[sizes > 0]
    expect = {"estimate": np.sum(sizes / n * np.abs(rate - mean)), "maximumError": np.max(np.abs(rate - mean)), "meanDifference": p.mean() - LABELS.mean()}
    for i in range(len(rate)):
        expect.update({f"bins.{i}.observedRate": rate[i], f"bins.{i}.meanProbability": mean[i]})
    cases.append(case({**pred(LABELS, p), "bins": bins}, expect, f"{SKLEARN} calibration_curve(n_bins={bins}); ECE by numpy"))
write("evaluation", "calibration-curve", cases)

cases = []
for y, p, g in [([0, 0, 1, 0, 0, 1, 0, 1, 1, 1, 0, 1], [0.1, 0.15, 0.2, 0.25, 0.4, 0.45, 0.5, 0.55, 0.7, 0.75, 0.8, 0.9], 3), (LABELS, P, 10), (LABELS, P, 5), (LABELS, P / 10, 4)]:
    # With the mean probability of the group; ResourceSelection's hoslem.test uses Σ (O − E)² / E over both classes, the same sum.
    R = r(f"""y <- {vector(y)}; p <- {vector(p)}; g <- {g}
cut1 <- cut(p, breaks=unique(quantile(p, probs=seq(0, 1, 1/g))), include.lowest=TRUE)
obs <- xtabs(cbind(1-y, y) ~ cut1); expd <- xtabs(cbind(1-p, p) ~ cut1)
s <- sum((obs-expd)^2/expd); list(s=s, k=nlevels(cut1), p=pchisq(s, nlevels(cut1)-2, lower.tail=FALSE))""")
    cases.append(case({**pred(y, p), "groups": g}, {"statistic": R["s"], "p": R["p"], "df": R["k"] - 2}, "R 4.2.2, the code of ResourceSelection::hoslem.test"))
cases.append(case(pred([0, 0], [0.5, 0.2]), {"status": "undefined"}, "one class only"))
write("evaluation", "hosmer-lemeshow", cases)

# Gains, costs, thresholds.
cases = []
y, s = np.array(LABELS), B + np.arange(n) * 1e-6
order = np.argsort(-s)
for groups in [5, 10, 20]:
    found = np.array([y[order[: n * (k + 1) // groups]].sum() for k in range(groups)])
    gain = found / y.sum()
    expect = {"estimate": gain[0] * groups}
    for k in range(groups):
        expect.update({f"groups.{k}.gain": gain[k], f"groups.{k}.cumulativeLift": gain[k] * groups / (k + 1)})
    cases.append(case({**rows(y, s), "groups": groups}, expect, "by numpy: sorted rows counted"))
cases.append(case({**rows([1, 0, 0, 1], [2, 2, 2, 1]), "groups": 2}, {"groups.0.positives": 2 / 3, "groups.1.positives": 4 / 3}, "ties across a group's edge are shared out in proportion"))
cases.append(case(rows([0, 0], [1, 2]), {"status": "undefined", "reason": "no positives: nothing to gain"}, "no positives"))
write("evaluation", "lift-gain", cases)

cases = []
for y, s in [SMALL, (LABELS, A), (LABELS, B)]:
    fpr, tpr, thr = metrics.roc_curve(y, s, drop_intermediate=False)
    grid = np.linspace(0, 1, 21)
    cost = np.min((1 - tpr)[:, None] * grid + fpr[:, None] * (1 - grid), axis=0)
    expect = {"estimate": np.trapz(cost, grid)}
    for k in [0, 3, 7, 10, 14, 20]:
        expect[f"points.{k}.normalisedCost"] = cost[k]
    cases.append(case({**rows(y, s), "steps": 20}, expect, f"{SKLEARN} roc_curve; lower envelope by numpy", {"relative": 1e-9, "absolute": 1e-15, "why": "sums of shares that cancel to 0"}))
cases.append(case(ONE, {"status": "undefined"}, "one class only"))
write("evaluation", "cost-curve", cases)

cases = []
for y, s in [(LABELS, A), (LABELS, B)]:
    fpr, tpr, thr = metrics.roc_curve(y, s, drop_intermediate=False)
    y = np.array(y)
    j = tpr - fpr
    cases.append(case({**rows(y, s), "criterion": "youden"}, {"threshold": thr[np.argmax(j)], "estimate": max(j)}, f"{SKLEARN} roc_curve, largest tpr - fpr"))
    d = np.hypot(fpr, 1 - tpr)
    cases.append(case({**rows(y, s), "criterion": "closest"}, {"threshold": thr[np.argmin(d)], "estimate": min(d)}, f"{SKLEARN} roc_curve, nearest (0, 1)"))
    f = [metrics.fbeta_score(y, s >= t, beta=2) for t in thr]
    cases.append(case({**rows(y, s), "criterion": "f-beta", "beta": 2}, {"threshold": thr[np.argmax(f)], "estimate": max(f)}, f"{SKLEARN} fbeta_score at every threshold"))
    m = [metrics.matthews_corrcoef(y, s >= t) for t in thr]
    cases.append(case({**rows(y, s), "criterion": "matthews"}, {"threshold": thr[np.argmax(m)], "estimate": max(m)}, f"{SKLEARN} matthews_corrcoef at every threshold"))
    c = [(4 * np.sum((y == 1) & (s < t)) + np.sum((y == 0) & (s >= t))) / len(y) for t in thr]
    cases.append(case({**rows(y, s), "costFalseNegative": 4}, {"threshold": thr[np.argmin(c)], "costPerRow": min(c)}, "by numpy: cost counted at every threshold"))
cases.append(case({**rows(*SMALL), "costFalsePositive": 100}, {"threshold": 0.8, "costPerRow": 0.25}, "by hand: one missed positive of four rows"))
cases.append(case({**rows([1, 0, 0], [1, 2, 3]), "costFalsePositive": 100}, {"threshold": None, "falseNegatives": 1}, "by hand: call none positive"))
write("evaluation", "optimal-threshold", cases)

# Many classes.
cases = []
three = rng.integers(0, 3, 50)
guess = np.where(rng.random(50) < 0.6, three, rng.integers(0, 3, 50))
for y, f in [([0, 1, 2, 2, 2], [0, 0, 2, 2, 1]), (three, guess), ([0, 0, 1, 1], [0, 2, 1, 1])]:
    y, f = np.array(y), np.array(f)
    report = metrics.classification_report(y, f, output_dict=True, zero_division=0)
    expect = {"estimate": metrics.accuracy_score(y, f), "cohenKappa": metrics.cohen_kappa_score(y, f), "matthewsCorrelation": metrics.matthews_corrcoef(y, f), "balancedAccuracy": metrics.balanced_accuracy_score(y, f)}
    for kind in ["macro", "weighted"]:
        for ours, theirs in [("precision", "precision"), ("recall", "recall"), ("f1", "f1-score")]:
            expect[f"{kind}.{ours}"] = report[f"{kind} avg"][theirs]
    expect["classes.1.precision"] = report["1"]["precision"]
    expect["classes.1.support"] = report["1"]["support"]
    cases.append(case({"data": {"labels": y, "predictions": f}}, expect, f"{SKLEARN} classification_report(zero_division=0), cohen_kappa_score, matthews_corrcoef"))
    cases.append(case({"data": {"labels": [f"c{v}" for v in y], "predictions": [f"c{v}" for v in f]}}, {"macro.f1": report["macro avg"]["f1-score"]}, f"{SKLEARN} classification_report"))
cases.append(case({"data": {"counts": metrics.confusion_matrix(three, guess)}}, {"matthewsCorrelation": metrics.matthews_corrcoef(three, guess)}, f"{SKLEARN} matthews_corrcoef"))
cases.append(case({"data": {"labels": [0, 0, 1, 1], "predictions": [0, 2, 1, 1]}, "zeroDivision": "exclude"}, {"macro.recall": 0.75, "classes.2.recall": None}, "by hand: class 2 has no rows"))
write("evaluation", "multi-class-report", cases)

cases = []
for table in [[[53, 5, 2], [11, 14, 5], [1, 6, 3]], metrics.confusion_matrix(three, guess).tolist(), [[20, 5], [10, 15]], [[1000, 20], [30, 5]]]:
    for weights, wt in [("none", None), ("linear", "linear"), ("quadratic", "quadratic")]:
        k = cohens_kappa(np.array(table), wt=wt)
        expect = {"estimate": k.kappa, "standardError": k.std_kappa, "statistic": k.z_value, "p": k.pvalue_two_sided, "interval.0": k.kappa_low, "interval.1": k.kappa_upp}
        cases.append(case({"counts": table, "weights": weights}, expect, f"{STATSMODELS} cohens_kappa(wt={wt!r})", {"relative": 1e-9}))
cases.append(case({"counts": [[53, 5, 2], [11, 14, 5], [1, 6, 3]]}, {"estimate": 0.429}, "published: Fleiss, Cohen & Everitt (1969), kappa of the example, three digits", {"relative": 2e-3}))
cases.append(case({"counts": [[20, 5], [10, 15]]}, {"estimate": 0.4, "chanceAgreement": 0.5}, "published: Wikipedia, Cohen's kappa, simple example"))
cases.append(case({"counts": [[4, 0], [0, 0]]}, {"status": "undefined"}, "one class only"))
write("evaluation", "cohen-kappa", cases)

# Numbers.
cases = []
truth, guess = np.round(rng.normal(10, 3, 30), 2), None
guess = np.round(truth + rng.normal(0.3, 1, 30), 2)
for y, f in [(np.array([3, -0.5, 2, 7]), np.array([2.5, 0, 2, 8])), (truth, guess), (truth + 1e9, guess + 1e9)]:
    expect = {
        "meanAbsoluteError": metrics.mean_absolute_error(y, f), "meanSquaredError": metrics.mean_squared_error(y, f), "medianAbsoluteError": metrics.median_absolute_error(y, f),
        "maximumError": metrics.max_error(y, f), "rSquared": metrics.r2_score(y, f), "explainedVariance": metrics.explained_variance_score(y, f), "meanAbsolutePercentageError": metrics.mean_absolute_percentage_error(y, f),
    }
    if min(y) > 0:
        expect["rootMeanSquaredLogError"] = metrics.mean_squared_log_error(y, f) ** 0.5
        expect["meanPoissonDeviance"] = metrics.mean_poisson_deviance(y, f)
    if min(y) > 1e8:
        for key in ["rootMeanSquaredLogError", "meanPoissonDeviance"]:
            del expect[key]
    cases.append(case({"actual": y, "predicted": f}, expect, f"{SKLEARN} mean_absolute_error, mean_squared_error, r2_score, …"))
cases.append(case({"actual": [0, 2, 4], "predicted": [1, 2, 3]}, {"meanAbsolutePercentageError": None, "weightedPercentageError": 1 / 3, "symmetricPercentageError": (2 + 0 + 2 / 7) / 3}, "by hand: a zero has no percentage error"))
cases.append(case({"actual": [5, 5], "predicted": [4, 6]}, {"rSquared": None, "rootMeanSquaredError": 1}, "constant actual values: no R²"))
write("evaluation", "regression-metrics", cases)


# Splits.
def folds(splits):
    expect = {"splits.length": len(splits)}
    for k, (train, test) in enumerate(splits):
        expect.update({f"splits.{k}.train.length": len(train), f"splits.{k}.test.length": len(test)})
        for i in range(0, len(train), max(1, len(train) // 3)):
            expect[f"splits.{k}.train.{i}"] = train[i]
        for i in range(len(test)):
            expect[f"splits.{k}.test.{i}"] = test[i]
    return expect


x = np.zeros((23, 1))
write("evaluation", "k-fold-split", [case({"n": 23, "folds": k}, folds(list(model_selection.KFold(k).split(x))), f"{SKLEARN} KFold({k})") for k in (2, 5, 23)])
classes = [list(map(int, three[:23])), [5, 1, 1, 5, 5, 1, 1, 1, 5, 1, 1], [0] * 9 + [1] * 2 + [2] * 6]
write("evaluation", "stratified-k-fold-split", [case({"labels": y, "folds": k}, folds(list(model_selection.StratifiedKFold(k).split(np.zeros(len(y)), y))), f"{SKLEARN} StratifiedKFold({k})") for y in classes for k in (2, 3)])
groups = [[1, 1, 1, 2, 2, 3, 4, 4, 4, 4, 5, 6, 6], [9, 9, 8, 7, 7, 7], [1] * 5 + [2] * 4 + [3] * 3 + [4] * 2 + [5]]
write("evaluation", "group-k-fold-split", [case({"groups": g, "folds": k}, folds(list(model_selection.GroupKFold(k).split(np.zeros(len(g)), None, g))), f"{SKLEARN} GroupKFold({k})") for g in groups for k in (2, 3)])
write("evaluation", "leave-one-out-split", [case({"n": k}, folds(list(model_selection.LeaveOneOut().split(np.zeros(k)))), f"{SKLEARN} LeaveOneOut()") for k in (2, 5)])
options = [({}, {}), ({"splits": 3}, {"n_splits": 3}), ({"splits": 3, "testSize": 2, "gap": 1}, {"n_splits": 3, "test_size": 2, "gap": 1}), ({"splits": 2, "maxTrainSize": 4}, {"n_splits": 2, "max_train_size": 4})]
write("evaluation", "time-series-split", [case({"n": 23, **ours}, folds(list(model_selection.TimeSeriesSplit(**theirs).split(x))), f"{SKLEARN} TimeSeriesSplit({theirs})") for ours, theirs in options])

# Models.
X = np.round(rng.normal(size=(40, 3)), 3)
y = np.round(X @ [1, -2, 0.5] + rng.normal(size=40), 3)
cases = []
for metric, scoring in [("r-squared", "r2"), ("negative-rmse", "neg_root_mean_squared_error"), ("negative-mae", "neg_mean_absolute_error")]:
    shares = [0.25, 0.5, 1.0]
    sizes, train, test = model_selection.learning_curve(linear_model.LinearRegression(), X, y, cv=model_selection.KFold(4), train_sizes=shares, scoring=scoring)
    expect = {}
    for i in range(3):
        expect.update({f"points.{i}.size": sizes[i], f"points.{i}.trainMean": train[i].mean(), f"points.{i}.testMean": test[i].mean(), f"points.{i}.testSd": test[i].std(ddof=1)})
    cases.append(case({"x": X, "y": y, "shares": shares, "folds": 4, "metric": metric}, expect, f"{SKLEARN} learning_curve(LinearRegression(), cv=KFold(4), scoring='{scoring}')"))
write("evaluation", "learning-curve", cases)

model = linear_model.LinearRegression().fit(X, y)
cases = []
for metric, scoring in [("r-squared", "r2"), ("negative-rmse", "neg_root_mean_squared_error"), ("negative-mae", "neg_mean_absolute_error")]:
    found = inspection.permutation_importance(model, X, y, scoring=scoring, n_repeats=20000, random_state=0)
    base = metrics.get_scorer(scoring)(model, X, y)
    given = {"x": X, "y": y, "coefficients": model.coef_, "intercept": model.intercept_, "metric": metric, "repeats": 1000}
    cases.append(case(given, {"baseline": base}, f"{SKLEARN} score '{scoring}' of LinearRegression"))
    cases.append(case(given, {f"columns.{j}.importance": found.importances_mean[j] for j in range(3)}, f"{SKLEARN} permutation_importance(n_repeats=20000), other random numbers", {"relative": 3e-2}))
binary = (y > 0).astype(int)
logit = linear_model.LogisticRegression(penalty="none", max_iter=1000).fit(X[:, :2] , binary)
for metric, scoring in [("roc-auc", "roc_auc"), ("negative-log-loss", "neg_log_loss")]:
    base = metrics.get_scorer(scoring)(logit, X[:, :2], binary)
    cases.append(case({"x": X[:, :2], "y": binary, "coefficients": logit.coef_[0], "intercept": logit.intercept_[0], "metric": metric}, {"baseline": base}, f"{SKLEARN} score '{scoring}' of LogisticRegression"))
write("evaluation", "permutation-importance", cases)
