package io.undercurrent.signals.signal;

import static io.undercurrent.signals.detection.domain.Level.CALM;
import static io.undercurrent.signals.detection.domain.Level.FLAG;
import static io.undercurrent.signals.detection.domain.Level.WATCH;
import static io.undercurrent.signals.detection.domain.SignalKind.SILENT_RESISTANCE;
import static io.undercurrent.signals.detection.domain.SignalKind.UNCERTAINTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.signals.advice.domain.Advice;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.signal.domain.AReading;
import io.undercurrent.signals.signal.domain.Announcement;
import io.undercurrent.signals.signal.domain.Group;
import io.undercurrent.signals.signal.domain.LastTold;
import io.undercurrent.signals.signal.domain.Signal;
import io.undercurrent.signals.signal.domain.SignalId;
import io.undercurrent.signals.signal.domain.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RaiseSignalsTest {

    private final Told told = new Told();
    private final RaiseSignals raiseSignals = new RaiseSignals(told, told, List::of, told);

    @Test
    void what_has_not_changed_is_not_news() {
        draw(AReading.of(UNCERTAINTY, FLAG), AReading.of(SILENT_RESISTANCE, CALM));
        told.news.clear();

        draw(AReading.of(UNCERTAINTY, FLAG), AReading.of(SILENT_RESISTANCE, CALM));

        assertThat(told.news).isEmpty();
    }

    @Test
    void a_second_signal_changes_the_advice_of_the_first() {
        draw(AReading.of(UNCERTAINTY, FLAG), AReading.of(SILENT_RESISTANCE, CALM));
        told.news.clear();

        draw(AReading.of(UNCERTAINTY, FLAG), AReading.of(SILENT_RESISTANCE, WATCH));

        assertThat(told.news)
                .extracting(news -> news.evidence().reading().kind())
                .containsExactly(UNCERTAINTY, SILENT_RESISTANCE);
        assertThat(told.news).allMatch(news -> news.advice().getFirst() == Advice.PEOPLE_BEFORE_TECHNOLOGY);
        assertThat(told.news.getFirst().revision()).isEqualTo(2);
    }

    @Test
    void when_the_second_signal_clears_the_first_gets_its_own_advice_back() {
        draw(AReading.of(UNCERTAINTY, FLAG), AReading.of(SILENT_RESISTANCE, WATCH));
        told.news.clear();

        draw(AReading.of(UNCERTAINTY, FLAG), AReading.of(SILENT_RESISTANCE, CALM));

        assertThat(told.news.getFirst().advice()).startsWith(Advice.ROLE_STORY);
        assertThat(told.news.getLast().advice()).isEmpty();
    }

    @Test
    void news_of_a_small_team_names_the_group_that_speaks_for_it() {
        var group = new Group(
                new TeamId("small-ones"),
                "Small ones",
                List.of(new Group.Member(AReading.TEAM, "Audit"), new Group.Member(new TeamId("tax"), "Tax")));
        told.groups.put(AReading.TEAM, group);

        draw(AReading.of(UNCERTAINTY, FLAG).spokenBy(group));

        assertThat(told.news).extracting(news -> news.evidence().group()).containsExactly(Optional.of(group));
    }

    private void draw(AReading... readings) {
        raiseSignals.raise(
                AReading.ROUND,
                Stream.of(Stream.of(readings).map(AReading::reading).toList()),
                new LastTold(told.standings()));
    }

    /// Remembers what was told.
    private static final class Told implements Signals, Groups, Announcements {

        private final Map<SignalId, Standing> standings = new HashMap<>();
        private final Map<TeamId, Group> groups = new HashMap<>();
        private final List<Announcement> news = new ArrayList<>();

        @Override
        public Map<SignalId, Standing> standings() {
            return Map.copyOf(standings);
        }

        @Override
        public void show(Stream<List<Reading>> byTeam) {
            throw new UnsupportedOperationException("Nobody looks at the evidence here");
        }

        @Override
        public void save(List<Signal> signals) {
            signals.forEach(signal -> standings.put(signal.id(), standing(signal.reading(), signal.revision())));
        }

        @Override
        public Optional<Group> speakingFor(TeamId team) {
            return Optional.ofNullable(groups.get(team));
        }

        @Override
        public Optional<Group> above(TeamId team, TeamId unit) {
            return Optional.empty();
        }

        @Override
        public Map<TeamId, Group> byTeam() {
            return groups;
        }

        @Override
        public void announce(List<Announcement> announcements) {
            news.addAll(announcements);
        }

        private static Standing standing(Reading reading, long revision) {
            return new Standing(reading.level(), reading.since(), revision);
        }
    }
}
