package io.undercurrent.proving.prove;

import io.undercurrent.proving.organisation.Conditions;
import io.undercurrent.proving.report.Origin;
import io.undercurrent.proving.report.ReportFile;
import io.undercurrent.proving.report.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "prove", description = "Measures how often detection is wrong and how soon it is right.")
public final class ProveCommand implements Callable<Integer> {
    @Option(names = "--quick", description = "Fewer organisations: under two minutes.")
    private boolean quick;

    @Option(names = "--only", description = "Only experiments whose name starts with this.")
    private String only = "";

    @Option(names = "--seed", description = "Another seed is another simulation.")
    private long seed = 2026;

    @Option(names = "--report", description = "Where the JSON goes.")
    private Path report = Path.of("target", "prove.json");

    private record Report(String commit, String jdk, List<Check> checks) {}

    @Override
    public Integer call() {
        var trials = new Trials(seed);
        var findings = new ArrayList<Finding>();
        for (var experiment : experiments()) {
            if (experiment.name().startsWith(only)) {
                findings.add(experiment.run(trials));
            }
        }
        var checks = findings.stream().flatMap(each -> each.checks().stream()).toList();
        var origin = Origin.here();
        ReportFile.write(report, new Report(origin.commit(), origin.jdk(), checks));
        tell(checks);
        return checks.stream().allMatch(Check::met) ? 0 : 1;
    }

    private List<Experiment> experiments() {
        var calm = Conditions.STILL.withTurnover(0.17);
        var many = quick ? 4 : 40;
        return List.of(
                new FalseWatches("calm", "", calm, 200, many),
                new FalseWatches("nobody-leaves", "", Conditions.STILL, 200, many),
                new FalseWatches("autocorrelated", "", calm.withPersistence(0.3), 200, many),
                new FalseWatches("shocks", "", calm.withShocks(Set.of(20, 41, 67, 90)), 200, many),
                new FalseWatches("biweekly", "", calm.withWavesEvery(2), 200, many),
                new FalseWatches("monthly", "", calm.withWavesEvery(4), 200, many));
    }

    private void tell(List<Check> checks) {
        var table = new Table("check", "value", "95 % interval", "target", "kept");
        for (var check : checks) {
            var interval = number(check.low()) + " - " + number(check.high());
            table.row(check.name(), number(check.value()), interval, number(check.target()), kept(check));
        }
        System.out.println("\n" + table + "\n\nWritten to " + report);
    }

    private static String kept(Check check) {
        return check.met() ? check.how() : "NO";
    }

    private static String number(@Nullable Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }
}
