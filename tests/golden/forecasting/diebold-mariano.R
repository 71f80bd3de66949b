# Reference values of the Diebold–Mariano test. Run: Rscript tests/golden/forecasting/diebold-mariano.R
source("tests/golden/forecasting/golden.R")

dm <- function(a, b, h) {
  f <- dm.test(b, a, h = h, power = 1, varestimator = "bartlett")
  n <- length(a)
  estimate <- mean(abs(b) - abs(a))
  error <- estimate / unname(f$statistic)
  half <- qt(0.975, n - 1) * abs(error)
  case(list(a = abs(a), b = abs(b), steps = h),
    list(statistic = unname(f$statistic), p = f$p.value, estimate = estimate, df = n - 1,
      standardError = abs(error), interval.0 = estimate - half, interval.1 = estimate + half),
    sprintf("%s dm.test(b, a, h = %d, power = 1, varestimator = 'bartlett'); interval by qt(0.975, n - 1)", FORECAST, h))
}
few <- list(a = c(1, 2, 1.5, 3, 0.5, 2), b = c(2, 2.5, 1, 4.5, 1.5, 2.5))
n <- length(Nile)
naive_errors <- as.numeric(Nile[2:n] - Nile[1:(n - 1)])
mean_errors <- as.numeric(Nile[2:n] - cumsum(Nile[1:(n - 1)]) / 1:(n - 1))
write_cases("diebold-mariano-test", list(
  dm(few$a, few$b, 1), dm(few$a, few$b, 3),
  dm(naive_errors, mean_errors, 1), dm(naive_errors, mean_errors, 4), dm(naive_errors, mean_errors, 10),
  case(list(a = c(1, 2, 3), b = c(2, 3, 4)), list(status = "undefined"), "a difference that never changes"),
  case(list(a = c(1, 2, 3), b = c(2, 1, 4), steps = 3), list(status = "undefined"), "as many steps as losses")
))
