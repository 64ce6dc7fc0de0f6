package io.undercurrent.pilot.rollout.http;

import io.undercurrent.kit.problem.FieldError;
import io.undercurrent.pilot.rollout.domain.RollOut;
import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewRollOut")
record RollOutRequest(
        @NotNull
        @Pattern(regexp = ToolId.FORM, message = "must be 1 to 64 letters, digits, dots, dashes")
        @Schema(examples = "copilot")
        String tool,

        @NotEmpty @Size(max = 5_000) @Schema(examples = "[\"finance-1\", \"finance-2\"]")
        List<@NotNull @Pattern(regexp = TeamId.FORM, message = "must be printable") String> teamIds,

        @NotNull @Schema(examples = "2026-01-05") LocalDate from,

        @Schema(description = "The last day, if it is known", examples = "2026-09-30") @Nullable
        LocalDate until,

        @Min(value = 5, message = "must be 5 or more: nothing is counted about fewer")
        @Schema(description = "For each of the teams", examples = "12")
        @Nullable
        Integer licences) {

    boolean endsBeforeItBegins() {
        return until != null && until.isBefore(from);
    }

    RollOut toDomain(UUID id) {
        return new RollOut(
                id,
                new ToolId(tool),
                teamIds.stream().map(TeamId::new).toList(),
                from,
                Optional.ofNullable(until),
                Optional.ofNullable(licences));
    }

    /// Where in the request these teams are named.
    List<FieldError> pointAt(Collection<TeamId> teams, String what) {
        return IntStream.range(0, teamIds.size())
                .filter(index -> teams.contains(new TeamId(teamIds.get(index))))
                .mapToObj(index -> new FieldError("/teamIds/" + index, what + teamIds.get(index)))
                .toList();
    }
}
