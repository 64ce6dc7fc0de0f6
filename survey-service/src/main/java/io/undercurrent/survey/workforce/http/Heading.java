package io.undercurrent.survey.workforce.http;

import io.undercurrent.kit.problem.FieldError;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.survey.workforce.domain.EmployeeField;
import io.undercurrent.survey.workforce.domain.Legend;
import java.util.List;

/// Refuses a table whose columns do not tell what every line must.
final class Heading {

    private Heading() {}

    static void check(Legend legend) {
        refuse("columns-repeated", "Some columns stand there twice", legend.repeated(), "stands there twice");
        refuse(
                "columns-unknown",
                "Some columns are unknown; leave them out, or use a mapping that names or ignores them",
                legend.unknown(),
                "is not a known column");
        refuse(
                "columns-missing",
                "Some columns are missing",
                legend.missing().stream().map(EmployeeField::key).toList(),
                "is told by no column");
    }

    private static void refuse(String code, String detail, List<String> columns, String message) {
        if (!columns.isEmpty()) {
            throw Problem.unprocessable(code, detail + ": " + String.join(", ", columns))
                    .withErrors(columns.stream()
                            .map(column -> new FieldError(column, message))
                            .toList())
                    .asException();
        }
    }
}
