package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How things were before: what everything later is compared with.
public record Baseline(Charter charter, LocalDate since) implements UnderWay {
    /// Begins the pilot itself, once there are as many points before that day as were planned.
    public Step start(LocalDate on, List<Measurement> measured) {
        if (!on.isAfter(since) || on.isAfter(charter.registration().sample().plannedEnd())) {
            return new Step.Refused(Refusal.of(
                    Ground.DAY_OUT_OF_ORDER,
                    "A pilot starts after its baseline began (%s) and not after its planned end (%s)"
                            .formatted(since, charter.registration().sample().plannedEnd())));
        }
        var shortfalls = shortfalls(on, measured);
        return shortfalls.isEmpty()
                ? new Step.Taken(new Running(promisedFor(on), Timeline.startedOn(since, on)))
                : new Step.Refused(new Refusal(
                        Ground.BASELINE_INCOMPLETE, "Some teams have fewer baseline points than planned", shortfalls));
    }

    private Charter promisedFor(LocalDate start) {
        var sealedOn = charter.sealedAt().atZone(ZoneOffset.UTC).toLocalDate();
        return sealedOn.isAfter(start) ? charter.with(Caveat.SEALED_AFTER_THE_START) : charter;
    }

    private List<Gap> shortfalls(LocalDate start, List<Measurement> measured) {
        var planned = charter.registration();
        return planned.outcome().map(Outcome::metric).stream()
                .flatMap(metric -> Stream.of(Arm.BASELINE, Arm.COMPARISON)
                        .flatMap(arm -> planned.teamsOf(arm).stream()
                                .flatMap(team -> shortfall(team, points(measured, metric, arm, team, start)).stream())))
                .toList();
    }

    private static long points(List<Measurement> measured, String metric, Arm arm, TeamId team, LocalDate start) {
        return measured.stream()
                .filter(each -> each.metric().equals(metric) && each.arm() == arm)
                .filter(each -> each.team().equals(team) && each.day().isBefore(start))
                .count();
    }

    private Optional<Gap> shortfall(TeamId team, long points) {
        var planned = charter.registration().sample().baselinePoints();
        return points < planned
                ? Optional.of(new Gap("/teams/" + team.value(), "has %d of %d points".formatted(points, planned)))
                : Optional.empty();
    }

    @Override
    public UnderWay under(Charter changed) {
        return new Baseline(changed, since);
    }

    @Override
    public Stage stage() {
        return Stage.BASELINE;
    }
}
