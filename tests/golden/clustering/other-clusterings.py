"""python3 tests/golden/clustering/other-clusterings.py (scipy 1.10.1, scikit-learn 1.2.1, R 4.2)

Hierarchical clustering, DBSCAN, medoids, mixtures, mini-batches, gap statistic, stability.
"""
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
import numpy as np
from golden import ROOT, SCIPY, SKLEARN, case, write
from scipy.cluster.hierarchy import cophenet, fcluster, leaves_list, linkage
from scipy.spatial.distance import pdist
from sklearn.cluster import DBSCAN, KMeans
from sklearn.metrics import silhouette_score
from sklearn.mixture import GaussianMixture

script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "other-clusterings.R")
R = json.loads(subprocess.run(["Rscript", script, ROOT], capture_output=True, text=True, check=True).stdout)
load = lambda name: np.array(json.load(open(f"{ROOT}/data/{name}.json")))
ref = lambda name: {"$data": name}
iris, standard, ruspini = load("iris"), load("wine-standard"), load("ruspini")

# Hierarchical clustering
cases = []
for method in ["ward", "complete", "average", "single"]:
    for metric, name in [("euclidean", "euclidean"), ("cityblock", "manhattan")]:
        if method == "ward" and metric == "cityblock":
            continue
        Z = linkage(standard, method, metric)
        labels = fcluster(Z, 4, "maxclust")
        first = list(dict.fromkeys(labels))
        expect = {}
        for m in [0, 50, 120, 170, 174, 175, 176]:
            expect.update({f"mergers.{m}.{c}": Z[m, c] for c in range(4)})
        if len(first) == 4:
            expect.update({f"labels.{i}": first.index(labels[i]) for i in range(0, 178, 20)})
        expect["copheneticCorrelation"] = cophenet(Z, pdist(standard, metric))[0]
        given = {"rows": ref("wine-standard"), "linkage": method, "metric": name, "k": 4}
        cases.append(case(given, expect, f"{SCIPY} linkage(x, '{method}', '{metric}'), fcluster, cophenet"))
Z = linkage(iris, "single")
cases.append(
    case(
        {"rows": ref("iris"), "linkage": "single", "height": 0.7},
        {"mergers.148.2": Z[148, 2], "mergers.100.2": Z[100, 2], "labels.149": 1, "labels.0": 0},
        f"{SCIPY} linkage(x, 'single'), fcluster(Z, 0.7, 'distance')",
    )
)
cases.append(case({"rows": [[1, 1], [1, 1], [1, 1]]}, {"mergers.1.2": 0, "mergers.1.3": 3}, "equal rows merge at height 0"))
write("clustering", "hierarchical-clustering", cases)

# DBSCAN
cases = []
for name, radius, minimum in [("iris", 0.5, 5), ("iris", 0.4, 4), ("ruspini", 15, 4), ("wine-standard", 2.2, 5), ("wine-standard", 0.1, 2)]:
    fit = DBSCAN(eps=radius, min_samples=minimum).fit(load(name))
    expect = {f"labels.{i}": fit.labels_[i] for i in range(0, len(fit.labels_), 7)}
    expect.update({"clusters": fit.labels_.max() + 1, "noise": (fit.labels_ == -1).sum()})
    cases.append(case({"rows": ref(name), "radius": radius, "minPoints": minimum}, expect, f"{SKLEARN} DBSCAN(eps={radius}, min_samples={minimum})"))
write("clustering", "dbscan", cases)

# Medoids
cases = []
for p in R["pams"]:
    n = len(load(p["data"]))
    expect = {"estimate": p["swap"], "buildCost": p["build"] * n, "cost": p["swap"] * n}
    cases.append(case({"rows": ref(p["data"]), "k": p["k"], "metric": p["metric"]}, expect, f"R cluster::pam(x, {p['k']}, metric = '{p['metric']}')"))
cases.append(case({"rows": [[0], [1], [5]], "k": 3}, {"cost": 0}, "each row is its own medoid"))
write("clustering", "k-medoids", cases)

# Mixtures
cases = []


def shares(X, labels, k):
    resp = np.eye(k)[labels]
    weights = resp.sum(0) / len(X)
    means = resp.T @ X / resp.sum(0)[:, None]
    covs = np.array([np.cov(X[labels == j].T, bias=True) + 1e-6 * np.eye(X.shape[1]) for j in range(k)])
    return weights, means, covs


species = np.repeat([0, 1, 2], 50)
cultivar = load("wine-cultivar")
for name, labels, kind in [("iris", species, "full"), ("iris", species, "diag"), ("wine-standard", cultivar, "full"), ("wine-standard", cultivar, "diag")]:
    X = load(name)
    weights, means, covs = shares(X, labels, 3)
    precisions = np.linalg.inv(covs) if kind == "full" else 1 / np.diagonal(covs, axis1=1, axis2=2)
    fit = GaussianMixture(3, covariance_type=kind, tol=1e-12, max_iter=5000, weights_init=weights, means_init=means, precisions_init=precisions).fit(X)
    P = fit.predict_proba(X)
    expect = {"logLikelihood": fit.score(X) * len(X), "bic": fit.bic(X), "aic": fit.aic(X)}
    for j in range(3):
        expect[f"weights.{j}"] = fit.weights_[j]
        expect[f"means.{j}.1"] = fit.means_[j, 1]
        expect[f"covariances.{j}.1.1"] = fit.covariances_[j][1, 1] if kind == "full" else fit.covariances_[j][1]
    expect["responsibilities.1.70"] = P[70, 1]
    given = {"rows": ref(name), "k": 3, "covariance": {"full": "full", "diag": "diagonal"}[kind], "initialLabels": labels, "tolerance": 1e-12, "maxIterations": 5000}
    cases.append(case(given, expect, f"{SKLEARN} GaussianMixture(3, covariance_type='{kind}', tol=1e-12) from the same start", {"relative": 1e-5}))
for m in R["mixtures"]:
    shape = {"VVV": "full", "VVI": "diagonal"}[m["model"]]
    given = {"rows": ref(m["data"]), "k": m["k"], "covariance": shape, "regularization": 0, "tolerance": 1e-12, "maxIterations": 5000, "initialLabels": m["labels"]}
    cases.append(case(given, {"logLikelihood": m["loglik"], "estimate": -m["bic"]}, f"R mclust::Mclust(x, G = {m['k']}, modelNames = '{m['model']}')", {"relative": 2e-5}))
cases.append(
    case(
        {"rows": ref("iris"), "k": 2, "regularization": 0},
        {"bic": 574.0178},
        "Scrucca et al. (2016), mclust 5, The R Journal 8: iris, VVV with 2 components, BIC -574.0178",
        {"relative": 1e-5},
    )
)
cases.append(case({"rows": [[0, 0], [1, 1], [2, 2]], "k": 1, "regularization": 0}, {"status": "undefined"}, "rows on a line: singular covariance"))
write("clustering", "gaussian-mixture", cases)

# Mini-batches come near the optimum
cases = []
for name, k in [("iris", 2), ("iris", 3), ("wine-standard", 3), ("ruspini", 4)]:
    best = KMeans(k, n_init=20, tol=0, random_state=0).fit(load(name)).inertia_
    cases.append(case({"rows": ref(name), "k": k}, {"estimate": best}, f"{SKLEARN} KMeans, best inertia; batches come near it", {"relative": 0.02}))
write("clustering", "mini-batch-k-means", cases)

# Gap statistic: inertia exactly, its expectation within the error of simulation.
# R halves W (Tibshirani's own does not), which adds log 2 to both logs and leaves the gap.
cases = []
for g in R["gaps"]:
    given = {"rows": ref(g["data"]), "maxK": 6, "space": {"original": "box", "scaledPCA": "axes"}[g["space"]], "references": 200}
    call = f"R cluster::clusGap(x, kmeans, K.max = 6, B = 400, d.power = 2, spaceH0 = '{g['space']}')"
    table = np.array(g["table"])
    exact = {f"gaps.{i}.logInertia": table[i, 0] + np.log(2) for i in range(5)}
    cases.append(case({**given, "references": 2, "nInit": 20}, exact, call + ", plus log 2"))
    drawn = {f"gaps.{i}.expected": table[i, 1] + np.log(2) for i in range(5)}
    cases.append(case(given, drawn, call + ", simulated, plus log 2", {"relative": 0.002}))
    margins = table[:-1, 2] - (table[1:, 2] - table[1:, 3])
    if np.abs(margins[: g["k"]]).min() > 0.02:  # else the simulation decides
        cases.append(case(given, {"estimate": g["k"]}, call + ", maxSE(method = 'Tibs2001SEmax')"))
cases.append(case({"rows": [[2], [2]]}, {"status": "undefined"}, "equal rows"))
write("clustering", "gap-statistic", cases)

# Stability
cases = []
for name, k in [("iris", 2), ("ruspini", 4)]:
    X = load(name)
    fit = KMeans(k, n_init=20, tol=0, random_state=0).fit(X)
    for measure in ["adjusted-rand-index", "adjusted-mutual-information", "normalized-mutual-information"]:
        cases.append(
            case(
                {"rows": ref(name), "k": k, "nInit": 20, "measure": measure},
                {"estimate": 1, "least": 1, "inertias.0": fit.inertia_, "silhouettes.9": silhouette_score(X, fit.labels_)},
                f"{SKLEARN} KMeans, silhouette_score: clusters that every start finds",
            )
        )
cases.append(case({"rows": [[1], [1], [1]], "k": 2}, {"status": "undefined"}, "equal rows"))
write("clustering", "cluster-stability", cases)

# Published: R documentation of silhouette(), pam(ruspini, 4): average width 0.737657.
path = os.path.join(ROOT, "clustering", "silhouette.json")
labels = KMeans(4, n_init=20, random_state=0).fit(ruspini).labels_
known = [item for item in json.load(open(path)) if "ruspini" not in item["source"]]
published = case(
    {"rows": ref("ruspini"), "labels": labels},
    {"estimate": R["pams"][0]["width"]},
    "R cluster 2.1.4 silhouette(pam(ruspini, k = 4)), average width 0.737657",
)
write("clustering", "silhouette", known + [published])
