package io.undercurrent.survey.wave;

import io.undercurrent.survey.survey.domain.Survey;
import io.undercurrent.survey.survey.domain.Surveys;
import io.undercurrent.survey.wave.domain.OrganisationTime;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Opens the waves whose time has come; one that may not open yet waits until it may.
@ApplicationScoped
public class OpenDueWaves {

    private final Surveys surveys;
    private final Waves waves;
    private final OpenWave openWave;
    private final OrganisationTime time;
    private final InstantSource clock;

    OpenDueWaves(Surveys surveys, Waves waves, OpenWave openWave, OrganisationTime time, InstantSource clock) {
        this.surveys = surveys;
        this.waves = waves;
        this.openWave = openWave;
        this.time = time;
        this.clock = clock;
    }

    /// Those that opened.
    public List<Wave.Open> open() {
        var now = clock.instant();
        return surveys.sealed().stream()
                .filter(survey -> isDue(survey, now))
                .map(survey -> openWave.open(survey.id(), Optional.empty()))
                .flatMap(outcome ->
                        outcome instanceof Opening.Opened(var wave) ? Stream.of(wave) : Stream.<Wave.Open>empty())
                .toList();
    }

    private boolean isDue(Survey.Sealed survey, Instant now) {
        var before = waves.of(survey.id());
        var isPlanned = before.stream()
                .anyMatch(wave ->
                        wave instanceof Wave.Planned && !wave.window().opens().isAfter(now));
        return isPlanned || isItsTurn(survey, before, now);
    }

    /// By its programme: the newest day on which a wave was to open came after the last one opened.
    private boolean isItsTurn(Survey.Sealed survey, List<Wave> before, Instant now) {
        var rhythm = survey.charter().rhythm();
        var last = before.stream().map(wave -> time.day(wave.window().opens())).max(LocalDate::compareTo);
        return rhythm.startsOn()
                .flatMap(first -> Stream.iterate(0, turn -> turn + 1)
                        .map(turn -> rhythm.programme().day(first, turn))
                        .takeWhile(day -> !time.morning(day).isAfter(now))
                        .reduce((earlier, later) -> later))
                .filter(newest -> last.filter(day -> !day.isBefore(newest)).isEmpty())
                .isPresent();
    }
}
