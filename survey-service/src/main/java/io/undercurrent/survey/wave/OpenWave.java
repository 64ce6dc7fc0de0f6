package io.undercurrent.survey.wave;

import io.undercurrent.survey.survey.domain.Survey;
import io.undercurrent.survey.survey.domain.SurveyId;
import io.undercurrent.survey.survey.domain.Surveys;
import io.undercurrent.survey.wave.Opening.NotSealed;
import io.undercurrent.survey.wave.Opening.Opened;
import io.undercurrent.survey.wave.Opening.StillRunning;
import io.undercurrent.survey.wave.Opening.SurveyUnknown;
import io.undercurrent.survey.wave.Opening.TooFewPeople;
import io.undercurrent.survey.wave.Opening.Unanswered;
import io.undercurrent.survey.wave.Opening.Waiting;
import io.undercurrent.survey.wave.domain.Electorate;
import io.undercurrent.survey.wave.domain.Mailings;
import io.undercurrent.survey.wave.domain.OrganisationTime;
import io.undercurrent.survey.wave.domain.Plan;
import io.undercurrent.survey.wave.domain.Responses;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Opens a wave, now or on a day: freezes who is asked. Never while the last one is unanswered by those who asked.
@ApplicationScoped
public class OpenWave {

    private final Surveys surveys;
    private final Waves waves;
    private final Responses responses;
    private final Audience audience;
    private final Electorate electorate;
    private final Mailings mailings;
    private final OrganisationTime time;
    private final InstantSource clock;

    OpenWave(
            Surveys surveys,
            Waves waves,
            Responses responses,
            Audience audience,
            Electorate electorate,
            Mailings mailings,
            OrganisationTime time,
            InstantSource clock) {
        this.surveys = surveys;
        this.waves = waves;
        this.responses = responses;
        this.audience = audience;
        this.electorate = electorate;
        this.mailings = mailings;
        this.time = time;
        this.clock = clock;
    }

    /// Without a moment to open at, or with one that has come, the wave opens now.
    @Transactional
    public Opening open(SurveyId id, Optional<Instant> at) {
        var survey = surveys.hold(id);
        if (survey.isEmpty()) {
            return new SurveyUnknown();
        }
        return switch (survey.get()) {
            case Survey.Draft _ -> new NotSealed();
            case Survey.Sealed sealed ->
                at.filter(clock.instant()::isBefore)
                        .<Opening>map(later -> new Waiting(plan(sealed, later)))
                        .orElseGet(() -> openNow(sealed));
        };
    }

    /// What is planned anew takes the place of what was planned before.
    private Wave.Planned plan(Survey.Sealed survey, Instant opens) {
        var planned = new Wave.Planned(next(survey, opens));
        waves.keep(planned);
        return planned;
    }

    private Plan next(Survey.Sealed survey, Instant opens) {
        var before = waves.of(survey.id());
        var window = time.window(opens, survey.charter().rhythm().windowDays());
        var planned = before.stream().filter(Wave.Planned.class::isInstance).findFirst();
        return planned.map(Wave::plan)
                .map(plan -> new Plan(plan.id(), plan.survey(), plan.number(), time.week(opens), window))
                .orElseGet(() -> new Plan(
                        new WaveId(UUID.randomUUID()), survey.id(), before.size() + 1, time.week(opens), window));
    }

    private Opening openNow(Survey.Sealed survey) {
        return hindrance(waves.of(survey.id())).orElseGet(() -> freeze(survey));
    }

    private Optional<Opening> hindrance(List<Wave> before) {
        return before.stream()
                .filter(wave -> !(wave instanceof Wave.Planned))
                .reduce((earlier, later) -> later)
                .flatMap(last -> switch (last) {
                    case Wave.Planned _ -> Optional.empty();
                    case Wave.Open open -> Optional.of(new StillRunning(open.id()));
                    case Wave.Closing closing -> Optional.of(new StillRunning(closing.id()));
                    case Wave.Closed closed
                    when responses.to(closed.id()).isEmpty() -> Optional.of(new Unanswered(closed.id()));
                    case Wave.Closed _ -> Optional.empty();
                });
    }

    private Opening freeze(Survey.Sealed survey) {
        var now = clock.instant();
        var asked = audience.of(survey, time.day(now));
        if (asked.groups().isEmpty()) {
            return new TooFewPeople();
        }
        var open = plan(survey, now).open();
        waves.keep(open);
        electorate.freeze(open.id(), asked, time.day(now));
        mailings.ask(open.id(), 0, now);
        return new Opened(open);
    }
}
