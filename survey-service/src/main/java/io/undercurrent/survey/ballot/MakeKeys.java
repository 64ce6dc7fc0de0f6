package io.undercurrent.survey.ballot;

import static java.util.stream.Collectors.toSet;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.undercurrent.survey.ballot.domain.BallotKey;
import io.undercurrent.survey.ballot.domain.BallotKeys;
import io.undercurrent.survey.wave.domain.Electorate;
import io.undercurrent.survey.wave.domain.ReportingGroup;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.ReentrantLock;

/// Makes keys ahead for waves that are planned or open, and at the latest when the first of a group wants a ballot.
@ApplicationScoped
public class MakeKeys {

    private final Waves waves;
    private final Electorate electorate;
    private final BallotKeys keys;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    MakeKeys(Waves waves, Electorate electorate, BallotKeys keys) {
        this.waves = waves;
        this.electorate = electorate;
        this.keys = keys;
    }

    @Scheduled(every = "${undercurrent.ballots.look-every:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void ahead() {
        waves.openOrPlanned().stream().map(Wave::id).forEach(this::allOf);
        keys.forgetSpentSecrets();
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
