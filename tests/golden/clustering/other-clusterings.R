# Rscript tests/golden/clustering/other-clusterings.R FOLDER (R 4.2, cluster 2.1.4, mclust 6.0.0):
# what other-clusterings.py reads.
library(jsonlite)
suppressMessages({library(cluster); library(mclust)})
root <- commandArgs(TRUE)[1]
keep <- function(name, x) write(toJSON(x, digits = NA, auto_unbox = TRUE), file.path(root, "data", paste0(name, ".json")))
read <- function(name) fromJSON(file.path(root, "data", paste0(name, ".json")))
keep("ruspini", unname(as.matrix(ruspini)))
wine <- read("wine-standard"); flowers <- read("iris")
pams <- list()
for (item in list(list("ruspini", 4, "euclidean"), list("iris", 3, "manhattan"), list("wine-standard", 3, "euclidean"), list("wine-standard", 5, "manhattan"))) {
  p <- pam(read(item[[1]]), item[[2]], metric = item[[3]])
  pams[[length(pams) + 1]] <- list(data = item[[1]], k = item[[2]], metric = item[[3]], build = p$objective[[1]],
    swap = p$objective[[2]], medoids = sort(p$id.med), width = p$silinfo$avg.width)
}
set.seed(1)
gaps <- list()
for (item in list(list("iris", "original"), list("iris", "scaledPCA"), list("ruspini", "scaledPCA"))) {
  g <- clusGap(read(item[[1]]), kmeans, K.max = 6, B = 400, d.power = 2, spaceH0 = item[[2]], nstart = 10, iter.max = 50, verbose = FALSE)
  gaps[[length(gaps) + 1]] <- list(data = item[[1]], space = item[[2]], table = unname(g$Tab),
    k = maxSE(g$Tab[, "gap"], g$Tab[, "SE.sim"], "Tibs2001SEmax"))
}
mixtures <- list()
for (item in list(list("iris", 2, "VVV"), list("iris", 3, "VVV"), list("iris", 2, "VVI"), list("iris", 3, "VVI"))) {
  m <- Mclust(read(item[[1]]), G = item[[2]], modelNames = item[[3]], verbose = FALSE)
  mixtures[[length(mixtures) + 1]] <- list(data = item[[1]], k = item[[2]], model = item[[3]], bic = m$bic, loglik = m$loglik,
    labels = m$classification - 1)
}
cat(toJSON(list(pams = pams, gaps = gaps, mixtures = mixtures), digits = NA, auto_unbox = TRUE))
