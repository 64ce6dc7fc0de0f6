package io.undercurrent.survey.workforce.http;

import io.undercurrent.survey.workforce.domain.ReceivedRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One line of an import that speaks our own names, before anybody believed it.
@Schema(name = "EmployeeLine")
record EmployeeLine(
        @Schema(required = true) @Nullable String employeeId,
        @Schema(required = true) @Nullable String teamId,
        @Schema(required = true) @Nullable String teamName,
        @Nullable String parentTeamId,

        @Schema(description = "Need not be in the file; the import counts the managers nobody knows") @Nullable
        String managerId,

        @Schema(required = true) @Nullable String jobFamily,

        @Schema(
                required = true,
                description = "A day, or first-seen: the employment counts from the first picture that shows it")
        @Nullable
        String startDate,

        @Schema(format = "date", description = "The last day; then endReason is required") @Nullable
        String endDate,

        @Schema(enumeration = {"voluntary", "dismissed", "redundancy", "end-of-contract", "retirement", "other"})
        @Nullable
        String endReason,

        @Schema(required = true) @Nullable Boolean learner,
        @Nullable String email,
        @Nullable String language) {

    static final String EXAMPLE = """
            {"employeeId":"4711","teamId":"care-2","teamName":"Care, second floor","parentTeamId":"care",\
            "managerId":"0815","jobFamily":"nursing","startDate":"2023-05-01","learner":true}""";

    static final String CSV_EXAMPLE = """
            employeeId,teamId,teamName,parentTeamId,managerId,jobFamily,startDate,endDate,endReason,learner
            4711,care-2,"Care, second floor",care,0815,nursing,2023-05-01,,,true
            """;

    ReceivedRow read(long line) {
        return new EmployeeText(
                        employeeId,
                        teamId,
                        teamName,
                        parentTeamId,
                        managerId,
                        jobFamily,
                        startDate,
                        endDate,
                        endReason,
                        learner == null ? null : learner.toString(),
                        email,
                        language)
                .read(line);
    }
}
