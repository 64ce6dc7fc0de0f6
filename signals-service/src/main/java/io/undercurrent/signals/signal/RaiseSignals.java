package io.undercurrent.signals.signal;

import io.undercurrent.signals.detection.Conclusions;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.Round;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.signal.domain.Announcement;
import io.undercurrent.signals.signal.domain.Counsel;
import io.undercurrent.signals.signal.domain.Group;
import io.undercurrent.signals.signal.domain.LastTold;
import io.undercurrent.signals.signal.domain.Signal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        var told = new LastTold(signals.standings());
        raise(newest.week(), newest.readingsOf(told::mayDiffer), told);
    }

    /// @param byTeam all readings of one team after the other
    void raise(YearWeek round, Stream<List<Reading>> byTeam, LastTold told) {
        var news = new ArrayList<News>();
        byTeam.forEach(readings -> {
            var counsel = Counsel.of(readings);
            readings.stream()
                    .map(reading -> told.followedBy(reading, round)
                            .retoldIf(counsel.isOneForSeveral() != told.wasInMuchTrouble(reading.team())))
                    .filter(Signal::isNews)
                    .forEach(signal -> news.add(new News(signal, counsel)));
            if (news.size() >= AT_A_TIME) {
                tell(news);
            }
        });
        tell(news);
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
