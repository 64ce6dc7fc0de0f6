package io.undercurrent.signals.signal;

import static java.util.stream.Collectors.groupingBy;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Shows what the newest round found, and announces only what changed by it.
@ApplicationScoped
class RaiseSignals implements Conclusions {

    /// The first round of a large organisation is all news: more than should be kept in memory.
    private static final int AT_A_TIME = 5_000;

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
        signals.show(newest.readingsByTeam());
        raise(newest.week(), newest.readingsByTeam());
    }

    /// @param byTeam all readings of one team after the other
    void raise(YearWeek round, Stream<List<Reading>> byTeam) {
        var standings = signals.standings();
        var inTrouble = inMuchTrouble(standings);
        var news = new ArrayList<News>();
        byTeam.forEach(readings -> {
            var counsel = Counsel.of(readings);
            readings.stream()
                    .map(reading -> following(standings, reading, round)
                            .retoldIf(counsel.isOneForSeveral() != inTrouble.contains(reading.team())))
                    .filter(Signal::isNews)
                    .forEach(signal -> news.add(new News(signal, counsel)));
            if (news.size() >= AT_A_TIME) {
                tell(news);
            }
        });
        tell(news);
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

    private void tell(List<News> news) {
        if (news.isEmpty()) {
            return;
        }
        var byTeam = groups.byTeam();
        var notes = organisationNotes.recent();
        signals.save(news.stream().map(News::signal).toList());
        announcements.announce(news.stream()
                .map(each -> Announcement.of(
                        each.signal(), notes, speaker(each.signal().reading(), byTeam), each.counsel()))
                .toList());
        news.clear();
    }

    private Optional<Group> speaker(Reading reading, Map<TeamId, Group> byTeam) {
        return reading.spokenForBy()
                .flatMap(speaker -> Optional.ofNullable(byTeam.get(reading.team()))
                        .or(() -> groups.above(reading.team(), speaker)));
    }

    /// A signal that changed, and what may help its team.
    private record News(Signal signal, Counsel counsel) {}
}
