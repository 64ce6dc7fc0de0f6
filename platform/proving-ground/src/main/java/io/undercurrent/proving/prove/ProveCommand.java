package io.undercurrent.proving.prove;

import io.undercurrent.proving.calls.Addresses;
import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.organisation.Organisation;
import io.undercurrent.proving.play.Outcome;
import io.undercurrent.proving.play.PlayOrganisation;
import io.undercurrent.proving.report.Origin;
import io.undercurrent.proving.report.ReportFile;
import io.undercurrent.proving.report.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "prove",
        description = "Measures how often detection is wrong and how soon it is right; needs a stack of its own.")
public final class ProveCommand implements Callable<Integer> {
    @Option(names = "--quick", description = "200 steady teams and 120 planted changes; otherwise three times as many.")
    private boolean quick;

    @Option(names = "--only", description = "One field only: steady or planted.")
    private String only = "";

    @Option(names = "--seed", description = "Another seed is another simulation.")
    private long seed = 2026;

    @Option(names = "--report", description = "Where the JSON goes.")
    private Path report = Path.of("target", "prove.json");

    private record Report(String commit, String jdk, List<Check> checks) {}

    @Override
    public Integer call() {
        var stack = new Stack(Addresses.from(System.getenv()));
        var checks = new ArrayList<Check>();
        for (var field : fields()) {
            if (only.isEmpty() || only.equals(field.name())) {
                checks.addAll(run(field, stack));
            }
        }
        var origin = Origin.here();
        ReportFile.write(report, new Report(origin.commit(), origin.jdk(), checks));
        tell(checks);
        return checks.stream().allMatch(Check::met) ? 0 : 1;
    }

    private List<Field> fields() {
        return quick
                ? List.of(new SteadyField(200), new PlantedField(8))
                : List.of(new SteadyField(600), new PlantedField(24));
    }

    private List<Check> run(Field field, Stack stack) {
        var organisation = new Organisation(field.blueprint(seed));
        var blueprint = organisation.blueprint();
        System.out.printf(
                "%s: %d teams, %s to %s%n",
                field.name(), blueprint.teams().size(), blueprint.first(), blueprint.last());
        new PlayOrganisation(stack, System.out).play(organisation);
        return field.checks(Outcome.read(stack, blueprint));
    }

    private void tell(List<Check> checks) {
        var table = new Table("check", "value", "95 % interval", "target", "met");
        for (var check : checks) {
            var interval = String.format(Locale.ROOT, "%.3f - %.3f", check.low(), check.high());
            var value = String.format(Locale.ROOT, "%.3f", check.value());
            table.row(check.name(), value, interval, check.target(), check.met() ? "yes" : "NO");
        }
        System.out.println("\n" + table + "\n\nWritten to " + report);
    }
}
