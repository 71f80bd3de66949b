# Rscript tests/golden/forecasting/others.R
source("tests/golden/forecasting/golden.R")
refs <- list(AirPassengers = data_ref("air-passengers"), Nile = data_ref("nile"), co2 = data_ref("co2"))
theta <- function(x, name, relative, level = 0.95) {
  f <- thetaf(x, h = 24, level = 100 * level)
  case(list(values = refs[[name]], period = frequency(x), horizon = 24, level = level),
    c(at("forecast", f$mean, c(1, 12, 24)), at("lower", f$lower[, 1], c(1, 24)), at("fitted", fitted(f), c(1, length(x))), list(alpha = unname(f$model$alpha), drift = unname(f$model$drift), sigma = sqrt(f$model$sigma))),
    sprintf("%s thetaf(%s, h = 24)", FORECAST, name), relative = relative)
}
write_cases("theta-forecast", list(theta(Nile, "Nile", 2e-3), theta(AirPassengers, "AirPassengers", 1e-3), theta(co2, "co2", 1e-3, 0.8),
  case(list(values = c(6, 6, 6, 6, 6), horizon = 2), list(`forecast.1` = 6), "constant series")))

demand <- c(0, 0, 5, 0, 2, 0, 0, 0, 4, 1, 0, 0, 7, 0, 0, 0, 0, 3, 0, 2)
cases <- lapply(c(0.05, 0.1, 0.3), function(alpha) {
  f <- croston(demand, h = 3, alpha = alpha)
  case(list(values = demand, alpha = alpha, horizon = 3), list(`forecast.2` = f$mean[3], size = f$model$demand$mean[1], demandInterval = f$model$period$mean[1]), sprintf("%s croston(x, alpha = %g)", FORECAST, alpha))
})
sba <- function(alpha) (1 - alpha / 2) * croston(demand, h = 1, alpha = alpha)$mean[1]
cases <- c(cases, list(
  case(list(values = demand, alpha = 0.1, variant = "syntetos-boylan"), list(estimate = sba(0.1)), paste(FORECAST, "croston(x) times 1 - alpha / 2 (Syntetos & Boylan 2005)")),
  case(list(values = c(0, 0, 0)), list(status = "undefined"), "no demand")))
write_cases("croston-forecast", cases)
