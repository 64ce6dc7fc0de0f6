package io.undercurrent.survey.workforce.http;

import static java.util.Objects.requireNonNull;

import io.undercurrent.survey.workforce.domain.EmployeeRow;
import io.undercurrent.survey.workforce.domain.EmploymentEnd;
import io.undercurrent.survey.workforce.domain.EndReason;
import io.undercurrent.survey.workforce.domain.ReadableRow;
import io.undercurrent.survey.workforce.domain.ReceivedRow;
import io.undercurrent.survey.workforce.domain.TeamDescription;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One line of an import, before anybody believed it.
@Schema(name = "EmployeeLine")
record EmployeeLine(
        @Schema(required = true) @Nullable String employeeId,
        @Schema(required = true) @Nullable String teamId,
        @Schema(required = true) @Nullable String teamName,
        @Nullable String parentTeamId,
        @Nullable String managerId,
        @Schema(required = true) @Nullable String jobFamily,
        @Schema(required = true, format = "date") @Nullable String startDate,

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

    ReceivedRow read(long line) {
        return faults().flatMap(check -> check.get().stream())
                .findFirst()
                .<ReceivedRow>map(
                        fault -> fault.at(line, Optional.ofNullable(employeeId).filter(Fault::isClean)))
                .orElseGet(() -> new ReadableRow(line, employee()));
    }

    private Stream<Supplier<Optional<Fault>>> faults() {
        return Stream.of(
                () -> Fault.required("/employeeId", employeeId),
                () -> Fault.required("/teamId", teamId),
                () -> Fault.required("/teamName", teamName),
                () -> Fault.optional("/parentTeamId", parentTeamId),
                () -> Fault.optional("/managerId", managerId),
                () -> Fault.required("/jobFamily", jobFamily),
                () -> Fault.missing("/learner", learner),
                () -> Fault.missing("/startDate", startDate),
                () -> Fault.day("/startDate", startDate),
                () -> Fault.day("/endDate", endDate),
                this::endFault,
                () -> Fault.optional("/email", email),
                () -> Fault.optional("/language", language));
    }

    private Optional<Fault> endFault() {
        if (endDate == null) {
            return endReason == null
                    ? Optional.empty()
                    : Fault.of("end-reason-without-end", "There is no end to give a reason for", "/endReason");
        }
        if (Day.of(endDate).isBefore(Day.of(requireNonNull(startDate)))) {
            return Fault.of("end-before-start", "Employment ends before it starts", "/endDate");
        }
        if (endReason == null) {
            return Fault.missing("/endReason", null);
        }
        return EndReason.named(endReason).isPresent()
                ? Optional.empty()
                : Fault.of("unknown-end-reason", "Give one of the reasons of the API", "/endReason");
    }

    private EmployeeRow employee() {
        return new EmployeeRow(
                requireNonNull(employeeId),
                new TeamDescription(
                        requireNonNull(teamId), requireNonNull(teamName), Optional.ofNullable(parentTeamId)),
                Optional.ofNullable(managerId),
                requireNonNull(jobFamily),
                requireNonNull(learner),
                Day.of(requireNonNull(startDate)),
                Optional.ofNullable(endDate).map(day -> new EmploymentEnd(Day.of(day), reason())),
                Optional.ofNullable(email),
                Optional.ofNullable(language));
    }

    private EndReason reason() {
        return EndReason.named(requireNonNull(endReason)).orElseThrow();
    }
}
