package io.undercurrent.signals.signal;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.undercurrent.signals.detection.Conclusions;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.Round;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.signal.domain.Announcement;
import io.undercurrent.signals.signal.domain.Counsel;
import io.undercurrent.signals.signal.domain.Group;
import io.undercurrent.signals.signal.domain.Signal;
import io.undercurrent.signals.signal.domain.SignalId;
import io.undercurrent.signals.signal.domain.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threeten.extra.YearWeek;

/// Shows what the newest round found, and announces only what changed by it.
@ApplicationScoped
class RaiseSignals implements Conclusions {

    private final Signals signals;
    private final Groups groups;
    private final OrganisationNotes organisationNotes;
    private final Announcements announcements;

    RaiseSignals(Signals signals, Groups groups, OrganisationNotes organisationNotes, Announcements announcements) {
        this.signals = signals;
        this.groups = groups;
        this.organisationNotes = organisationNotes;
        this.announcements = announcements;
    }

    @Override
    public void draw(Round newest) {
        raise(newest.week(), newest.readings());
    }

    void raise(YearWeek round, List<Reading> readings) {
        var standings = signals.standings();
        var counsels = readings.stream().collect(groupingBy(Reading::team, collectingAndThen(toList(), Counsel::of)));
        var inTrouble = inMuchTrouble(standings);
        var current = readings.stream()
                .map(reading -> following(standings, reading, round)
                        .retoldIf(counsels.getOrDefault(reading.team(), Counsel.NONE)
                                        .isOneForSeveral()
                                != inTrouble.contains(reading.team())))
                .toList();
        signals.save(current);
        announce(current, counsels);
    }

    private static Signal following(Map<SignalId, Standing> standings, Reading reading, YearWeek round) {
        var before = Optional.ofNullable(standings.get(new SignalId(reading.team(), reading.kind())));
        return Signal.following(before, reading, round);
    }

    /// Teams of which several signals were told at once: their advice was one for all.
    private static Set<TeamId> inMuchTrouble(Map<SignalId, Standing> standings) {
        var raised = standings.entrySet().stream()
                .filter(each -> each.getValue().level().isRaised())
                .collect(groupingBy(each -> each.getKey().team(), Collectors.counting()));
        return raised.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void announce(List<Signal> current, Map<TeamId, Counsel> counsels) {
        var news = current.stream().filter(Signal::isNews).toList();
        if (!news.isEmpty()) {
            var byTeam = groups.byTeam();
            var notes = organisationNotes.recent();
            announcements.announce(news.stream()
                    .map(signal -> Announcement.of(
                            signal,
                            notes,
                            speaker(signal.reading(), byTeam),
                            counsels.getOrDefault(signal.id().team(), Counsel.NONE)))
                    .toList());
        }
    }

    private Optional<Group> speaker(Reading reading, Map<TeamId, Group> byTeam) {
        return reading.spokenForBy()
                .flatMap(speaker -> Optional.ofNullable(byTeam.get(reading.team()))
                        .or(() -> groups.above(reading.team(), speaker)));
    }
}
