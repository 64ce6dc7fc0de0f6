package io.undercurrent.survey.ballot;

import static java.util.stream.Collectors.toSet;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.undercurrent.survey.ballot.domain.BallotKey;
import io.undercurrent.survey.ballot.domain.BallotKeys;
import io.undercurrent.survey.survey.domain.Surveys;
import io.undercurrent.survey.wave.domain.Electorate;
import io.undercurrent.survey.wave.domain.ReportingGroup;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import io.undercurrent.survey.workforce.domain.Team;
import io.undercurrent.survey.workforce.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.LongStream;

/// Makes keys ahead for waves that are planned or open, and at the latest when the first of a group wants a ballot.
@ApplicationScoped
public class MakeKeys {

    private static final int AT_ONCE = 25;

    private final Waves waves;
    private final Electorate electorate;
    private final BallotKeys keys;
    private final Teams teams;
    private final Surveys surveys;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    MakeKeys(Waves waves, Electorate electorate, BallotKeys keys, Teams teams, Surveys surveys) {
        this.waves = waves;
        this.electorate = electorate;
        this.keys = keys;
        this.teams = teams;
        this.surveys = surveys;
    }

    @Scheduled(every = "${undercurrent.ballots.look-every:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void ahead() {
        var asking = waves.openOrPlanned();
        asking.stream().filter(Wave.Open.class::isInstance).map(Wave::id).forEach(this::allOf);
        if (asking.stream().anyMatch(Wave.Planned.class::isInstance) || someOpenByThemselves()) {
            spares();
        }
        keys.forgetSpentSecrets();
    }

    private boolean someOpenByThemselves() {
        return surveys.sealed().stream()
                .anyMatch(survey -> survey.charter().rhythm().startsOn().isPresent());
    }

    /// Who is asked is known when a wave opens; that each team may be a group is known before.
    private void spares() {
        var needed = teams.all().stream().filter(Team::active).count() - keys.spares();
        LongStream.range(0, Math.min(needed, AT_ONCE)).forEach(_ -> keys.makeSpare());
    }

    private void allOf(WaveId wave) {
        var made = keys.of(wave).stream().map(BallotKey::group).collect(toSet());
        electorate.groups(wave).stream()
                .filter(group -> !made.contains(group.id()))
                .forEach(group -> make(wave, group));
    }

    BallotKey keyOf(WaveId wave, TeamId group) {
        return keys.of(wave, group).orElseGet(() -> make(wave, named(group, wave)));
    }

    private ReportingGroup named(TeamId group, WaveId wave) {
        return electorate.groups(wave).stream()
                .filter(known -> known.id().equals(group))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No group of wave " + wave + ": " + group));
    }

    /// A key costs a tenth of a second of a processor: those who wait for the same one wait together.
    private BallotKey make(WaveId wave, ReportingGroup group) {
        oneAtATime.lock();
        try {
            return keys.of(wave, group.id()).orElseGet(() -> keys.make(wave, group));
        } finally {
            oneAtATime.unlock();
        }
    }
}
