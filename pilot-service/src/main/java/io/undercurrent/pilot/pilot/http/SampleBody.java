package io.undercurrent.pilot.pilot.http;

import io.undercurrent.pilot.pilot.domain.ComparisonGroup;
import io.undercurrent.pilot.pilot.domain.SamplePlan;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SamplePlan", description = "Who is measured, how often, and until when")
record SampleBody(
        @NotNull
        @PositiveOrZero
        @Max(10_000)
        @Schema(examples = "6", description = "Days of the outcome each team needs before the pilot may start")
        Integer baselinePoints,

        @NotNull @Schema(examples = "2026-07-31") LocalDate plannedEnd,
        @Valid @Size(max = 100) @Nullable List<@NotNull @Valid GroupBody> comparisonGroups) {
    @Schema(name = "ComparisonGroup", description = "Teams that work as before; groups must not overlap")
    record GroupBody(
            @NotBlank @Size(max = 200) @Schema(examples = "north")
            String name,

            @NotEmpty @Size(max = 200) @Schema(examples = "[\"claims-2\"]")
            List<@NotNull @Pattern(regexp = TeamId.FORM, message = "must be printable") String> teamIds) {}

    SamplePlan toDomain() {
        var groups = comparisonGroups == null ? List.<GroupBody>of() : comparisonGroups;
        return new SamplePlan(
                baselinePoints,
                plannedEnd,
                groups.stream()
                        .map(group -> new ComparisonGroup(
                                group.name(),
                                group.teamIds().stream().map(TeamId::new).toList()))
                        .toList());
    }

    static SampleBody of(SamplePlan plan) {
        return new SampleBody(
                plan.baselinePoints(),
                plan.plannedEnd(),
                plan.comparisonGroups().stream()
                        .map(group -> new GroupBody(
                                group.name(),
                                group.teams().stream().map(TeamId::value).toList()))
                        .toList());
    }
}
