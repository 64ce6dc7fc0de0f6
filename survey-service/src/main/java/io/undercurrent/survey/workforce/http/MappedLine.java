package io.undercurrent.survey.workforce.http;

import io.undercurrent.survey.workforce.domain.DayFormat;
import io.undercurrent.survey.workforce.domain.EmployeeField;
import io.undercurrent.survey.workforce.domain.Legend;
import io.undercurrent.survey.workforce.domain.Mapping;
import io.undercurrent.survey.workforce.domain.ReadableRow;
import io.undercurrent.survey.workforce.domain.ReceivedRow;
import io.undercurrent.survey.workforce.domain.RejectedRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads lines whose columns a mapping explains; what is wrong is told with the names of the file.
record MappedLine(Mapping mapping, Legend legend, String beforeNames) {

    ReceivedRow read(long line, List<String> cells) {
        return switch (employee(cells).read(line)) {
            case ReadableRow good -> good;
            case RejectedRow bad -> new RejectedRow(line, bad.code(), message(bad), pointer(bad), bad.employeeId());
        };
    }

    private EmployeeText employee(List<String> cells) {
        return new EmployeeText(
                text(EmployeeField.EMPLOYEE_ID, cells),
                text(EmployeeField.TEAM_ID, cells),
                text(EmployeeField.TEAM_NAME, cells),
                text(EmployeeField.PARENT_TEAM_ID, cells),
                text(EmployeeField.MANAGER_ID, cells),
                text(EmployeeField.JOB_FAMILY, cells),
                day(EmployeeField.START_DATE, cells),
                day(EmployeeField.END_DATE, cells),
                text(EmployeeField.END_REASON, cells),
                text(EmployeeField.LEARNER, cells),
                text(EmployeeField.EMAIL, cells),
                text(EmployeeField.LANGUAGE, cells));
    }

    private @Nullable String text(EmployeeField field, List<String> cells) {
        return legend.meaning(field, cells).orElse(null);
    }

    private @Nullable String day(EmployeeField field, List<String> cells) {
        var text = text(field, cells);
        return text == null || Day.isOne(text)
                ? text
                : mapping.dayFormats().stream()
                        .map(format -> format.read(text))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(LocalDate::toString)
                        .orElse(text);
    }

    private String message(RejectedRow bad) {
        return bad.code().equals("bad-date")
                ? "Give a day as "
                        + String.join(
                                " or ",
                                mapping.dayFormats().stream()
                                        .map(DayFormat::pattern)
                                        .toList())
                : bad.message();
    }

    private String pointer(RejectedRow bad) {
        return EmployeeField.named(bad.pointer().substring(1))
                .map(field -> beforeNames + legend.nameOf(field))
                .orElse(bad.pointer());
    }
}
