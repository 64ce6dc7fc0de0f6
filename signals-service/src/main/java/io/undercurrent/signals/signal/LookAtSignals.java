package io.undercurrent.signals.signal;

import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.signal.domain.Evidence;
import io.undercurrent.signals.signal.domain.Sight;
import io.undercurrent.signals.signal.domain.SignalId;
import io.undercurrent.signals.signal.domain.SizeBand;
import io.undercurrent.signals.signal.domain.TeamLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Opens the evidence of one signal to those who may see the team, and to nobody when the team is too small.
@ApplicationScoped
public class LookAtSignals {

    private final SignalSheet sheet;

    LookAtSignals(SignalSheet sheet) {
        this.sheet = sheet;
    }

    public Look look(Sight sight, TeamId team, SignalKind kind) {
        var line = sheet.team(sight, team);
        if (line.isEmpty()) {
            return new Look.NoSuchTeam();
        }
        return evidence(line.get(), kind)
                .<Look>map(evidence -> new Look.Seen(line.get(), evidence))
                .orElse(new Look.NotEvaluated());
    }

    private Optional<Evidence> evidence(TeamLine team, SignalKind kind) {
        return sheet.evidence(team.id(), kind).map(found -> hidden(team, found) ? withheld(found) : found);
    }

    private static boolean hidden(TeamLine team, Evidence found) {
        return team.size() == SizeBand.FEWER_THAN_FIVE || !found.isShown();
    }

    private static Evidence withheld(Evidence found) {
        return Evidence.withheld(
                new SignalId(found.reading().team(), found.reading().kind()), found.round());
    }

    /// What a reader finds.
    public sealed interface Look {
        record Seen(TeamLine team, Evidence evidence) implements Look {}

        record NoSuchTeam() implements Look {}

        record NotEvaluated() implements Look {}
    }
}
