# Rscript tests/golden/effects/shrinkage.R FOLDER (R 4.2, metafor): writes
# FOLDER/effects/empirical-bayes-shrinkage.json from rma(method = "PM", test = "z") and blup().
suppressMessages({library(jsonlite); library(metafor)})
root <- commandArgs(TRUE)[1]
source <- paste0("R ", getRversion(), ", metafor ", packageVersion("metafor"), " rma(method = 'PM', test = 'z'), blup()")
cases <- list(
  list(y = c(28, 8, -3, 7, -1, 1, 18, 12), v = c(15, 10, 16, 11, 9, 11, 10, 18)^2, level = 0.95),
  list(y = c(0.81, 0.74, 0.9, 0.62, 0.79, 0.77), v = c(0.0004, 0.0001, 0.01, 0.0025, 0.00005, 0.0009), level = 0.95),
  list(y = c(-4.5, 2.25, 0.5, 9, 3.75, -1, 12.5), v = c(1, 0.5, 3, 2, 0.25, 4, 9), level = 0.9),
  list(y = with(escalc("RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg), c(yi)),
       v = with(escalc("RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg), vi), level = 0.95)
)
lines <- sapply(cases, function(x) {
  fit <- rma(x$y, x$v, method = "PM", test = "z", level = 100 * x$level, control = list(tol = 1e-14, threshold = 1e-14, maxiter = 10000, tau2.max = 1e4))
  shrunk <- blup(fit)
  fixed <- rma(x$y, x$v, method = "FE")
  expect <- list(estimate = c(fit$b), standardError = fit$se, "interval.0" = fit$ci.lb, "interval.1" = fit$ci.ub,
    betweenVariance = fit$tau2, statistic = fixed$QE, p = fixed$QEp,
    heterogeneity = max(0, 1 - (length(x$y) - 1) / fixed$QE))
  for (i in seq_along(x$y)) {
    at <- function(key) paste0("units.", i - 1, ".", key)
    expect[[at("estimate")]] <- shrunk$pred[i]
    expect[[at("standardError")]] <- shrunk$se[i]
    expect[[at("interval.0")]] <- shrunk$pi.lb[i]
    expect[[at("interval.1")]] <- shrunk$pi.ub[i]
  }
  toJSON(list(input = list(estimates = x$y, variances = x$v, level = x$level), expect = expect,
    source = source, tolerance = list(relative = 1e-8)), digits = NA, auto_unbox = TRUE)
})
write(paste0("[\n", paste(lines, collapse = ",\n"), "\n]"), file.path(root, "effects", "empirical-bayes-shrinkage.json"))
