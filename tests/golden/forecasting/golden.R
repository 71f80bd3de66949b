# Writes reference values as JSON, one case per line: tests/golden/forecasting/<id>.json.
# Run the scripts from the repository's root: Rscript tests/golden/forecasting/<name>.R
suppressMessages({
  library(jsonlite)
  library(forecast)
})
FORECAST <- paste("R", getRversion(), "forecast", packageVersion("forecast"))
R <- paste("R", getRversion())

data_ref <- function(name) list(`$data` = unbox(name))

#' One case. A value of length one becomes a number, longer ones a list.
case <- function(input, expect, source, relative = NULL, absolute = NULL, why = NULL) {
  single <- function(value) if (inherits(value, "AsIs")) unclass(value) else if (is.list(value)) lapply(value, single) else if (length(value) == 1) unbox(value) else as.numeric(value)
  made <- list(input = lapply(input, single), expect = lapply(expect, unbox), source = unbox(source))
  tolerance <- Filter(Negate(is.null), list(relative = relative, absolute = absolute, why = why))
  if (length(tolerance)) made$tolerance <- lapply(tolerance, unbox)
  made
}

#' `name.0`, `name.1`, … → the values of a vector at the given 1-based places.
at <- function(name, values, places = seq_along(values)) {
  setNames(as.list(as.numeric(values[places])), paste0(name, ".", places - 1))
}

write_cases <- function(id, cases) {
  lines <- vapply(cases, function(item) toJSON(item, digits = I(17), always_decimal = FALSE), "")
  writeLines(c("[", paste(lines, collapse = ",\n"), "]"), file.path("tests/golden/forecasting", paste0(id, ".json")))
}

write_data <- function(name, values) {
  writeLines(toJSON(as.numeric(values), digits = I(17)), file.path("tests/golden/data", paste0(name, ".json")))
}
