package io.undercurrent.signals.evidence.postgres;

import io.undercurrent.signals.evidence.Told;
import io.undercurrent.signals.evidence.domain.LearningHours;
import io.undercurrent.signals.evidence.domain.Pilot;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

record PilotRow(
        String pilot,
        String name,
        List<String> teams,
        @Nullable String tool,
        String workflow,
        String kind,
        String stage,
        double hoursGranted,
        double hoursTaken,
        String guardrails,
        @Nullable String decision,
        @Nullable String grade,
        String week,
        long revision) {

    static PilotRow of(Told<Pilot> told) {
        var pilot = told.fact();
        return new PilotRow(
                pilot.id(),
                pilot.name(),
                pilot.teams().stream().map(TeamId::value).toList(),
                pilot.tool().orElse(null),
                pilot.workflow(),
                pilot.kind().name(),
                pilot.stage().name(),
                pilot.learning().granted(),
                pilot.learning().taken(),
                pilot.guardrails().name(),
                pilot.decision().map(Pilot.Decision::name).orElse(null),
                pilot.grade().map(Pilot.Grade::name).orElse(null),
                pilot.week().toString(),
                told.revision());
    }

    static Pilot pilot(ResultSet row) throws SQLException {
        return new Pilot(
                row.getString("pilot"),
                row.getString("name"),
                teams(row),
                Optional.ofNullable(row.getString("tool")),
                row.getString("workflow"),
                Pilot.Kind.valueOf(row.getString("kind")),
                Pilot.Stage.valueOf(row.getString("stage")),
                new LearningHours(row.getDouble("hours_granted"), row.getDouble("hours_taken")),
                Pilot.Guardrails.valueOf(row.getString("guardrails")),
                Optional.ofNullable(row.getString("decision")).map(Pilot.Decision::valueOf),
                Optional.ofNullable(row.getString("grade")).map(Pilot.Grade::valueOf),
                YearWeek.parse(row.getString("week")));
    }

    private static List<TeamId> teams(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("teams").getArray())
                .map(TeamId::new)
                .toList();
    }
}
