package io.undercurrent.proving.chaos;

import io.undercurrent.proving.chaos.fault.Clients;
import io.undercurrent.proving.chaos.fault.Fault;
import io.undercurrent.proving.chaos.fault.Faults;
import io.undercurrent.proving.report.ReportFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "chaos",
        description = "Breaks everything in turn while clients work; nothing acknowledged may be lost.")
public final class ChaosCommand implements Callable<Integer> {
    private static final Path HOME = Path.of("target/chaos");

    @Option(names = "--quick", description = "Three kinds of faults, a few minutes.")
    private boolean quick;

    @Option(names = "--seed", description = "What happens, and when, follows from it.", defaultValue = "1")
    private long seed;

    @Option(names = "--minutes", description = "How long things go wrong; 60, or 2 when quick.")
    private double minutes = Double.NaN;

    @Option(names = "--only", split = ",", description = "These faults only, such as F1,F6.")
    private Set<String> only = Set.of();

    @Override
    public Integer call() {
        var report = new ChaosRun(plan(), ChaosCommand::say).run(UnaryOperator.identity());
        ReportFile.write(Path.of("target/chaos.json"), report);
        System.out.println(report.text());
        return report.isClean() ? 0 : 1;
    }

    private Plan plan() {
        var length = Double.isNaN(minutes) ? (quick ? 2 : 60) : minutes;
        var duration = Duration.ofSeconds((long) (length * 60));
        return quick ? Plan.quick(HOME, seed, duration, this::faults) : Plan.full(HOME, seed, duration, this::faults);
    }

    private List<Fault> faults(Clients clients) {
        if (only.isEmpty()) {
            return quick ? Faults.quick() : Faults.all(clients);
        }
        var faults = Faults.all(clients).stream()
                .filter(fault -> only.contains(fault.key()))
                .toList();
        if (faults.size() < only.size()) {
            throw new IllegalStateException("Not all of these are faults: " + only);
        }
        return faults;
    }

    private static void say(String what) {
        System.out.printf("%s  %s%n", LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS), what);
    }
}
