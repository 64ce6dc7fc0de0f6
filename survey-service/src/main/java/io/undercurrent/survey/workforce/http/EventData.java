package io.undercurrent.survey.workforce.http;

import static java.util.Objects.requireNonNull;

import io.undercurrent.survey.workforce.domain.EmploymentChange;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Ended;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Joined;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Moved;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Returned;
import io.undercurrent.survey.workforce.domain.EmploymentChange.WentOnLeave;
import io.undercurrent.survey.workforce.domain.EndReason;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What an event says about an employment; which fields belong to it depends on the type of the event.
@Schema(name = "EmploymentEventData")
record EventData(
        @Schema(required = true) @Nullable String employeeId,

        @Schema(
                required = true,
                format = "date",
                description = "The day from which it is true; of employee-ended the last day worked")
        @Nullable
        String on,

        @Schema(description = "Of employee-joined and employee-moved") @Nullable
        String teamId,

        @Schema(description = "Of employee-joined; of employee-moved where it changes") @Nullable
        String jobFamily,

        @Schema(description = "Of employee-joined; of employee-moved where it changes") @Nullable
        Boolean learner,

        @Schema(
                description = "Of employee-ended",
                enumeration = {"voluntary", "dismissed", "redundancy", "end-of-contract", "retirement", "other"})
        @Nullable
        String endReason) {

    private static final Map<EventSort, Set<String>> REQUIRED = Map.of(
            EventSort.JOINED, Set.of("teamId", "jobFamily", "learner"),
            EventSort.MOVED, Set.of("teamId"),
            EventSort.ENDED, Set.of("endReason"));

    private static final Map<EventSort, Set<String>> OPTIONAL = Map.of(EventSort.MOVED, Set.of("jobFamily", "learner"));

    void look(EventSort sort, Faults faults) {
        faults.when(sort == EventSort.CHANGED, "unexpected-data", "This type of event has no data", "/data");
        faults.required("/data/employeeId", employeeId);
        faults.missing("/data/on", on);
        faults.day("/data/on", on);
        lookAtPlace(sort, faults, "teamId", teamId);
        lookAtPlace(sort, faults, "jobFamily", jobFamily);
        lookAtPlace(sort, faults, "learner", learner == null ? null : learner.toString());
        lookAtPlace(sort, faults, "endReason", endReason);
        faults.when(
                endReason != null && EndReason.named(endReason).isEmpty(),
                "unknown-end-reason",
                "Give one of the reasons of the API",
                "/data/endReason");
    }

    private static void lookAtPlace(EventSort sort, Faults faults, String field, @Nullable String value) {
        var isRequired = REQUIRED.getOrDefault(sort, Set.of()).contains(field);
        var isOptional = OPTIONAL.getOrDefault(sort, Set.of()).contains(field);
        var pointer = "/data/" + field;
        faults.when(isRequired && value == null, "missing-field", "This field is required", pointer);
        faults.when(
                !isRequired && !isOptional && value != null,
                "unexpected-field",
                "This type of event does not say it",
                pointer);
        faults.optional(pointer, value);
    }

    EmploymentChange change(EventSort sort) {
        var who = requireNonNull(employeeId);
        var day = Day.of(requireNonNull(on));
        return switch (sort) {
            case JOINED ->
                new Joined(who, day, requireNonNull(teamId), requireNonNull(jobFamily), requireNonNull(learner));
            case MOVED ->
                new Moved(
                        who, day, requireNonNull(teamId), Optional.ofNullable(jobFamily), Optional.ofNullable(learner));
            case ON_LEAVE -> new WentOnLeave(who, day);
            case RETURNED -> new Returned(who, day);
            case ENDED ->
                new Ended(who, day, EndReason.named(requireNonNull(endReason)).orElseThrow());
            case CHANGED -> throw new IllegalArgumentException("An event without data changes nothing by itself");
        };
    }
}
