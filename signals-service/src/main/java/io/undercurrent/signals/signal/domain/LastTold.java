package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// What the world was last told of every signal.
public record LastTold(Map<SignalId, Standing> standings) {

    /// How a team stands after a round may be news: a level, or whether several signals ask for one advice.
    public boolean mayDiffer(List<io.undercurrent.signals.detection.domain.Standing> ofOneTeam) {
        var raised = ofOneTeam.stream().filter(each -> each.level().isRaised()).count();
        return ofOneTeam.stream().anyMatch(this::differs)
                || ofOneTeam.stream().limit(1).anyMatch(each -> wasInMuchTrouble(each.team()) != raised > 1);
    }

    public Signal followedBy(Reading reading, YearWeek round) {
        return Signal.following(of(new SignalId(reading.team(), reading.kind())), reading, round);
    }

    /// Several signals were told at once: their advice was one for all.
    public boolean wasInMuchTrouble(TeamId team) {
        return Arrays.stream(SignalKind.values())
                        .filter(kind -> of(new SignalId(team, kind))
                                .filter(told -> told.level().isRaised())
                                .isPresent())
                        .count()
                > 1;
    }

    private boolean differs(io.undercurrent.signals.detection.domain.Standing now) {
        return of(new SignalId(now.team(), now.kind()))
                .filter(told -> told.level() == now.level() && told.since().equals(now.since()))
                .isEmpty();
    }

    private Optional<Standing> of(SignalId id) {
        return Optional.ofNullable(standings.get(id));
    }
}
