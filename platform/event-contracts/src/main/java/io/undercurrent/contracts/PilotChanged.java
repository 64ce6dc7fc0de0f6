package io.undercurrent.contracts;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// How a pilot stands, and how much of the promised learning time its people could take.
///
/// @param teamIds the teams that take part; comparison teams are not named
/// @param tool the AI tool, where the pilot is about one
/// @param learningHoursGranted hours promised so far, all participants together
/// @param learningHoursTaken of these, hours that could really be taken
/// @param decision once it is decided
/// @param evidenceGrade once there is an analysis
/// @param week of the change
public record PilotChanged(
        String pilotId,
        String name,
        List<String> teamIds,
        @Nullable String tool,
        String workflow,
        PilotKind kind,
        PilotStage stage,
        Double learningHoursGranted,
        Double learningHoursTaken,
        GuardrailState guardrails,
        @Nullable PilotDecision decision,
        @Nullable EvidenceGrade evidenceGrade,
        YearWeek week,
        Long revision)
        implements PilotEvent {

    public PilotChanged {
        requireNonNull(pilotId, "pilotId");
        requireNonNull(name, "name");
        teamIds = List.copyOf(teamIds);
        requireNonNull(workflow, "workflow");
        requireNonNull(kind, "kind");
        requireNonNull(stage, "stage");
        Counted.hoursFromNought(learningHoursGranted, "learningHoursGranted");
        Counted.hoursFromNought(learningHoursTaken, "learningHoursTaken");
        requireNonNull(guardrails, "guardrails");
        requireNonNull(week, "week");
        requireNonNull(revision, "revision");
    }

    /// A pilot may have several teams, and its facts must stay in order: so the key is the pilot.
    @Override
    public String key() {
        return pilotId;
    }

    @Override
    public String subject() {
        return pilotId;
    }
}
