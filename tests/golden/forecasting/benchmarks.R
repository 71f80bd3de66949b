# Rscript tests/golden/forecasting/benchmarks.R
source("tests/golden/forecasting/golden.R")
write_data("air-passengers", AirPassengers)
write_data("nile", Nile)
write_data("co2", co2)

bands <- function(f, places) c(at("forecast", f$mean, places), at("lower", f$lower[, 1], places), at("upper", f$upper[, 1], places))
places <- c(1, 5, 24)
write_cases("naive-forecast", c(
  lapply(c(0.8, 0.95, 0.999), function(level) case(
    list(values = data_ref("nile"), horizon = 24, level = level),
    bands(naive(Nile, h = 24, level = 100 * level), places),
    sprintf("%s naive(Nile, h = 24, level = %g)", FORECAST, 100 * level))),
  list(
    case(list(values = c(3, 3, 3), horizon = 2), list(`forecast.1` = 3, `lower.1` = 3, sigma = 0), "constant series"),
    case(list(values = I(5)), list(status = "undefined"), "one value has no error"))
))
write_cases("seasonal-naive-forecast", c(
  lapply(c(0.8, 0.95), function(level) case(
    list(values = data_ref("air-passengers"), period = 12, horizon = 36, level = level),
    bands(snaive(AirPassengers, h = 36, level = 100 * level), c(1, 12, 13, 36)),
    sprintf("%s snaive(AirPassengers, h = 36, level = %g)", FORECAST, 100 * level))),
  list(case(list(values = c(1, 2, 3), period = 4), list(status = "undefined"), "period longer than the series"))
))
write_cases("drift-forecast", lapply(c(0.8, 0.95), function(level) case(
  list(values = data_ref("air-passengers"), horizon = 24, level = level),
  bands(rwf(AirPassengers, drift = TRUE, h = 24, level = 100 * level), places),
  sprintf("%s rwf(AirPassengers, drift = TRUE, h = 24, level = %g)", FORECAST, 100 * level))))
write_cases("mean-forecast", c(
  lapply(c(0.8, 0.95), function(level) case(
    list(values = data_ref("nile"), horizon = 24, level = level),
    bands(meanf(Nile, h = 24, level = 100 * level), places),
    sprintf("%s meanf(Nile, h = 24, level = %g)", FORECAST, 100 * level))),
  list(case(
    list(values = list(n = 100, mean = mean(Nile), variance = var(as.numeric(Nile))), horizon = 1, level = 0.8),
    bands(meanf(Nile, h = 1, level = 80), 1), paste(FORECAST, "meanf(Nile), from its moments")))
))
