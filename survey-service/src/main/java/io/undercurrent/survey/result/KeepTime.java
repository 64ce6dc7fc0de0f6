package io.undercurrent.survey.result;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.undercurrent.survey.wave.OpenDueWaves;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.stream.Stream;

/// Opens and closes waves when their time has come, and finishes what a crash interrupted.
@ApplicationScoped
class KeepTime {

    private static final System.Logger LOG = System.getLogger(KeepTime.class.getName());

    private final Waves waves;
    private final OpenDueWaves openDueWaves;
    private final CloseWave closeWave;
    private final InstantSource clock;

    KeepTime(Waves waves, OpenDueWaves openDueWaves, CloseWave closeWave, InstantSource clock) {
        this.waves = waves;
        this.openDueWaves = openDueWaves;
        this.closeWave = closeWave;
        this.clock = clock;
    }

    @Scheduled(every = "${undercurrent.waves.clock:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        attempt(openDueWaves::open);
        var now = clock.instant();
        var over = waves.openOrPlanned().stream()
                .filter(wave ->
                        wave instanceof Wave.Open && !wave.window().closes().isAfter(now));
        Stream.concat(over, waves.closing().stream()).map(Wave::id).forEach(this::close);
    }

    private void close(WaveId wave) {
        attempt(() -> closeWave.close(wave));
    }

    /// One that does not get through keeps nobody else waiting, and is tried again.
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException outage) {
            LOG.log(Level.WARNING, "A wave waits to be opened or closed, and is tried again", outage);
        }
    }
}
