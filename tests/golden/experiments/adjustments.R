# Rscript tests/golden/experiments/adjustments.R (R 4.2.2, jsonlite): p.adjust and direct formulas.
library(jsonlite)
args <- commandArgs(FALSE)
folder <- dirname(sub("--file=", "", args[grep("--file=", args)]))
bh95 <- c(.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1)
sets <- list(bh95, c(.01, .02, .03, .04, .05), c(1e-300, 0.3, 1e-200, 0.02, 0.02, 1), c(0.04), rev(bh95))
families <- c(15, 5, 10, 3, 20)
holm_sidak <- function(p, n) {
  o <- order(p)
  a <- cummax(-expm1((n - seq_along(p) + 1) * log1p(-p[o])))
  a[order(o)]
}
methods <- list(
  "bonferroni-adjustment" = "bonferroni", "holm-adjustment" = "holm", "hochberg-adjustment" = "hochberg",
  "hommel-adjustment" = "hommel", "benjamini-hochberg-adjustment" = "BH", "benjamini-yekutieli-adjustment" = "BY",
  "sidak-adjustment" = function(p, n) -expm1(n * log1p(-p)), "holm-sidak-adjustment" = holm_sidak
)
digits <- function(x) as.numeric(format(x, digits = 17))
for (id in names(methods)) {
  m <- methods[[id]]
  cases <- list()
  for (k in seq_along(sets)) {
    p <- sets[[k]]
    n <- families[k]
    adjusted <- if (is.function(m)) m(p, n) else p.adjust(p, m, n)
    source <- if (is.function(m)) "R 4.2.2, expm1/log1p by definition" else sprintf("R 4.2.2 p.adjust(p, '%s', n)", m)
    expect <- setNames(as.list(adjusted), paste0("adjusted.", seq_along(p) - 1))
    cases[[k]] <- list(input = list(p = p, familySize = n), expect = expect, source = source)
  }
  if (id == "benjamini-hochberg-adjustment")
    cases[[length(cases) + 1]] <- list(input = list(p = bh95), expect = list(adjusted.3 = .035625),
      source = "Benjamini & Hochberg (1995), section 3: p(4) = .0095 is the largest at or below (4/15) .05, as 15/4 × .0095 = .0356 ≤ .05")
  lines <- sapply(cases, function(x) {
    x$input$p <- I(x$input$p)
    toJSON(x, auto_unbox = TRUE, digits = NA)
  })
  writeLines(c("[", paste(lines, collapse = ",\n"), "]"), file.path(folder, paste0(id, ".json")))
}
