package io.undercurrent.survey.workforce.http;

import static java.util.Objects.requireNonNull;

import io.undercurrent.survey.workforce.domain.EmployeeRow;
import io.undercurrent.survey.workforce.domain.EmploymentEnd;
import io.undercurrent.survey.workforce.domain.EndReason;
import io.undercurrent.survey.workforce.domain.ReadableRow;
import io.undercurrent.survey.workforce.domain.ReceivedRow;
import io.undercurrent.survey.workforce.domain.TeamDescription;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a line says about an employee, word by word.
record EmployeeText(
        @Nullable String employeeId,
        @Nullable String teamId,
        @Nullable String teamName,
        @Nullable String parentTeamId,
        @Nullable String managerId,
        @Nullable String jobFamily,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable String endReason,
        @Nullable String learner,
        @Nullable String email,
        @Nullable String language) {

    private static final String FIRST_SEEN = "first-seen";

    ReceivedRow read(long line) {
        return faults().first()
                .<ReceivedRow>map(
                        fault -> fault.at(line, Optional.ofNullable(employeeId).filter(Faults::isClean)))
                .orElseGet(() -> new ReadableRow(line, employee()));
    }

    private Faults faults() {
        var faults = new Faults();
        faults.required("/employeeId", employeeId);
        faults.required("/teamId", teamId);
        faults.required("/teamName", teamName);
        faults.optional("/parentTeamId", parentTeamId);
        faults.optional("/managerId", managerId);
        faults.required("/jobFamily", jobFamily);
        faults.truth("/learner", learner);
        checkDays(faults);
        faults.optional("/email", email);
        faults.optional("/language", language);
        return faults;
    }

    private void checkDays(Faults faults) {
        faults.missing("/startDate", startDate);
        if (knowsStart()) {
            faults.day("/startDate", startDate);
        }
        faults.day("/endDate", endDate);
        if (faults.first().isEmpty()) {
            checkEnd(faults);
        }
    }

    private void checkEnd(Faults faults) {
        if (endDate == null) {
            faults.when(
                    endReason != null, "end-reason-without-end", "There is no end to give a reason for", "/endReason");
            return;
        }
        faults.when(
                knowsStart() && Day.of(endDate).isBefore(Day.of(requireNonNull(startDate))),
                "end-before-start",
                "Employment ends before it starts",
                "/endDate");
        faults.missing("/endReason", endReason);
        faults.when(
                endReason != null && EndReason.named(endReason).isEmpty(),
                "unknown-end-reason",
                "Give one of the reasons of the API",
                "/endReason");
    }

    private boolean knowsStart() {
        return !FIRST_SEEN.equals(startDate);
    }

    private EmployeeRow employee() {
        return new EmployeeRow(
                requireNonNull(employeeId),
                new TeamDescription(
                        requireNonNull(teamId), requireNonNull(teamName), Optional.ofNullable(parentTeamId)),
                Optional.ofNullable(managerId),
                requireNonNull(jobFamily),
                Boolean.parseBoolean(learner),
                start(),
                Optional.ofNullable(endDate).map(day -> new EmploymentEnd(Day.of(day), reason())),
                Optional.ofNullable(email),
                Optional.ofNullable(language));
    }

    private Optional<LocalDate> start() {
        return knowsStart() ? Optional.of(Day.of(requireNonNull(startDate))) : Optional.empty();
    }

    private EndReason reason() {
        return EndReason.named(requireNonNull(endReason)).orElseThrow();
    }
}
