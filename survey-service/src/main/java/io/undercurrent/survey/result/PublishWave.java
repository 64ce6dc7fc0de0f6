package io.undercurrent.survey.result;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.undercurrent.survey.answer.domain.GroupAnswers;
import io.undercurrent.survey.answer.domain.ItemCounts;
import io.undercurrent.survey.result.domain.Counts;
import io.undercurrent.survey.result.domain.EarlierWave;
import io.undercurrent.survey.result.domain.GroupTally;
import io.undercurrent.survey.result.domain.ItemTally;
import io.undercurrent.survey.result.domain.ResultNews;
import io.undercurrent.survey.result.domain.Results;
import io.undercurrent.survey.result.domain.Tally;
import io.undercurrent.survey.result.domain.Telling;
import io.undercurrent.survey.result.domain.WaveResults;
import io.undercurrent.survey.survey.domain.Survey;
import io.undercurrent.survey.survey.domain.Surveys;
import io.undercurrent.survey.wave.domain.Electorate;
import io.undercurrent.survey.wave.domain.FrozenGroup;
import io.undercurrent.survey.wave.domain.FrozenOrganisation;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides what of a counted wave is told, freezes it and tells it, all in one step.
@ApplicationScoped
class PublishWave {

    /// People change their minds: after half a year two waves tell nothing of those who came or left in between.
    static final Duration REMEMBERED = Duration.ofDays(182);

    private final Waves waves;
    private final Surveys surveys;
    private final Electorate electorate;
    private final WaveResults waveResults;
    private final Results results;
    private final ResultNews news;
    private final InstantSource clock;

    PublishWave(
            Waves waves,
            Surveys surveys,
            Electorate electorate,
            WaveResults waveResults,
            Results results,
            ResultNews news,
            InstantSource clock) {
        this.waves = waves;
        this.surveys = surveys;
        this.electorate = electorate;
        this.waveResults = waveResults;
        this.results = results;
        this.news = news;
        this.clock = clock;
    }

    /// Of a wave that was published before nothing is published again.
    @Transactional
    void publish(WaveId id, List<GroupAnswers> counted) {
        results.waitForTurn();
        if (waves.hold(id).orElseThrow() instanceof Wave.Closing closing) {
            publish(closing, counted);
        }
    }

    private void publish(Wave.Closing wave, List<GroupAnswers> counted) {
        var telling = Telling.of(tally(wave, counted), earlier(wave));
        waveResults.keep(wave.id(), telling.told());
        news.tell(telling.decided());
        waves.keep(wave.counted(clock.instant()));
    }

    private Tally tally(Wave.Closing wave, List<GroupAnswers> counted) {
        return switch (surveys.survey(wave.survey()).orElseThrow()) {
            case Survey.Draft _ -> throw new IllegalStateException("Nobody is asked before a survey is sealed");
            case Survey.Sealed survey -> {
                var organisation = electorate.organisation(wave.id());
                yield new Tally(
                        wave.plan(),
                        survey.charter().thresholds(),
                        survey.asks(wave.plan().number()),
                        organisation,
                        groups(organisation, counted));
            }
        };
    }

    private static Map<TeamId, GroupTally> groups(FrozenOrganisation organisation, List<GroupAnswers> counted) {
        var said = counted.stream().collect(toMap(GroupAnswers::group, identity()));
        return organisation.groups().stream()
                .collect(toMap(FrozenGroup::id, group -> tally(group, Optional.ofNullable(said.get(group.id())))));
    }

    private static GroupTally tally(FrozenGroup group, Optional<GroupAnswers> said) {
        var answered = said.map(GroupAnswers::answered).orElse(0);
        return new GroupTally(
                group.toldSize(answered), answered, said.map(PublishWave::items).orElse(Map.of()));
    }

    private static Map<String, ItemTally> items(GroupAnswers said) {
        return said.items().stream().collect(toMap(ItemCounts::item, PublishWave::tally));
    }

    private static ItemTally tally(ItemCounts item) {
        return new ItemTally(new Counts(item.each()), item.dontKnow(), item.skipped());
    }

    private List<EarlierWave> earlier(Wave wave) {
        return waves.closedSince(clock.instant().minus(REMEMBERED)).stream()
                .map(before -> EarlierWave.of(
                        electorate.organisation(before.id()),
                        waveResults.of(before.id()),
                        electorate.moves(wave.id(), before.id())))
                .toList();
    }
}
